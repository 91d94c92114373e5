import type { ProblemCode, ProblemValues } from '../sentences/problems';
import type { Said } from '../say';

/** A problem of a value. */
export interface Flaw {
  code: ProblemCode;
  /** Text that follows the name of the attribute: `must be filled in`. */
  words: string;
  values: ProblemValues;
}

/** One reason why an entry must not be stored. */
export interface Problem {
  /** The path of the attribute, in the form of Strapi's own validation errors: `['validUntil']`. */
  path: string[];
  /** A complete sentence for people that begins with the attribute. */
  message: string;
  code: ProblemCode;
  values: ProblemValues;
}

export const flaw = (code: ProblemCode, words: string, values: ProblemValues = {}): Flaw => ({ code, words, values });

export const problem = (attribute: string, { code, words, values }: Flaw): Problem => ({
  path: [attribute],
  message: `${attribute} ${words}`,
  code,
  values,
});

/** A problem as what a finding says, with the field by its name in the schema. */
export const sayProblem = ({ path: [label = ''], code, values }: Problem): Said => ({
  code,
  values: { label, ...values },
});

const LONGEST_QUOTE = 80;

const shortened = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

/** Formats a value for a message: on one line, without control characters, shortened. */
export const quote = (value: unknown): string =>
  // in a list, because JSON.stringify returns undefined for some values
  shortened(JSON.stringify([value]).slice(1, -1));

/** A value as a person typed it, on one line and shortened. */
export const asTyped = (value: unknown): string =>
  typeof value === 'string' ? shortened(value.replaceAll(/\p{Cc}+/gu, ' ')) : quote(value);
