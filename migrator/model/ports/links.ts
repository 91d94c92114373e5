import type { Locale } from '../../../model/contracts/values';
import type { EntryPlace } from './entry';

/** One link from an entry to one locale of a document. */
export interface EntryLink {
  /** The entry that has the link; null when its type is not one of the plugin's. */
  from: EntryPlace | null;
  /** The relation that has it. */
  field: string;
  to: EntryPlace;
}

/** A link that an entry has or had to a document, in one locale where the document has locales. */
export interface HeldLink {
  field: string;
  documentId: string;
  locale: Locale | null;
}

/** One row of the app. A row without a document, such as a component, is identified by its id. */
export type RowPlace = { documentId: string; locale: Locale | null; published: boolean } | { id: number };

/** A link from a row of the app to a row of an entry. */
export interface IncomingLink {
  /** The model that has it, and its relation. */
  uid: string;
  field: string;
  from: RowPlace;
  /** The link leads to the entry's published row, not to its draft. */
  toPublished: boolean;
  /** Column -> position among the links of its two ends. */
  order: Record<string, number | null>;
}
