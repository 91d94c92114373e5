import { CHINESE_NUMERAL, chineseNumber } from '../chinese-number';
import type { PrintedFact } from '../parity-page';

const UNITS: readonly [unit: string, english: string, chinese: string][] = [
  ['second', 'seconds?', '秒钟?'],
  ['minute', 'minutes?', '分钟'],
  ['hour', 'hours?', '个?小时'],
  ['day', '(?:calendar |business |working )?days?', '个?(?:工作日|日历日|[天日](?![期历])|自然日)'],
  ['week', 'weeks?', '(?:个?星期|周)'],
  ['month', '(?:calendar |billing |consecutive )?months?', '个?(?:日历月|自然月|月(?<=个月))'],
  ['year', 'years?', '年(?!\\s?\\d|[度内初末底级份])'],
];

const WORDS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORD = String.raw`(?:(?:${TENS.join('|')})(?:[- ](?:${WORDS.slice(1, 10).join('|')}))?|${WORDS.join('|')})`;

/**
 * `90`, `ninety`, `ninety (90)`, `九十 (90)`. If both forms are printed, the digits count. Of a range such as `10-15`,
 * the end counts.
 */
const ENGLISH = String.raw`(?<![\d.,]|(?<!\d\s?)-)\b(?:(${WORD})\s?(?:\((\d{1,4})\)\s?)?|(\d{1,4}))(?:\s|-)?`;
/** A number in Chinese text. 18 日 after 8 月 is excluded, because it is a day of the calendar. */
const CHINESE = String.raw`(?<![\d.,〇零一二两三四五六七八九十百千第]|(?<!\d\s?)-|[年月]\s?|[日号]\s?[至到~-]\s?)(?:(${CHINESE_NUMERAL}{1,5})\s?(?:\((\d{1,4})\)\s?)?|(\d{1,4}))\s?`;

const wordValue = (words: string): number => {
  const [first = '', second = ''] = words.toLowerCase().split(/[- ]/);
  const tens = TENS.indexOf(first);
  return tens < 0 ? WORDS.indexOf(first) : (tens + 2) * 10 + Math.max(0, WORDS.indexOf(second));
};

const PATTERNS = UNITS.flatMap(([unit, english, chinese]) => [
  { unit, pattern: new RegExp(`${ENGLISH}${english}\\b`, 'gi'), valueOf: wordValue },
  { unit, pattern: new RegExp(`${CHINESE}${chinese}`, 'g'), valueOf: chineseNumber },
]);

/**
 * The least and the most that count. Below two, languages differ in whether they print the number: "within the minute",
 * 在一分钟内. From 1900 on, the number is a year: 2004 年.
 */
const LEAST = 2;
const MOST = 1899;

/** The durations in a folded text, from two units on: `90 days`, `九十 (90) 天`, `thirty-second`. */
export const durations = (text: string): PrintedFact[] => {
  const found = PATTERNS.flatMap(({ unit, pattern, valueOf }) =>
    Array.from(text.matchAll(pattern), (match) => {
      const [printed, words, inBrackets, figures] = match;
      const value = Number(inBrackets ?? figures ?? valueOf(words ?? ''));
      return { number: value, value: `${String(value)} ${unit}`, from: match.index, to: match.index + printed.length };
    }),
  );
  return found
    .filter(({ number }) => number >= LEAST && number <= MOST)
    .map(({ value, from, to }) => ({ value, from, to }))
    .sort((a, b) => a.from - b.from);
};
