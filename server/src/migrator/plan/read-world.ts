import { WITH_KEYS, type RecordRef } from '../model';
import type { Journal, KnownEntry, Target } from '../ports';
import { refKey } from './identity';
import { documentsToRead, indexWorld, type World } from './world';

/** Records with a key, of which other sites and editors may have written the same. */
const sharedRefs = (drafts: readonly RecordRef[]): RecordRef[] => [
  ...new Map(
    drafts.filter(({ type }) => WITH_KEYS.has(type)).map(({ type, key }) => [refKey({ type, key }), { type, key }]),
  ).values(),
];

/** Asks Strapi and the journal for everything that a plan of these drafts has to know. `known` is the site's source map. */
export const readWorld = async (
  site: string,
  drafts: readonly RecordRef[],
  known: readonly KnownEntry[],
  { target, journal }: { target: Target; journal: Journal },
): Promise<World> => {
  const refs = sharedRefs(drafts);
  const shared =
    refs.length === 0
      ? {}
      : { holders: await target.holders(refs), elsewhere: await journal.knownElsewhere(site, refs) };
  const stored = await target.read(documentsToRead(site, drafts, known, shared));
  return indexWorld(site, known, stored, shared);
};
