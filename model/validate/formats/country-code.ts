import { iso31661 } from 'iso-3166';
import { asTyped, flaw, quote } from '../problem';
import { format, type Format } from './format';

const COUNTRIES = new Set<string>(iso31661.map(({ alpha2 }) => alpha2));

/** A country by its ISO 3166-1 code of two capital letters. */
export const countryCode = format('NOT_A_COUNTRY', 'the ISO 3166-1 code of a country, such as "CN"', (text) =>
  COUNTRIES.has(text),
);

/** Parses a JSON attribute, which reaches Strapi as a value or as JSON text. */
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** A list of countries; it may be empty. */
export const countryCodes: Format = (value) => {
  const list = parsed(value);
  const wanted = 'must be a list of ISO 3166-1 country codes, such as ["CN", "DE"]';
  if (!Array.isArray(list))
    return flaw('NOT_A_LIST_OF_COUNTRIES', `${wanted}, not ${quote(value)}`, { value: asTyped(value) });
  const wrong = list.filter((code) => countryCode(code) !== null);
  if (wrong.length === 0) return null;
  return flaw('NOT_A_LIST_OF_COUNTRIES', `${wanted}; not a country: ${wrong.map(quote).join(', ')}`, {
    value: wrong.map(asTyped).join(', '),
  });
};
