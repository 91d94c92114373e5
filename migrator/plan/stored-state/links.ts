import type { RelationValue } from '../../../model/contracts/values';
import { namedByLink } from '../identity';
import type { StoredState } from './stored-state';

/**
 * The relations that the last import wrote, without links that the deletion of their page has removed since. A redirect
 * without its page is therefore not taken for an edited one.
 */
export const standingLinks = (
  relations: Readonly<Record<string, RelationValue>>,
  state: StoredState,
): Record<string, RelationValue> => {
  // only redirects have links with a language, and these name pages
  const isGone = (name: string): boolean => {
    const { documentId, locale } = namedByLink(name);
    return locale !== undefined && state.stored('page', documentId, locale) === null;
  };
  return keepLinks(relations, (name) => !isGone(name));
};

/** The relations with only those links (named by `linkName`) for which `isKept` is true. */
export const keepLinks = (
  relations: Readonly<Record<string, RelationValue>>,
  isKept: (name: string, field: string) => boolean,
): Record<string, RelationValue> =>
  Object.fromEntries(
    Object.entries(relations).map(([field, named]): [string, RelationValue] => {
      if (named === null) return [field, null];
      if (typeof named === 'string') return [field, isKept(named, field) ? named : null];
      return [field, named.filter((name) => isKept(name, field))];
    }),
  );
