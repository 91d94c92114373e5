import type { ClaimForm } from '../../../model/languages/claim-words';
import type { Token } from './tokens';

/** How many tokens a form covers at the beginning of some; null if it doesn't fit. */
export type Fit = (tokens: readonly Token[]) => number | null;

const rolesOf = (tokens: readonly Token[]): string => tokens.map(({ role }) => `${role} `).join('');

const patternOf = (form: ClaimForm, list: ClaimForm): string =>
  form
    .replaceAll('LIST', list)
    .replace(/[a-z]+/g, (role) => `(?:${role}_)`)
    .replaceAll(/\s+/g, '')
    .replaceAll('.', '(?:[a-z]+_)')
    .replaceAll('_', ' ');

/** A form of sentence over roles, from the beginning of a clause. What follows it is one of `bound`, or nothing. */
export const fitOf = (form: ClaimForm, { list, bound }: { list: ClaimForm; bound: ClaimForm | null }): Fit => {
  const behind = bound === null ? '$' : `(?=$|${patternOf(bound, list)})`;
  const pattern = new RegExp(`^(?:${patternOf(form, list)})${behind}`);
  return (tokens) => {
    const covered = pattern.exec(rolesOf(tokens))?.[0];
    return covered === undefined ? null : covered.split(' ').length - 1;
  };
};

/** Whether a form stands anywhere in a sentence. */
export const findsForm = (form: ClaimForm, list: ClaimForm): ((tokens: readonly Token[]) => boolean) => {
  const pattern = new RegExp(`(?<![a-z])(?:${patternOf(form, list)})`);
  return (tokens) => pattern.test(rolesOf(tokens));
};
