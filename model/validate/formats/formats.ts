import { factsLike, isScalar } from '../../contracts/certification-facts';
import type { RecordType } from '../../contracts/values';
import { entriesOf } from '../../typed-keys';
import { asTyped, flaw, quote } from '../problem';
import { partialDate } from './calendar-date';
import { countryCode, countryCodes } from './country-code';
import { type Format, format } from './format';
import { urlPath } from './url-path';
import { redirectTarget, webUrl } from './web-url';

/**
 * The language-neutral name of an entry. The first character is a letter, because Strapi reads a leading digit as a row
 * number.
 */
export const key = format('NOT_A_KEY', 'lower-case letters, digits and hyphens, beginning with a letter', (text) =>
  /^[a-z][a-z0-9-]*$/.test(text),
);

// requires at least one digit after P, and one after T if there is a T
const DURATION = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?)?$/;

/** A duration of ISO 8601-1, clause 5.5: `P1Y`, `P18M`, `P3Y6M`. */
export const duration = format('NOT_A_DURATION', 'an ISO 8601 duration, such as "P1Y" or "P18M"', (text) =>
  DURATION.test(text),
);

const CODES = [301, 302, 308, 410];

/** The HTTP status of a redirect, RFC 9110 §15.4 and §15.5.11. */
export const redirectCode: Format = (value) =>
  CODES.includes(Number(value))
    ? null
    : flaw('NOT_ONE_OF', `must be one of ${CODES.join(', ')}, not ${quote(value)}`, {
        value: asTyped(value),
        allowed: CODES.join(', '),
      });

const OF_VALUES = { duration, regions: countryCodes, address: webUrl };

const ofFacts = Object.fromEntries(
  entriesOf<keyof typeof OF_VALUES, Format>(OF_VALUES).flatMap(([value, each]) =>
    factsLike({ value })
      .filter(isScalar)
      .map((name): [string, Format] => [name, each]),
  ),
);

/** The attributes whose values have a format that a schema cannot state. */
export const FORMATS: Record<RecordType, Record<string, Format>> = {
  organization: { key, url: webUrl, country: countryCode },
  standard: { key, url: webUrl },
  service: { key, url: webUrl, countries: countryCodes },
  document: { key, terms: urlPath },
  certification: { key, ...ofFacts },
  processor: { key, url: webUrl, countries: countryCodes, seats: countryCodes },
  'page-version': { key },
  page: { path: urlPath, sourceDate: partialDate },
  redirect: { from: urlPath, to: redirectTarget, code: redirectCode },
};
