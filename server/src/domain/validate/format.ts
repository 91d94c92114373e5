import { quote } from './problem';

/** What a value must look like: what is wrong with it, in words that follow the attribute's name, or null. */
export type Format = (value: unknown) => string | null;

/** A format told by a test and by what it accepts, such as "a date". */
export const format =
  (accepts: string, test: (value: string) => boolean): Format =>
  (value) =>
    typeof value === 'string' && test(value) ? null : `must be ${accepts}, not ${quote(value)}`;
