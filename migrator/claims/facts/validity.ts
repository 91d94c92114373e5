import { joined, phrases } from '../../../model/languages/phrases';
import { isNegated } from '../sentences/negated';
import type { Fact, Sentence } from '../sentences/sentence';
import { GOES_ON, lastDayOf, PRINTED_DATE as DATE, printedDay } from './printed-day';
import { COLON, whole } from './whole';

const END_OF = joined(phrases('facts', ({ validity }) => validity.endOf)).source;
const FROM = joined(phrases('facts', ({ validity }) => validity.from)).source;
const BEGINS = joined(phrases('facts', ({ validity }) => validity.begins)).source;
const TO = joined(phrases('facts', ({ validity }) => validity.to)).source;
const ENDS = joined(phrases('facts', ({ validity }) => validity.ends)).source;

const DAY = `(?:${END_OF})?(?<until>${DATE})(?!${GOES_ON})`;
const FIRST = `(?<from>${DATE})`;
const RANGE = String.raw`(?:(?:${FROM})?${FIRST}\s*(?:${BEGINS})?\s*(?:${TO}|[-–—~～→])\s*)?`;

/** Wordings that state the days of a certificate, with the last one or the first one or both. */
const STATEMENTS = phrases('facts', ({ validity }) =>
  validity.statements({ day: DAY, first: FIRST, range: RANGE, goesOn: GOES_ON }),
);

/** Words of which each wording and each label has one: most sentences have none, and are done. */
const STATES = joined(phrases('facts', ({ validity }) => validity.states));

/** The head of a column, or the words in front of a value, that say the same. */
const LABEL = whole(
  phrases('facts', ({ validity }) => validity.label),
  COLON,
);
const VALUE = new RegExp(String.raw`^${RANGE}${DAY}\s*(?:${ENDS})?\s*(?:[(（][^()（）]*[)）])?\s*[.。]?$`, 'i');
const FIRST_LABEL = whole(
  phrases('facts', ({ validity }) => validity.firstLabel),
  COLON,
);
const BESIDE_LAST = whole(
  phrases('facts', ({ validity }) => validity.besideLast),
  COLON,
);
const FIRST_VALUE = new RegExp(String.raw`^${FIRST}\s*(?:${BEGINS})?\s*[.。]?$`, 'i');

/** Other things that are valid or end, rather than a certificate of this organization: an edition, a transition, a contract. */
const OTHER = joined(phrases('facts', ({ validity }) => validity.other));

/** The days between which a certificate is valid. */
interface Validity {
  validFrom: Fact | null;
  validUntil: Fact | null;
}

/** The last day, the first day or both, from one wording. */
interface Period {
  from: string | null;
  until: string | null;
  /** It is the first day only beside a last one. */
  needsLast: boolean;
  quote: Fact['quote'];
}

/**
 * The first and the last day of a certificate, where sentences print them. A month or a year lasts until its last day;
 * when it begins is only known if the day is printed. Of several last days the last one counts, because a certificate is
 * followed by its renewal, with the first day that stands beside it. Whether a day is over depends on who asks when.
 */
export const findValidity = (sentences: readonly Sentence[]): Validity => {
  const all = sentences.flatMap(periodsIn);
  const periods = all.some(({ until }) => until !== null) ? all : all.filter(({ needsLast }) => !needsLast);
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
  const { words, label, quote, reader } = sentence;
  if (!/\d/.test(words) || !(STATES.test(words) || (label !== null && STATES.test(label)))) return [];
  if (isNegated(sentence) || OTHER.test(words)) return [];
  const found = STATEMENTS.flatMap((form) => Array.from(words.matchAll(form), ({ groups }) => groups));
  const head = label?.trim() ?? '';
  const needsLast = BESIDE_LAST.test(head);
  const value = LABEL.test(head)
    ? VALUE.exec(words.trim())
    : needsLast || FIRST_LABEL.test(head)
      ? FIRST_VALUE.exec(words.trim())
      : null;
  return [...found, value?.groups].flatMap((days) => {
    const from = printedDay(days?.['from'] ?? '', reader?.language);
    const until = lastDayOf(days?.['until'] ?? '', reader?.language);
    const isNone = from === null && until === null;
    // a period that ends before it begins is a slip: which of the days is wrong is unknown
    return isNone || (from !== null && until !== null && until < from) ? [] : [{ from, until, needsLast, quote }];
  });
};
