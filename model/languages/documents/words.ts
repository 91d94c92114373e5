import type { Words } from '../words';

/** The columns of a list of documents, in the order in which a head is searched for them. */
export const DOCUMENT_COLUMNS = [
  ...(['file', 'link', 'public', 'closed', 'access', 'title', 'description', 'kind', 'standard', 'services'] as const),
  ...(['version', 'validFrom', 'validUntil', 'renewsOn', 'periodStart', 'periodEnd'] as const),
] as const;
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number];

/** Who may have a document, as lists say it in words. */
export const LISTED_ACCESS = ['public', 'on-request', 'internal'] as const;
export type ListedAccess = (typeof LISTED_ACCESS)[number];

/** Lists of documents in files of data. The expressions ignore case. */
export interface DocumentListWords {
  /** Inside the name of such a file, and of the key above such a list: `policies`. */
  called: Words;
  /**
   * All of the head of a column, in the form NFKC, in small letters, without spaces and signs. `public` and `closed` are
   * answered by yes and no: whether everybody, and whether nobody outside may have it.
   */
  columns: Readonly<Record<DocumentColumn, Words>>;
  /** All of a cell that says who may have the document. */
  access: Readonly<Record<ListedAccess, Words>>;
  yes: Words;
  no: Words;
}
