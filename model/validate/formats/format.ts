import type { ProblemCode } from '../../sentences/problems';
import { asTyped, flaw, quote, type Flaw } from '../problem';

/** Checks the format of a value. Null: nothing is wrong with it. */
export type Format = (value: unknown) => Flaw | null;

/** Makes a format from a test and a description of what it accepts, such as "a date". */
export const format =
  (code: ProblemCode, accepts: string, test: (value: string) => boolean): Format =>
  (value) =>
    typeof value === 'string' && test(value)
      ? null
      : flaw(code, `must be ${accepts}, not ${quote(value)}`, { value: asTyped(value) });
