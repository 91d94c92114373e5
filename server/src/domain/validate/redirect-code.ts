import type { Format } from './format';
import { quote } from './problem';

const CODES = [301, 302, 308, 410];

/** The HTTP status of a redirect, RFC 9110 §15.4 and §15.5.11. */
export const redirectCode: Format = (value) =>
  CODES.includes(Number(value)) ? null : `must be one of ${CODES.join(', ')}, not ${quote(value)}`;
