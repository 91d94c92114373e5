import { BESIDE, LINKING, NOUNS, roleAt, type Part, type Role } from './part';

/** How far words may stand apart that belong together. */
const MOST = 9;

interface Way {
  from: number;
  step: 1 | -1;
  /** How many words that no pack lists may stand between. */
  unknown: number;
  /** Roles that change nothing here, besides those that never do. */
  past?: ReadonlySet<Role>;
}

/** The nearest token with one of some roles in one direction, with nothing between that has a meaning of its own. */
export const nearest = ({ tokens }: Part, way: Way, wanted: ReadonlySet<Role>): number | null => {
  const { from, step, past } = way;
  let unknown = 0;
  for (let at = from; Math.abs(at - from) < MOST && tokens[at] !== undefined; at += step) {
    const role = roleAt(tokens, at);
    if (wanted.has(role)) return at;
    const isBeside = BESIDE.has(role) || NOUNS.has(role) || LINKING.has(role) || role === 'standard';
    if (role === 'unknown') unknown += 1;
    else if (!isBeside && past?.has(role) !== true) return null;
    if (unknown > way.unknown) return null;
  }
  return null;
};
