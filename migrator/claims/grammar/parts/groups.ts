import type { Token } from '../tokens';
import { ADVERBS, roles, type Group } from './part';

/** Roles of the words between the standards of a list. */
const LISTED = roles(
  ...([
    'comma',
    'bar',
    'and',
    'article',
    'level',
    'open',
    'close',
    'topic',
    'number',
    'valid',
    'all',
    'preposition',
  ] as const),
  ...(['of', 'proof', 'certificate', 'report', 'time', 'dash', 'colon', ...ADVERBS, 'thing', 'latest'] as const),
);
/** How many words that no pack lists may stand between two of them. */
const MOST = 2;

/** The lists of standards in a part. */
export const groupsOf = (tokens: readonly Token[]): Group[] => {
  const groups: Group[] = [];
  let isOpen = false;
  let unknown = 0;
  tokens.forEach(({ role }, at) => {
    const last = groups.at(-1);
    if (role === 'standard') {
      if (last !== undefined && isOpen) last.last = at;
      else groups.push({ first: at, last: at });
      isOpen = true;
      unknown = 0;
    } else if (role === 'unknown') {
      unknown += 1;
      isOpen &&= unknown <= MOST;
    } else isOpen &&= LISTED.has(role);
  });
  return groups;
};
