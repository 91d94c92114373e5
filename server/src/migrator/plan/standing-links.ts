import type { RelationValue } from '../ports';
import { namedByLink } from './identity';
import { keepLinks } from './keep-links';
import type { World } from './world';

/**
 * The relations that the last import wrote, as the deletion of pages since has left them: a redirect whose page is gone
 * has none, and nobody edited it for that.
 */
export const standingLinks = (
  relations: Readonly<Record<string, RelationValue>>,
  world: World,
): Record<string, RelationValue> => {
  // only redirects name a language, and only pages
  const isGone = (name: string): boolean => {
    const { documentId, locale } = namedByLink(name);
    return locale !== undefined && world.stored('page', documentId, locale) === null;
  };
  return keepLinks(relations, (name) => !isGone(name));
};
