import { isNegated } from '../sentences/negated';
import type { Fact, Sentence } from '../sentences/sentence';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = String.raw`(?:${MONTHS})[a-z]{0,6}\.?`;
/** Days before months and months before days are told apart by what no month can be; other pairs are not read. */
const DATE = [
  String.raw`${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${MONTH},?[\s-]+\d{4}`,
  String.raw`${MONTH},?\s+\d{4}`,
  String.raw`\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?)?`,
  String.raw`\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
  String.raw`\d{4}`,
].join('|');
const DAY = String.raw`(?:the\s+)?(?:(?:end|close)\s+of\s+)?(${DATE})(?![\d%年月日/-])`;
const RANGE = String.raw`(?:(?:from\s+|自|从)?(?:${DATE})\s*(?:起)?\s*(?:to|until|till|through|至|到|[-–—~～→])\s*)?`;

/** Wordings that state the last day of a certificate, each with that day. */
const STATEMENTS = [
  String.raw`\bvalid(?:ity)?(?:\s+period)?\s*[:：]?\s*(?:is\s+|runs?\s+)?(?:until|till|til|thru|through|up\s+to|to)\s*[:：]?\s*${DAY}`,
  String.raw`\bvalid(?:ity)?(?:\s+(?:period|dates?))?\s*[:：]?\s*(?:is\s+|runs?\s+)?(?:from\s+)?(?:${DATE})\s*(?:to|until|till|through|[-–—~→])\s*${DAY}`,
  String.raw`\b(?:(?:will\s+)?expir(?:es?|ing|y|ation)|good\s+(?:until|through))(?:\s+date)?\s*(?:is\s+)?(?:[:：]|on|in|at)?\s*${DAY}`,
  String.raw`有效期(?:限)?\s*(?:为|是)?\s*[:：]?\s*${RANGE}(?:至|到|截至|截止(?:至|到|日期?)?)?\s*[:：]?\s*${DAY}`,
  String.raw`有效(?:至|到|截至|截止(?:至|到)?)\s*[:：]?\s*${DAY}`,
  String.raw`(?:到期|失效|截止)(?:日期?|时间|日)?\s*(?:为|是|[:：])\s*${DAY}`,
  String.raw`${DAY}\s*(?:到期|前有效|止有效)`,
].map((form) => new RegExp(form, 'gi'));

/** What is in each of them, and in each label: most sentences have none of it. */
const STATES = /valid|expir|good\s|有效|到期|失效|截止/i;

/** The head of a column, or the words in front of a value, that say the same. */
const LABEL =
  /^(?:valid(?:ity)?(?:\s+(?:until|till|through|to|period|dates?))?|expir(?:y|es|ation)(?:\s+(?:on|date))?|有效期(?:限)?(?:至|到)?|有效(?:至|到)|(?:到期|失效|截止)(?:日期?|时间|日)?)\s*[:：]?$/i;
const VALUE = new RegExp(String.raw`^${RANGE}${DAY}\s*(?:止)?\s*(?:[(（][^()（）]*[)）])?\s*[.。]?$`, 'i');

/** What is valid or ends that is no certificate of this organization: an edition, a transition, a contract. */
const OTHER =
  /\b(?:edition|transition|version|offer|agreement|contract|licen[cs]e|password|token|key|draft|standard)s?\b|过渡期|版本|旧版|合同|协议|密码|密钥|标准(?:本身)?(?:有效|到期)/i;

/**
 * The last day of a certificate, where a sentence prints it. A month or a year lasts until its last day. Of several days
 * the last counts, because a certificate is followed by its renewal. Whether that day is over depends on who asks when.
 */
export const findValidUntil = (sentences: readonly Sentence[]): Fact | null => {
  const found = sentences.flatMap((sentence) =>
    datesIn(sentence).map((value): Fact => ({ value, quote: sentence.quote })),
  );
  return found.reduce<Fact | null>((last, each) => (last === null || each.value > last.value ? each : last), null);
};

const datesIn = (sentence: Sentence): string[] => {
  const { words, label } = sentence;
  if (!/\d/.test(words) || !(STATES.test(words) || (label !== null && STATES.test(label)))) return [];
  if (isNegated(sentence) || OTHER.test(words)) return [];
  const written = STATEMENTS.flatMap((form) => Array.from(words.matchAll(form), (match) => match[1] ?? ''));
  const valued = label !== null && LABEL.test(label.trim()) ? (VALUE.exec(words.trim())?.[1] ?? null) : null;
  return [...written, ...(valued === null ? [] : [valued])].flatMap((each) => lastDayOf(each) ?? []);
};

const two = (part: number): string => String(part).padStart(2, '0');

/** `2021年12月` -> `2021-12-31`; null for what is no day. */
const lastDayOf = (written: string): string | null => {
  const [year, month, day] = partsOf(written);
  if (year === undefined || year < 1990 || year > 2100) return null;
  if (month === undefined) return `${String(year)}-12-31`;
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > last)) return null;
  return `${String(year)}-${two(month)}-${two(day ?? last)}`;
};

const partsOf = (written: string): number[] => {
  const figures = (written.match(/\d+/g) ?? []).map(Number);
  const name = new RegExp(String.raw`\b(${MONTHS})[a-z]*`, 'i').exec(written)?.[1]?.toLowerCase();
  if (name !== undefined) {
    const month = MONTHS.split('|').indexOf(name) + 1;
    const [first = 0, second] = figures;
    return second === undefined ? [first, month] : [second, month, first];
  }
  const [first = 0, second = 0, year] = figures;
  if (year === undefined || first > 31) return figures;
  if (first > 12) return [year, second, first];
  return second > 12 || first === second ? [year, first, second] : [];
};
