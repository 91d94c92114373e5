import type { ClaimForm } from '../../../model/languages/claim-words';
import type { Token } from './tokens';

/** How many tokens a form covers at the beginning of some, and which of the subjects it has; null if it doesn't fit. */
export type Fit = (tokens: readonly Token[]) => { to: number; subject: number } | null;

/** What forms are made of beside roles. */
interface Parts {
  list: ClaimForm;
  /** What may follow; null: nothing. */
  bound: ClaimForm | null;
  /** What `SUBJECT` stands for. */
  subjects?: readonly ClaimForm[];
}

/** One letter for each role: expressions over words in their place are many times as long, and as slow to prepare. */
const letters = new Map<string, string>();
const FIRST_LETTER = 0x100;
const letterOf = (role: string): string => {
  const known = letters.get(role);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(FIRST_LETTER + letters.size);
  letters.set(role, letter);
  return letter;
};

const rolesOf = (tokens: readonly Token[]): string => tokens.map(({ role }) => letterOf(role)).join('');

const patternOf = (form: ClaimForm, list: ClaimForm): string =>
  form
    .replaceAll('LIST', list)
    .replace(/[a-z]+/g, letterOf)
    .replaceAll(/\s+/g, '')
    .replaceAll(/\((?!\?)/g, '(?:');

/** A form of sentence over roles, from the beginning of a clause. What follows it is one of `bound`, or nothing. */
export const fitOf = (form: ClaimForm, { list, bound, subjects = [] }: Parts): Fit => {
  const behind = bound === null ? '$' : `(?=$|${patternOf(bound, list)})`;
  const subject = subjects.map((each) => `(${patternOf(each, list)})`).join('|');
  const pattern = new RegExp(`^(?:${patternOf(form, list).replace('SUBJECT', `(?:${subject})`)})${behind}`);
  return (tokens) => {
    const match = pattern.exec(rolesOf(tokens));
    if (match === null) return null;
    const [covered, ...said] = match;
    return { to: covered.length, subject: said.findIndex((each: string | undefined) => each !== undefined) };
  };
};

/** Whether a form stands anywhere in a sentence. */
export const findsForm = (form: ClaimForm, list: ClaimForm): ((tokens: readonly Token[]) => boolean) => {
  const pattern = new RegExp(patternOf(form, list));
  return (tokens) => pattern.test(rolesOf(tokens));
};
