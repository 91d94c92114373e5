import { CURRENCIES, type Currency, type Language } from '../../languages/language';
import { LETTER } from '../../languages/whole-words';
import type { PrintedFact } from '../parity-page';
import { OR } from './dates';
import { decimalNumber, valueOf } from './figures';
import { forLanguages, readInTurn, type Form } from './in-turn';

/** Signs and codes of currencies that all languages know; ¥ is the sign of two of them. */
const SIGNS: Readonly<Record<Currency, string>> = {
  ...{ USD: 'US\\$|USD|\\$', EUR: '€|EUR', GBP: '£|GBP', CNY: 'CN¥|RMB|CNY|¥', JPY: 'JP¥|JPY|¥', CHF: 'CHF' },
};

const formsOf = (language: Language, own: Language): Form[] => {
  const { amounts, spaced, numbers } = language;
  const number = decimalNumber(own.numbers, own.spaced);
  const of = amounts.of === null ? '' : `(?:${amounts.of})?`;
  const end = spaced ? `(?![${LETTER}])` : '';
  const scales = amounts.scales.map(({ words, times }) => ({ whole: new RegExp(`^(?:${words})$`, 'i'), times }));
  const scaleWords = amounts.scales.map(({ words }) => words).join('|');
  const scaled = String.raw`(?:\s?(${scaleWords})${end})?`;
  const start = String.raw`(?<![\d${own.numbers.decimal}])`;
  const spelled = spaced ? `(?<![${LETTER}-])(${numbers.spelled.source})` : '(?!)()';
  const value = (count: number, scale: string | undefined): string => {
    const times = scales.find(({ whole }) => scale !== undefined && whole.test(scale))?.times ?? 1;
    // without the last digits of products such as 1.1 × 1000000
    return String(Number((count * times).toPrecision(12)));
  };
  /** The readings of an amount. */
  const read = (amount: string, printed: string, currency: Currency): string[] => {
    const codes: readonly Currency[] = /(?<![A-Z])¥/.test(printed) ? ['CNY', 'JPY'] : [currency];
    return [codes.map((code) => `${amount} ${code}`).join(OR)];
  };
  return CURRENCIES.flatMap((currency): Form[] => {
    const names = `(?:${amounts.currencies[currency]})${end}`;
    return [
      [
        new RegExp(String.raw`(?<![A-Za-z$])(?:${SIGNS[currency]})\s?(${number})${scaled}(?:\s?${names})?`, 'gi'),
        ([printed = '', figures = '', scale]) => read(value(valueOf(figures, own.numbers), scale), printed, currency),
      ],
      [
        new RegExp(
          String.raw`${start}(?:(${number})|${spelled})${scaled}\s?${of}(?:${names}|(?:${SIGNS[currency]})(?![A-Za-z\d]))`,
          'gi',
        ),
        ([printed = '', figures, words = '', scale]) => {
          const count = figures === undefined ? numbers.spelled.valueOf(words) : valueOf(figures, own.numbers);
          return read(value(count, scale), printed, currency);
        },
      ],
    ];
  });
};

const prepared = forLanguages((languages) => {
  const [own] = languages;
  return own === undefined ? [] : languages.flatMap((language) => formsOf(language, own));
});

/** The amounts of money in a folded text as `1000 USD`; of ¥ both readings, separated by `OR`. */
export const amounts = (text: string, languages: readonly Language[]): PrintedFact[] =>
  readInTurn(text, prepared(languages));
