import type { Locale } from '../../migrator/model';

/**
 * A record's attributes by name: what is to be stored, and as much of what is stored already as the rules need. A
 * to-one relation is the document id of its target, a media attribute anything that is not null when there is a file.
 */
export type RecordValues = Record<string, unknown>;

/** What is being done with the record. */
export interface RecordContext {
  /** Null while the document does not exist. */
  documentId: string | null;
  /** Null for a type without locales. */
  locale: Locale | null;
  /** Whether the values are to be published, or belong to a type that has no drafts. */
  published: boolean;
  /** Whether the values are the whole record, so that an attribute which is not there is empty. */
  complete: boolean;
}

/** Whether a person would call it empty: forms send `''` for a field that was cleared. */
export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
