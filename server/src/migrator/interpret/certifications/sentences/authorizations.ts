import { isFactual } from './claims';
import type { Sentence } from './sentence';

const AUTHORIZATION = String.raw`(?:(?:Provisional\s+)?(?:Authority\s+to\s+Operate|Authori[sz]ation(?:\s+to\s+Operate)?)|P-?ATO)\b`;
const HOLDS = new RegExp(
  String.raw`(?:^|[.!?]\s+)(?:the\s+)?([\p{L}\p{N}][\p{L}\p{N} .&'’-]{1,60}?)\s+(?:has|holds|maintains|received|obtained|achieved|was\s+granted|has\s+(?:received|obtained|achieved|been\s+granted))\s+(?:an?\s+|its\s+)?[^.;:]{0,100}?${AUTHORIZATION}`,
  'iu',
);
const ISSUED = new RegExp(
  String.raw`\b(?:has|have)\s+(?:issued|granted)\s+(?:an?\s+|the\s+)?[^.;:]{0,60}?${AUTHORIZATION}[^.;:]{0,10}?\s+(?:for|to)\s+([\p{L}\p{N}][\p{L}\p{N}.&'’-]*)`,
  'iu',
);

/** Whether a sentence says that an authority has authorised somebody; the holder as the sentence names it, or null. */
export const authorizedHolder = (sentence: Sentence): string | null => {
  if (!isFactual(sentence)) return null;
  return (ISSUED.exec(sentence.words)?.[1] ?? HOLDS.exec(sentence.words)?.[1])?.trim() ?? null;
};
