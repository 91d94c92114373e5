import type { RecordType } from './values';

/** What somebody may do with an entry in the Content Manager. */
export const CONTENT_RIGHTS = ['create', 'update', 'publish', 'delete'] as const;
export type ContentRight = (typeof CONTENT_RIGHTS)[number];

/** A right that somebody lacks, with what to say about it. */
export interface MissingRight {
  action: ContentRight;
  type: RecordType;
  /** null: of a type without languages */
  locale: string | null;
  /** Attribute names, sorted; empty where the right is about the entry as a whole. */
  fields: string[];
  message: string;
}
