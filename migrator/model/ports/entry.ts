import type { FieldValue, Locale, RecordType, RelationValue } from '../../../model/contracts/values';

/** The draft and the publication state of one locale of a record, as far as an import may write them. */
export interface StoredEntry {
  type: RecordType;
  documentId: string;
  locale: Locale;
  /** Localized draft values by attribute name. */
  fields: Record<string, FieldValue>;
  /** Shared values; an import of another locale may change them. */
  shared: Record<string, FieldValue>;
  /** Relations in this locale, by attribute name. */
  relations: Record<string, RelationValue>;
  /** `modified`: published, with a draft that has changed since. Types without drafts are always `published`. */
  publication: 'draft' | 'published' | 'modified';
  /** Of a `modified` entry: the fields and relations whose published values differ. */
  pending: string[];
}

/** Names one locale of one record; `''` for a type without locales. */
export interface EntryPlace {
  type: RecordType;
  documentId: string;
  locale: Locale;
}

/** Whether it is a certification that nobody has verified: one without a status, too. A person publishes it by verifying it. */
export const isUnverified = ({ type, shared }: Pick<StoredEntry, 'type' | 'shared'>): boolean =>
  type === 'certification' && (shared['certificationStatus'] ?? 'unverified') === 'unverified';
