import type { NumberWords } from '../../languages/language';

const escape = (signs: string): string => signs.replace(/[.\]\\^-]/g, String.raw`\$&`);

/** A number of a thousand and more with signs between its thousands; `0.125` is none. */
const grouped = ({ groups }: NumberWords): string => String.raw`[1-9]\d{0,2}(?:[${escape(groups)}]\d{3})+(?!\d)`;

/** The source of a regular expression that finds a whole number as a language writes it. */
export const wholeNumber = (numbers: NumberWords): string => String.raw`(?:${grouped(numbers)}|\d{1,4})`;

/**
 * The source of a regular expression that finds a number with decimals. A language that separates words also has the
 * sign of others, as in quotes; elsewhere a full-width comma stands between two numbers.
 */
export const decimalNumber = (numbers: NumberWords, spaced: boolean): string => {
  const signs = spaced ? '.,' : numbers.decimal;
  return String.raw`(?:${grouped(numbers)}(?:${escape(numbers.decimal)}\d+)?|\d+(?:[${escape(signs)}]\d+)?)`;
};

/** Two figures or more, and three of what may be a thousand or decimals: 99.999 % is no percentage of thousands. */
const LIKELY_DECIMALS = /^\d{2,3}[.,]\d{3}$/;

/** The value of a number in figures; `isShare` if it is hardly a thousand. */
export const valueOf = (printed: string, numbers: NumberWords, isShare = false): number => {
  const isGrouped = new RegExp(`^${grouped(numbers)}(?:${escape(numbers.decimal)}\\d+)?$`).test(printed);
  if (!isGrouped || (isShare && LIKELY_DECIMALS.test(printed))) return Number(printed.replace(',', '.'));
  return Number(printed.replace(new RegExp(`[${escape(numbers.groups)}]`, 'g'), '').replace(',', '.'));
};
