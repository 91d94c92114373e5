import type { PlanOptions } from '../../../model/contracts/plan';
import { recordTypes } from '../../../model/record-types';
import type { RecordDraft, RecordRef } from '../../model/record-draft';
import type { Journal } from '../../model/ports/journal';
import type { KnownEntry } from '../../model/ports/source-map';
import type { StoredEntry } from '../../model/ports/entry';
import { keepHere, type SetAside } from '../../model/ports/long-texts';
import type { Target } from '../../model/ports/target';
import { refKey } from '../identity';
import { isRecreated } from '../recreated';
import { documentsToRead, indexStoredState, type StoredState } from './stored-state';

/** The records with a key, which other sites and editors may have written too. */
const sharedRefs = (records: readonly RecordRef[]): RecordRef[] => [
  ...new Map(
    records
      .filter(({ type }) => recordTypes[type].hasKey)
      .map(({ type, key }) => [refKey({ type, key }), { type, key }]),
  ).values(),
];

/** So many documents are asked for at once: their texts are whole pages. */
const DOCUMENTS = 50;

/** Reads everything that a plan of these drafts needs from Strapi and the journal. `known` is the site's source map. */
export const readStoredState = async (
  site: string,
  drafts: readonly (RecordRef & Partial<Pick<RecordDraft, 'sourcePath' | 'namedBy'>>)[],
  known: readonly KnownEntry[],
  {
    target,
    journal,
    setAside = keepHere,
  }: {
    target: Pick<Target, 'addresses' | 'holders' | 'read'>;
    journal: Pick<Journal, 'knownElsewhere'>;
    setAside?: SetAside;
  },
  options: Pick<PlanOptions, 'recreate' | 'missing'> = {},
): Promise<StoredState> => {
  // an entry that is gone from this source may be used by another one
  const refs = sharedRefs(options.missing === undefined ? drafts : [...drafts, ...known]);
  const shared =
    refs.length === 0
      ? {}
      : { holders: await target.holders(refs), elsewhere: await journal.knownElsewhere(site, refs) };
  const recreated = new Set(drafts.filter((draft) => isRecreated(draft, options)).map(refKey));
  const documents = documentsToRead(site, drafts, known, shared);
  const stored: StoredEntry[] = [];
  for (let at = 0; at < documents.length; at += DOCUMENTS) {
    const entries = await target.read(documents.slice(at, at + DOCUMENTS));
    stored.push(...entries.map((entry) => setAside(entry)));
  }
  return indexStoredState(site, known, stored, { ...shared, recreated, addresses: await target.addresses() });
};
