import type { z } from 'zod';

/** A type with all that may be there, so that a field which only one of two types has shows. */
type Whole<Value> = unknown extends Value
  ? Value
  : Value extends readonly (infer Item)[]
    ? Whole<Item>[]
    : Value extends object
      ? { [Name in keyof Value]-?: Whole<Value[Name]> }
      : Value;

type Same<One, Other> = [One, Other] extends [Other, One] ? unknown : never;

/**
 * The schema of an answer that front ends know as a type with docstrings. It does not compile where one of the two has a field, or a value, that the
 * other lacks.
 */
export const exactly =
  <Answer>() =>
  <Of extends z.ZodType<Answer>>(schema: Of & Same<Whole<Answer>, Whole<z.output<Of>>>): Of =>
    schema;
