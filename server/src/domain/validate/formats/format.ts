import { quote } from '../problem';

/** Checks the format of a value. Returns the problem, as text that follows the attribute's name, or null. */
export type Format = (value: unknown) => string | null;

/** Makes a format from a test and a description of what it accepts, such as "a date". */
export const format =
  (accepts: string, test: (value: string) => boolean): Format =>
  (value) =>
    typeof value === 'string' && test(value) ? null : `must be ${accepts}, not ${quote(value)}`;
