import { CHINESE_NUMERAL, chineseNumber } from '../chinese-number';
import type { PrintedFact } from '../parity-page';

const UNITS: readonly [unit: string, english: string, chinese: string][] = [
  ['second', 'seconds?', '秒钟?'],
  ['minute', 'minutes?', '分钟'],
  ['hour', 'hours?', '个?小时'],
  ['day', '(?:calendar |business |working )?days?', '个?(?:工作日|日历日|[天日](?![期历])|自然日)'],
  // 四周 also means all around
  ['week', 'weeks?', '(?:个?星期|周(?<!(?<![每后前过需约满达期续长多少])四周(?!内|后|前|以|之)))'],
  ['month', '(?:calendar |billing |consecutive )?months?', '个?(?:日历月|自然月|月(?<=个月))'],
  ['year', 'years?(?!\\s(?:of\\sage|old|or\\s(?:older|over|above))\\b)', '年(?!\\s?\\d|[度内初末底级份])'],
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
const ENGLISH = String.raw`(?<![\d.,]|(?<!\d\s?)-)\b(?:(${WORD})\s?(?:\((\d{1,4})\)\s?)?|[a-z-]+(?:th|st|nd|rd)\s\((\d{1,4})\^?(?:th|st|nd|rd)\^?\)\s?|(\d{1,4}))(?:\s|-)?\(?`;
/** A number in Chinese text. 18 日 after 8 月 is excluded, because it is a day of the calendar. */
const CHINESE = String.raw`(?<!\d[.,]|[\d〇零一二两三四五六七八九十百千几数成上]|第\s?(?![^\s(]{1,5}\s?\()|(?<!\d\s?)-|[年月]\s?|[日号]\s?[至到~-]\s?)(?:(${CHINESE_NUMERAL}{1,5})\s?(?:\((\d{1,4})\)\s?)?|(\d{1,4}))\s?\(?`;

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

/**
 * What is no duration: around the clock, an age, and a thousand or a hundred years in a name. Languages write it in very
 * different ways.
 */
const OTHERS = [
  /(?<!\d)(?:7\s?[x×*/]\s?24|24\s?[x×*/]\s?7)(?!\d)(?:\s?[x×*/]\s?365)?(?:\s?(?:小时|hours?))?/gi,
  /\b(?:24|twenty-four) hours (?:a|per|each) day\b|\b(?:7|seven) days (?:a|per|each) week\b|(?:每天|每日|全天)\s?(?:24|二十四)\s?小时|(?:每周|一周)\s?[7七]\s?天/gi,
  /\baged (?:\w+ )?\d{1,3} years\b|\d{1,3}\s?(?:周岁|岁)/gi,
  /(?<![一二两三四五六七八九十百千\d]\s?)[百千]年/g,
];

/** Other words for a duration. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bi-?weekly|fortnight(?:ly)?|every other week)\b/gi, '2 week'],
];

/** The durations in a folded text, from two units on: `90 days`, `九十 (90) 天`, `thirty-second`. */
export const durations = (folded: string): PrintedFact[] => {
  const text = OTHERS.reduce((rest, other) => rest.replace(other, (printed) => '\n'.repeat(printed.length)), folded);
  const found = PATTERNS.flatMap(({ unit, pattern, valueOf }) =>
    Array.from(text.matchAll(pattern), (match) => {
      // in English, an ordinal has a group of its own
      const [printed, words, inBrackets, ordinal, figures] = match;
      const value = Number(inBrackets ?? ordinal ?? figures ?? valueOf(words ?? ''));
      return { number: value, value: `${String(value)} ${unit}`, from: match.index, to: match.index + printed.length };
    }),
  );
  const named = NAMED.flatMap(([pattern, value]) =>
    Array.from(text.matchAll(pattern), ({ 0: printed, index: from }) => ({ value, from, to: from + printed.length })),
  );
  return found
    .filter(({ number }) => number >= LEAST && number <= MOST)
    .map(({ value, from, to }) => ({ value, from, to }))
    .concat(named)
    .sort((a, b) => a.from - b.from);
};
