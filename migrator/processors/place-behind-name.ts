import { COMPANY_FORMS } from '../../model/languages/company-forms';
import { countriesIn } from './places';
import { partOf, type Printed } from './printed';

/** Names of countries alone; of codes only those that are no abbreviation of a company. */
export const isPlace = (words: string): boolean =>
  !/^(?!US|UK)[A-Z]{2}$/.test(words) &&
  countriesIn(words).length > 0 &&
  words.split(/[,;/、，]\s*/).every((part) => countriesIn(part).length > 0);

/** A name up to the form of the company, before its address: `Mailpost GmbH, Berlin`. */
const FORM = `(?:${COMPANY_FORMS.behind.map((form) => form.replaceAll('.', '\\.')).join('|')})(?!\\p{L})`;
const BEFORE_ADDRESS = new RegExp(
  String.raw`^(.{2,60}?(?<!\p{L})${FORM}\.?(?:\s*\([^()]{1,40}\))?),\s+(?=\p{L})(?!${FORM})`,
  'u',
);
/** A country at the end of a name. */
const LAST_PART = /,\s+([^,]{2,40})$/;

/** A name without the place behind it, and that place. */
export const withoutPlace = (name: Printed): [Printed, Printed | null] => {
  const address = BEFORE_ADDRESS.exec(name.text);
  if (address !== null) return [partOf(name, 0, address[1]?.length), partOf(name, address[0].length)];
  const last = LAST_PART.exec(name.text);
  return last !== null && isPlace(last[1] ?? '')
    ? [partOf(name, 0, last.index), partOf(name, last.index + 1)]
    : [name, null];
};
