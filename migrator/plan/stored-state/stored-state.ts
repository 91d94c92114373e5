import type { Locale, RecordType } from '../../../model/contracts/values';
import { documentKey } from '../../../model/entry-keys';
import { recordTypes } from '../../../model/record-types';
import { groupBy } from '../../group-by';
import type { RecordRef } from '../../model/record-draft';
import type { StoredEntry } from '../../model/ports/entry';
import type { KnownEntry } from '../../model/ports/source-map';
import type { Addresses } from '../../model/ports/target';
import { documentIdOf, itemKey, refKey } from '../identity';

/** The state after earlier imports and the present content of Strapi, indexed for the planner. */
export interface StoredState {
  /**
   * The document of a record: the one that this site's import wrote, else, for a record with a key, the document that
   * has the key now; else the one to create.
   */
  documentId(ref: RecordRef): string;
  /** `locale` is `''` for the shared facts. */
  known(ref: RecordRef, locale: Locale): KnownEntry | null;
  /** The source map has rows of this record, whether or not its document still exists. */
  isRecorded(ref: RecordRef): boolean;
  /** Some locale of the record came from an earlier import. */
  isKnown(ref: RecordRef): boolean;
  /** The rows of other sites' source maps about this record. */
  elsewhere(ref: RecordRef): readonly KnownEntry[];
  /** The record is stored, and no import of this site created it. */
  isAdopted(ref: RecordRef): boolean;
  stored(type: RecordType, documentId: string, locale: Locale): StoredEntry | null;
  /** The stored locales of the document. */
  storedLocales(type: RecordType, documentId: string): readonly StoredEntry[];
  /** Some locale of the document is stored. */
  isStored(type: RecordType, documentId: string): boolean;
  allKnown: readonly KnownEntry[];
  /** The pages and redirects that readers find now, of any site. */
  addresses: Addresses;
}

/** The values that other sites have written into shared records. */
interface SharedState {
  /** The documents that have the keys now. */
  holders?: readonly { type: RecordType; key: string; documentId: string }[];
  /** Rows of other sites' source maps about the same keys. */
  elsewhere?: readonly KnownEntry[];
  /** The records (`refKey`) to create again where an editor gave theirs another key. */
  recreated?: ReadonlySet<string>;
  addresses?: Addresses;
}

/** The documents that a plan needs to read: those of the drafts and those of the source map. */
export const documentsToRead = (
  site: string,
  drafts: readonly RecordRef[],
  known: readonly KnownEntry[],
  { holders = [], elsewhere = [] }: SharedState = {},
): { type: RecordType; documentId: string }[] => {
  const ids = new Map(known.map((entry) => [refKey(entry), entry]));
  const documents = new Map<string, { type: RecordType; documentId: string }>();
  const add = ({ type, documentId }: { type: RecordType; documentId: string }) =>
    documents.set(documentKey({ type, documentId }), { type, documentId });
  for (const ref of [...drafts, ...known])
    add({ type: ref.type, documentId: ids.get(refKey(ref))?.documentId ?? documentIdOf(site, ref) });
  for (const entry of [...holders, ...elsewhere]) add(entry);
  return [...documents.values()];
};

/** Whether an editor has given the record another key. */
export const isRekeyed = ({ type, key }: RecordRef, stored: readonly StoredEntry[]): boolean =>
  recordTypes[type].hasKey && stored.some(({ shared }) => shared['key'] !== key);

export const indexStoredState = (
  site: string,
  known: readonly KnownEntry[],
  stored: readonly StoredEntry[],
  { holders = [], elsewhere = [], recreated = new Set(), addresses = { pages: [], redirects: [] } }: SharedState = {},
): StoredState => {
  const knownByItem = new Map(known.map((entry) => [itemKey(entry, entry.locale), entry]));
  const knownByRef = new Map(known.map((entry) => [refKey(entry), entry]));
  const holderOf = new Map(holders.map((holder) => [refKey(holder), holder.documentId]));
  const elsewhereByRef = groupBy(elsewhere, refKey);
  const adopted = new Set(known.filter(({ base }) => base.adopted === true).map(refKey));
  const storedByDocument = groupBy(stored, documentKey);
  const storedLocales: StoredState['storedLocales'] = (type, documentId) =>
    storedByDocument.get(documentKey({ type, documentId })) ?? [];
  const isStored: StoredState['isStored'] = (type, documentId) => storedLocales(type, documentId).length > 0;

  const documentId = (ref: RecordRef): string => {
    const own = knownByRef.get(refKey(ref))?.documentId;
    // the document with the new key stays as the editor left it
    if (own !== undefined && recreated.has(refKey(ref)) && isRekeyed(ref, storedLocales(ref.type, own)))
      return holderOf.get(refKey(ref)) ?? documentIdOf(site, { type: ref.type, key: `${ref.key} ${own}` });
    if (own !== undefined && (isStored(ref.type, own) || !recordTypes[ref.type].hasKey)) return own;
    // where all of them are gone, an editor removed the record, and it stays removed
    return (
      holderOf.get(refKey(ref)) ?? own ?? elsewhereByRef.get(refKey(ref))?.[0]?.documentId ?? documentIdOf(site, ref)
    );
  };
  const isAbout = (ref: RecordRef, entry: KnownEntry | undefined): entry is KnownEntry =>
    entry?.documentId === documentId(ref);
  const isKnown: StoredState['isKnown'] = (ref) => isAbout(ref, knownByRef.get(refKey(ref)));
  const knownIn: StoredState['known'] = (ref, locale) => {
    const entry = knownByItem.get(itemKey(ref, locale));
    return isAbout(ref, entry) ? entry : null;
  };
  return {
    documentId,
    known: knownIn,
    isRecorded: (ref) => knownByRef.has(refKey(ref)),
    isKnown,
    elsewhere: (ref) => (elsewhereByRef.get(refKey(ref)) ?? []).filter((entry) => isAbout(ref, entry)),
    isAdopted: (ref) => (isKnown(ref) ? adopted.has(refKey(ref)) : isStored(ref.type, documentId(ref))),
    stored: (type, id, locale) => storedLocales(type, id).find((entry) => entry.locale === locale) ?? null,
    storedLocales,
    isStored,
    allKnown: known,
    addresses,
  };
};
