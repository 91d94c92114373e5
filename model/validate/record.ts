import type { Locale } from '../contracts/values';

/**
 * The attributes of an entry by name: the values to store, and the stored values that the rules need. A to-one relation
 * is the document id of its target; a media attribute is any value other than null if there is a file.
 */
export type RecordValues = Record<string, unknown>;

/** How the entry is about to be stored. */
export interface RecordContext {
  /** Null while the document does not exist. */
  documentId: string | null;
  /** Null for a type without locales. */
  locale: Locale | null;
  /** Whether the values are to be published, or belong to a type that has no drafts. */
  published: boolean;
  /** Whether the values are the whole entry, so that a missing attribute is empty. */
  complete: boolean;
}

/** Whether a value counts as empty; forms send `''` for a field that was cleared. */
export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
