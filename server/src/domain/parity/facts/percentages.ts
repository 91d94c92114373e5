import { CHINESE_NUMERAL, chineseNumber } from '../chinese-number';
import type { PrintedFact } from '../parity-page';

const PERCENTAGE = new RegExp(
  String.raw`(?<![\d.])(\d{1,4}(?:\.\d+)?)\s?(?:%|percent\b|per cent\b|个百分点)|百分之\s?(\d{1,4}(?:\.\d+)?|${CHINESE_NUMERAL}{1,5})(点${CHINESE_NUMERAL}+)?`,
  'gi',
);

/** Normalizes a number: `99.90` becomes `99.9`, and `100.0` becomes `100`. */
const plainNumber = (figures: string): string => String(Number(figures));

const decimals = (printed: string | undefined): string =>
  printed === undefined ? '' : `.${Array.from(printed.slice(1), (digit) => chineseNumber(digit)).join('')}`;

/** The first number of `20-30%`, after which other languages print a sign of its own. */
const BEGINNING = /(?<![\d.])(\d{1,4}(?:\.\d+)?)(?=\s?(?:-|~|to|至|到)\s?\d{1,4}(?:\.\d+)?\s?%)/gi;

/** The percentages of a folded text: `99.9%`, `99.9 %`, `百分之五`, `5 percent`; for `20-30%` both. */
export const percentages = (text: string): PrintedFact[] => {
  const stated = Array.from(text.matchAll(PERCENTAGE), (match) => {
    const [printed, figures, afterWords, point] = match;
    const words = afterWords === undefined || /\d/.test(afterWords) ? afterWords : String(chineseNumber(afterWords));
    const value = `${plainNumber(figures ?? `${words ?? ''}${decimals(point)}`)}%`;
    return { value, from: match.index, to: match.index + printed.length };
  });
  const begun = Array.from(text.matchAll(BEGINNING), ({ 0: figures, index }) => ({
    value: `${plainNumber(figures)}%`,
    from: index,
    to: index + figures.length,
  }));
  return [...stated, ...begun].sort((a, b) => a.from - b.from);
};
