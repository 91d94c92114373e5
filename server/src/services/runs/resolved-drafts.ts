import type { ResolvedEntry } from '../../adapters/strapi/journal/item-pages';
import type { Target } from '../../migrator/ports';

const placeOf = ({ type, documentId, locale }: Pick<ResolvedEntry, 'type' | 'documentId' | 'locale'>): string =>
  `${type} ${documentId} ${locale}`;

/** How many entries of resolved conflicts are not public as they are now, by run. */
export const resolvedDrafts = async (
  resolved: readonly ResolvedEntry[],
  { read }: Pick<Target, 'read'>,
): Promise<Map<number, number>> => {
  const stored = await read(resolved);
  const drafts = new Set(stored.filter(({ publication }) => publication !== 'published').map(placeOf));
  const counts = new Map<number, number>();
  for (const entry of resolved) if (drafts.has(placeOf(entry))) counts.set(entry.run, (counts.get(entry.run) ?? 0) + 1);
  return counts;
};
