import type { Token } from '../tokens';
import { REPORTED } from './audit';
import { BESIDE, LINKING, NOUNS, roleAt, roles, saying, type Group, type Part, type Role, type Saying } from './part';

/** How things stand with a standard that nothing else is said of. */
const STATES = roles('affirmed', 'obtain', 'certified', 'complete', 'award', 'again', 'held');

const isBeside = (role: Role): boolean => BESIDE.has(role) || NOUNS.has(role) || role === 'standard';

/** Whether a colon stands between a standard and its state: "ISO 27001: done". */
export const isBeforeState = (tokens: readonly Token[], at: number): boolean =>
  STATES.has(roleAt(tokens, NOUNS.has(roleAt(tokens, at + 1)) ? at + 2 : at + 1)) &&
  tokens.slice(0, at).every(({ role }) => isBeside(role));

/** "SOC 2 Type II is done", "ISO 27001: certified since 2018" */
export const stateSaying = ({ tokens }: Part, group: Group): Saying | null => {
  const { first, last } = group;
  const isReported = tokens
    .slice(first, last + 1)
    .every(({ standard }) => standard === undefined || REPORTED.has(standard.standard.statement));
  const verb = tokens.findIndex(
    ({ role }, at) => at > last && (STATES.has(role) || (role === 'audited' && isReported)),
  );
  const between = tokens.slice(last + 1, verb);
  const isLinked = between.some(({ role }) => role === 'colon' || LINKING.has(role));
  const isState = verb >= 0 && isLinked && between.every(({ role }) => isBeside(role) || LINKING.has(role));
  const isAlone = [...tokens.slice(0, first), ...tokens.slice(verb + 1)].every(
    ({ role }) => isBeside(role) || LINKING.has(role),
  );
  return isState && isAlone ? saying(verb, group, verb) : null;
};
