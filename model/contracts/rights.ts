import type { RecordType } from './values';

/** The rights to an entry in the Content Manager; `upload`: with files, in the Media Library. */
export const CONTENT_RIGHTS = ['create', 'update', 'publish', 'delete', 'upload'] as const;
export type ContentRight = (typeof CONTENT_RIGHTS)[number];

/** A right that somebody lacks, with what to say about it. */
export interface MissingRight {
  action: ContentRight;
  /** `file`: files of the Media Library, which have no languages and no fields. */
  type: RecordType | 'file';
  /** null: of a type without languages */
  locale: string | null;
  /** Attribute names, sorted; empty where the right is about the entry as a whole. */
  fields: string[];
  message: string;
}
