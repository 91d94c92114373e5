import { isNegated } from '../sentences/negated';
import type { Fact, Sentence } from '../sentences/sentence';
import { lastDayOf, PRINTED_DATE as DATE, printedDay } from './printed-day';

const DAY = String.raw`(?:the\s+)?(?:(?:end|close)\s+of\s+)?(?<until>${DATE})(?![\d%年月日/-])`;
const FIRST = `(?<from>${DATE})`;
const RANGE = String.raw`(?:(?:from\s+|自|从)?${FIRST}\s*(?:起)?\s*(?:to|until|till|through|至|到|[-–—~～→])\s*)?`;

/** Wordings that state the days of a certificate, with the last one or the first one or both. */
const STATEMENTS = [
  String.raw`\bvalid(?:ity)?(?:\s+period)?\s*[:：]?\s*(?:is\s+|runs?\s+)?(?:until|till|til|thru|through|up\s+to|to)\s*[:：]?\s*${DAY}`,
  String.raw`\bvalid(?:ity)?(?:\s+(?:period|dates?))?\s*[:：]?\s*(?:is\s+|runs?\s+)?(?:from\s+)?${FIRST}\s*(?:to|until|till|through|[-–—~→])\s*${DAY}`,
  String.raw`\bvalid\s+(?:from|since|as\s+of)\s*[:：]?\s*${FIRST}(?![\d%年月日/-]|\s*(?:to|until|till|through|[–—~→])\s*)`,
  String.raw`\b(?:(?:will\s+)?expir(?:es?|ing|y|ation)|good\s+(?:until|through))(?:\s+date)?\s*(?:is\s+)?(?:[:：]|on|in|at)?\s*${DAY}`,
  String.raw`有效期(?:限)?\s*(?:为|是)?\s*[:：]?\s*${RANGE}(?:至|到|截至|截止(?:至|到|日期?)?)?\s*[:：]?\s*${DAY}`,
  String.raw`有效(?:至|到|截至|截止(?:至|到)?)\s*[:：]?\s*${DAY}`,
  String.raw`(?:到期|失效|截止)(?:日期?|时间|日)?\s*(?:为|是|[:：])\s*${DAY}`,
  String.raw`${DAY}\s*(?:到期|前有效|止有效)`,
].map((form) => new RegExp(form, 'gi'));

/** What is in each of them, and in each label: most sentences have none of it. */
const STATES = /valid|expir|good\s|有效|到期|失效|截止|生效/i;

/** The head of a column, or the words in front of a value, that say the same. */
const LABEL =
  /^(?:valid(?:ity)?(?:\s+(?:until|till|through|to|period|dates?))?|expir(?:y|es|ation)(?:\s+(?:on|date))?|有效期(?:限)?(?:至|到)?|有效(?:至|到)|(?:到期|失效|截止)(?:日期?|时间|日)?)\s*[:：]?$/i;
const VALUE = new RegExp(String.raw`^${RANGE}${DAY}\s*(?:止)?\s*(?:[(（][^()（）]*[)）])?\s*[.。]?$`, 'i');
const FIRST_LABEL =
  /^(?:valid(?:ity)?\s+(?:from|since|starts?|begins?)(?:\s+on)?|start\s+of\s+validity|证书生效(?:日期?|时间)?|有效期(?:自|起始?|开始)(?:日期?|时间)?)\s*[:：]?$/i;
const FIRST_VALUE = new RegExp(String.raw`^${FIRST}\s*(?:起)?\s*[.。]?$`, 'i');

/** What is valid or ends that is no certificate of this organization: an edition, a transition, a contract. */
const OTHER =
  /\b(?:edition|transition|version|offer|agreement|contract|licen[cs]e|password|token|key|draft|standard)s?\b|过渡期|版本|旧版|合同|协议|密码|密钥|标准(?:本身)?(?:有效|到期)/i;

/** The days between which a certificate is valid. */
interface Validity {
  validFrom: Fact | null;
  validUntil: Fact | null;
}

/** What one wording says: its last day, its first day, or both. */
interface Period {
  from: string | null;
  until: string | null;
  quote: Fact['quote'];
}

/**
 * The first and the last day of a certificate, where sentences print them. A month or a year lasts until its last day;
 * when it begins is only known if the day is printed. Of several last days the last one counts, because a certificate is
 * followed by its renewal, with the first day that stands beside it. Whether a day is over depends on who asks when.
 */
export const findValidity = (sentences: readonly Sentence[]): Validity => {
  const periods = sentences.flatMap(periodsIn);
  const last = periods.reduce<Period | null>(
    (best, each) => (each.until !== null && (best?.until ?? '') < each.until ? each : best),
    null,
  );
  const until = last?.until ?? null;
  const ends = new Set(periods.flatMap((each) => each.until ?? []));
  // a first day that stands alone belongs to the only period there is
  const beside = periods.filter((each) => each.until === until || (each.until === null && ends.size < 2));
  const begins = beside.filter(({ from }) => from !== null && (until === null || from < until));
  const [first] = begins;
  const isCertain = first !== undefined && begins.every(({ from }) => from === first.from);
  return {
    validFrom: isCertain && first.from !== null ? { value: first.from, quote: first.quote } : null,
    validUntil: last === null || until === null ? null : { value: until, quote: last.quote },
  };
};

const periodsIn = (sentence: Sentence): Period[] => {
  const { words, label, quote } = sentence;
  if (!/\d/.test(words) || !(STATES.test(words) || (label !== null && STATES.test(label)))) return [];
  if (isNegated(sentence) || OTHER.test(words)) return [];
  const found = STATEMENTS.flatMap((form) => Array.from(words.matchAll(form), ({ groups }) => groups));
  const value = LABEL.test(label?.trim() ?? '')
    ? VALUE.exec(words.trim())
    : FIRST_LABEL.test(label?.trim() ?? '')
      ? FIRST_VALUE.exec(words.trim())
      : null;
  return [...found, value?.groups].flatMap((days) => {
    const from = printedDay(days?.['from'] ?? '');
    const until = lastDayOf(days?.['until'] ?? '');
    const isNone = from === null && until === null;
    // a period that ends before it begins is a slip: which of the days is wrong is unknown
    return isNone || (from !== null && until !== null && until < from) ? [] : [{ from, until, quote }];
  });
};
