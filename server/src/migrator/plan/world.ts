import type { Locale, RecordDraft, RecordRef, RecordType } from '../model';
import type { KnownEntry, StoredEntry } from '../ports';
import { documentIdOf, itemKey, refKey } from './identity';

/** What is known from earlier imports and what Strapi holds now, indexed for the planner. */
export interface World {
  documentId(ref: RecordRef): string;
  /** `locale` is `''` for the shared facts. */
  known(ref: RecordRef, locale: Locale): KnownEntry | null;
  /** Some locale of the record came from an earlier import. */
  isKnown(ref: RecordRef): boolean;
  stored(type: RecordType, documentId: string, locale: Locale): StoredEntry | null;
  /** Some locale of the document is stored. */
  isStored(type: RecordType, documentId: string): boolean;
  allKnown: readonly KnownEntry[];
}

const documentKey = (type: RecordType, documentId: string) => `${type} ${documentId}`;

/** The documents that a plan has to look at: those of the drafts and those of the source map. */
export const documentsToRead = (
  site: string,
  drafts: readonly RecordDraft[],
  known: readonly KnownEntry[],
): { type: RecordType; documentId: string }[] => {
  const ids = new Map(known.map((entry) => [refKey(entry), entry]));
  const documents = new Map<string, { type: RecordType; documentId: string }>();
  for (const ref of [...drafts, ...known]) {
    const documentId = ids.get(refKey(ref))?.documentId ?? documentIdOf(site, ref);
    documents.set(documentKey(ref.type, documentId), { type: ref.type, documentId });
  }
  return [...documents.values()];
};

export const indexWorld = (site: string, known: readonly KnownEntry[], stored: readonly StoredEntry[]): World => {
  const knownByItem = new Map(known.map((entry) => [itemKey(entry, entry.locale), entry]));
  const knownByRef = new Map(known.map((entry) => [refKey(entry), entry]));
  const storedByItem = new Map(
    stored.map((entry) => [`${documentKey(entry.type, entry.documentId)} ${entry.locale}`, entry]),
  );
  const storedDocuments = new Set(stored.map((entry) => documentKey(entry.type, entry.documentId)));
  return {
    documentId: (ref) => knownByRef.get(refKey(ref))?.documentId ?? documentIdOf(site, ref),
    known: (ref, locale) => knownByItem.get(itemKey(ref, locale)) ?? null,
    isKnown: (ref) => knownByRef.has(refKey(ref)),
    stored: (type, documentId, locale) => storedByItem.get(`${documentKey(type, documentId)} ${locale}`) ?? null,
    isStored: (type, documentId) => storedDocuments.has(documentKey(type, documentId)),
    allKnown: known,
  };
};
