import { DURATION_UNITS, type Language } from '../../languages/language';
import { LETTER, wholeWords } from '../../languages/whole-words';
import type { PrintedFact } from '../parity-page';
import { valueOf, wholeNumber } from './figures';
import { blank, forLanguages, readInTurn, type Form } from './in-turn';

/**
 * The least and the most that count. Below two, languages differ in whether they print the number: "within the minute",
 * 在一分钟内. From 1900 on, the number is a year: 2004 年.
 */
const LEAST = 2;
const MOST = 1899;

/**
 * `90 days`, `ninety days`, `ninety (90) days`, 九十 (90) 天. If both forms are printed, the digits count. Of a range
 * such as `10-15`, the end counts.
 */
const numberedForm = (language: Language, own: Language): Form => {
  const { numbers, durations, spaced } = language;
  const figures = wholeNumber(own.numbers);
  const { notBehind } = durations;
  const start = String.raw`(?<!\d[.,:]|\d|(?<!\d\s?)-${spaced ? `|[${LETTER}]` : `|${notBehind}`})`;
  const ordinal =
    numbers.ordinal === null
      ? String.raw`(?!)()`
      : String.raw`[${LETTER}-]+\s\((\d{1,4})\^?(?:${numbers.ordinal})\^?\)\s?`;
  const units = DURATION_UNITS.map((unit) => `(?<${unit}>${durations.units[unit]})`).join('|');
  return [
    new RegExp(
      String.raw`${start}(?:(${numbers.spelled.source})\s?(?:\((\d{1,4})\)\s?)?|${ordinal}|(${figures}))${spaced ? String.raw`(?:\s|-)?` : String.raw`\s?`}\(?(?:${units})${spaced ? String.raw`(?![${LETTER}\d])` : ''}`,
      'gi',
    ),
    ([, words, inBrackets, nth, printed], named) => {
      const value = Number(
        inBrackets ??
          nth ??
          (printed === undefined ? numbers.spelled.valueOf(words ?? '') : valueOf(printed, own.numbers)),
      );
      const unit = DURATION_UNITS.find((each) => named[each] !== undefined);
      return unit === undefined || !(value >= LEAST && value <= MOST) ? [] : [`${String(value)} ${unit}`];
    },
  ];
};

const namedForms = (language: Language): Form[] =>
  Object.entries(language.durations.named).map(([value, words]): Form => [
    new RegExp(wholeWords(language, words), 'gi'),
    () => [value],
  ]);

/** Around the clock in figures; languages write it in very different ways. */
const ALWAYS = String.raw`(?<!\d)(?:7\s?[x×*/]\s?24|24\s?[x×*/]\s?7)(?!\d)(?:\s?[x×*/]\s?365)?`;

const prepared = forLanguages((languages) => {
  const [own] = languages;
  if (own === undefined) return { others: /(?!)/g, forms: [] };
  const hours = languages.map(({ durations }) => durations.units.hour).join('|');
  const others = languages.flatMap((language) =>
    language.durations.others.map((words) =>
      language.spaced ? `(?<![${LETTER}\\d])(?:${words})(?![${LETTER}])` : `(?<!\\d)(?:${words})`,
    ),
  );
  return {
    others: new RegExp([String.raw`${ALWAYS}(?:\s?(?:${hours}))?`, ...others].join('|'), 'gi'),
    forms: languages.flatMap((language) => [numberedForm(language, own), ...namedForms(language)]),
  };
});

/** The durations in a folded text, from two units on: `90 days`, `九十 (90) 天`, `thirty-second`. */
export const durations = (text: string, languages: readonly Language[]): PrintedFact[] => {
  const { others, forms } = prepared(languages);
  return readInTurn(text.replace(others, blank), forms);
};
