import { isClaim } from './claims';
import type { Sentence } from './sentence';

const AUTHORIZATION = String.raw`(?:(?:Provisional\s+)?(?:Authority\s+to\s+Operate|Authori[sz]ation(?:\s+to\s+Operate)?)|P-?ATO|ATO)\b`;
/** All that may stand before an authorization: its authority, its scheme and its level. */
const KIND = String.raw`(?:(?:an?|its|our|the|their|full|current|active|own|FedRAMP|StateRAMP|FISMA|DoD|DISA|GSA|JAB|Joint\s+Authorization\s+Board|agency|Low|Moderate|High|Li-SaaS|Tailored|Ready|impact|level|\(\w+\)|IL-?\d|\d|one|two|three|four|five|six|at|and)\s+){0,10}`;
const VERB = String.raw`(?:(?:has|have)\s+(?:also\s+)?(?:(?:received|obtained|achieved|earned|maintained|been\s+granted|been\s+awarded)\s+)?|holds?\s+|maintains?\s+|received\s+|obtained\s+|achieved\s+|was\s+(?:granted|awarded)\s+)`;
const HOLDS = new RegExp(
  String.raw`(?:^|[.!?]\s+)(?:the\s+)?([\p{L}\p{N}][\p{L}\p{N} .&'’-]{1,60}?)\s+${VERB}${KIND}${AUTHORIZATION}`,
  'iu',
);
const ISSUED = new RegExp(
  String.raw`\b(?:has|have)\s+(?:issued|granted)\s+${KIND}${AUTHORIZATION}\s+(?:for|to)\s+([\p{L}\p{N}][\p{L}\p{N}.&'’-]*(?:\s+(?!(?:at|from|on|in|by|to|and|for|with|of|which|that|the|under|as)\s)[\p{L}\p{N}.&'’-]+){0,3})`,
  'iu',
);
/** Where the words about an authorization end. */
const END = /[,;:]|\s(?:and|but|while|whereas)\s/;

/** An authorization that a sentence states: who holds it, and the words about it. */
export interface Authorization {
  holder: string;
  /** Half-open range in the words of the sentence. */
  from: number;
  to: number;
}

/** The authorization that a sentence says an authority has given to somebody, or null. */
export const authorizationIn = (sentence: Sentence): Authorization | null => {
  if (!isClaim(sentence)) return null;
  const found = ISSUED.exec(sentence.words) ?? HOLDS.exec(sentence.words);
  const holder = found?.[1]?.trim().replace(/[.,]$/, '');
  if (found === null || holder === undefined || holder === '') return null;
  const from = found.index;
  const behind = sentence.words.slice(from + found[0].length);
  return { holder, from, to: from + found[0].length + (END.exec(behind)?.index ?? behind.length) };
};
