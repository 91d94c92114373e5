import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';

const AUDIT = String.raw`(?:re-?)?(?:certif\w*|audit\w*|assess\w*|review\w*|surveillance|renew\w*|examin\w*|attest\w*|evaluat\w*|verif\w*|inspect\w*)`;
const ABOUT = new RegExp(String.raw`\b${AUDIT}\b|认证|审核|审计|评估|测评|复评|评审|年检|年审|监督`, 'i');

const COUNTS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
};
const count = (text: string | undefined): number => COUNTS[(text ?? '').toLowerCase()] ?? Number(text);

/** Wordings that state an audit cycle, with its length in months. */
const CYCLES: [RegExp, (match: RegExpMatchArray) => number][] = [
  [new RegExp(String.raw`\b(?:annual(?:ly)?|yearly)\s+(?:[\w-]+\s+){0,3}?${AUDIT}\b`, 'gi'), () => 12],
  [new RegExp(String.raw`\b${AUDIT}\b[^.;]{0,60}?\b(?:annually|yearly)\b`, 'gi'), () => 12],
  [/\b(?:every|each|once (?:a|per)|once every) year\b/gi, () => 12],
  [/\b(?:every|once every) (\d|two|three|four|five) years\b/gi, (match) => 12 * count(match[1])],
  [/\bevery (\d{1,2}|three|four|six) months\b/gi, (match) => count(match[1])],
  [new RegExp(String.raw`\b(?:semi-?annual(?:ly)?|twice (?:a|per) year)\b`, 'gi'), () => 6],
  [new RegExp(String.raw`\bquarterly\s+(?:[\w-]+\s+){0,2}?${AUDIT}\b`, 'gi'), () => 3],
  [/(?:每|逐)年(?!\d)|每一年|年度(?=[^，。；]{0,8}(?:审核|认证|评估|测评|复评|审计|监督))/g, () => 12],
  [/每([两二三四五2-5])年/g, (match) => 12 * count(match[1])],
  [/每半年/g, () => 6],
  [/每([三四六36])个月/g, (match) => count(match[1])],
];

/**
 * The audit cycle as an ISO 8601 duration. Of two cycles the shorter one counts, because it is the cycle of
 * surveillance audits.
 */
export const findAuditCycle = (sentences: Sentence[]): Fact | null => {
  const found = sentences.filter(isFactual).flatMap(({ words, quote }) => {
    if (!ABOUT.test(words)) return [];
    return CYCLES.flatMap(([pattern, months]) =>
      Array.from(words.matchAll(pattern), (match) => ({ months: months(match), quote })),
    );
  });
  const months = Math.min(...found.map((each) => each.months));
  const shortest = found.find((each) => each.months === months);
  return shortest === undefined
    ? null
    : { value: months % 12 === 0 ? `P${String(months / 12)}Y` : `P${String(months)}M`, quote: shortest.quote };
};
