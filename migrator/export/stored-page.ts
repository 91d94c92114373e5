import type { FieldValue, Locale } from '../../model/contracts/values';
import type { UrlPath } from '../model/page';
import type { OriginalText, SourcePath } from '../model/source';
import type { Base } from '../model/ports/source-map';

/** One language of a page as an editor sees it, with its source. */
export interface StoredPage {
  documentId: string;
  locale: Locale;
  /** Localized and shared values by attribute name. */
  fields: Record<string, FieldValue>;
  /**
   * To-one relations by attribute name: the document id and the path of the target page in this language; null if the
   * relation is empty.
   */
  relations: Record<string, { documentId: string; path: UrlPath | null } | null>;
  /** Null for a page that was not imported. */
  source: PageSource | null;
  /** The key by which an import identifies the page's other languages. */
  group: string | null;
}

interface PageSource {
  path: SourcePath;
  /** The values that the last import wrote, including the facts that all languages share. */
  base: Omit<Base, 'published'>;
  original: OriginalText | null;
}

/** A page's text; empty fields are null. */
export const textOf = ({ fields }: StoredPage, name: string): string | null => {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : null;
};
