import { WITH_KEYS, type RecordDraft, type RecordRef } from '../model';
import type { Journal, KnownEntry, Target } from '../ports';
import { refKey } from './identity';
import type { PlanOptions } from './plan';
import { isRecreated } from './recreated';
import { documentsToRead, indexWorld, type World } from './world';

/** Records with a key, of which other sites and editors may have written the same. */
const sharedRefs = (records: readonly RecordRef[]): RecordRef[] => [
  ...new Map(
    records.filter(({ type }) => WITH_KEYS.has(type)).map(({ type, key }) => [refKey({ type, key }), { type, key }]),
  ).values(),
];

/** Asks Strapi and the journal for everything that a plan of these drafts has to know. `known` is the site's source map. */
export const readWorld = async (
  site: string,
  drafts: readonly (RecordRef & Partial<Pick<RecordDraft, 'sourcePath' | 'namedBy'>>)[],
  known: readonly KnownEntry[],
  { target, journal }: { target: Target; journal: Journal },
  options: Pick<PlanOptions, 'recreate' | 'missing'> = {},
): Promise<World> => {
  // what is gone from this source may stay with another one
  const refs = sharedRefs(options.missing === undefined ? drafts : [...drafts, ...known]);
  const shared =
    refs.length === 0
      ? {}
      : { holders: await target.holders(refs), elsewhere: await journal.knownElsewhere(site, refs) };
  const recreated = new Set(drafts.filter((draft) => isRecreated(draft, options)).map(refKey));
  const stored = await target.read(documentsToRead(site, drafts, known, shared));
  return indexWorld(site, known, stored, { ...shared, recreated, addresses: await target.addresses() });
};
