import type { FieldValue, Locale, OriginalText, SourcePath, UrlPath } from '../model';
import type { Base } from '../ports';

/** One language of a page as an editor sees it, and what is known of its source. */
export interface StoredPage {
  documentId: string;
  locale: Locale;
  /** Localized and shared values by attribute name. */
  fields: Record<string, FieldValue>;
  /** To-one relations: document ids by attribute name, and the paths of the pages in this language; null where there is none. */
  relations: Record<string, { documentId: string; path: UrlPath | null } | null>;
  /** Null for a page that no import has written. */
  source: PageSource | null;
  /** The key under which an import of the page's other languages knows it. */
  group: string | null;
}

export interface PageSource {
  path: SourcePath;
  /** What the last import wrote, the facts that all languages share included. */
  base: Omit<Base, 'published'>;
  original: OriginalText | null;
}

/** A page's text; empty fields are null. */
export const textOf = ({ fields }: StoredPage, name: string): string | null => {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : null;
};
