import type { ClaimForm } from '../../../model/languages/claim-words';
import type { Token } from './tokens';

/** How many tokens a form covers at the beginning of some; null if it doesn't fit. */
export type Fit = (tokens: readonly Token[]) => number | null;

/** The tokens that a form covers, once for each place where it stands. */
type Cover = (tokens: readonly Token[]) => (readonly Token[])[];

const letters = new Map<string, string>();
/** The first of the letters without a meaning in expressions, À. */
const FIRST_LETTER = 0xc0;

/** Each role is one letter, so that expressions over roles are short and quick. */
const letterOf = (role: string): string => {
  const known = letters.get(role);
  if (known !== undefined) return known;
  const letter = String.fromCodePoint(FIRST_LETTER + letters.size);
  letters.set(role, letter);
  return letter;
};

const rolesOf = (tokens: readonly Token[]): string => tokens.map(({ role }) => letterOf(role)).join('');

/** One of several roles, `(à|á)`, is a class, `[àá]`. */
const CHOICE = /\((.(?:\|.)+)\)/g;

const patternOf = (form: ClaimForm, list: ClaimForm): string =>
  form
    .replaceAll('LIST', list)
    .replaceAll(/[a-z]+/g, letterOf)
    .replaceAll(/\s+/g, '')
    .replaceAll(CHOICE, (_choice, roles: string) => `[${roles.replaceAll('|', '')}]`)
    .replaceAll(/\((?!\?)/g, '(?:');

/** A form of sentence over roles, from the beginning of a clause. What follows it is one of `bound`, or nothing. */
export const fitOf = (form: ClaimForm, { list, bound }: { list: ClaimForm; bound: ClaimForm | null }): Fit => {
  const behind = bound === null ? '$' : `(?=$|${patternOf(bound, list)})`;
  const pattern = new RegExp(`^(?:${patternOf(form, list)})${behind}`);
  return (tokens) => pattern.exec(rolesOf(tokens))?.[0].length ?? null;
};

/** The tokens that a form covers wherever it stands in a sentence, followed by one of `bound`, or by nothing. */
export const coverOf = (form: ClaimForm, { list, bound }: { list: ClaimForm; bound: ClaimForm }): Cover => {
  const pattern = new RegExp(`(?:${patternOf(form, list)})(?=$|${patternOf(bound, list)})`, 'g');
  return (tokens) =>
    Array.from(rolesOf(tokens).matchAll(pattern), ({ 0: covered, index }) =>
      tokens.slice(index, index + covered.length),
    );
};

/** Whether a form stands anywhere in a sentence. */
export const findsForm = (form: ClaimForm, list: ClaimForm): ((tokens: readonly Token[]) => boolean) => {
  const pattern = new RegExp(patternOf(form, list));
  return (tokens) => pattern.test(rolesOf(tokens));
};
