/** How an import treats a field of a page. */
export interface ImportedField {
  /**
   * Front matter states it, under its own name, and an export writes it there. `name`: on one line, without invisible
   * characters; `short`: at most 255 characters; `text`: anything. By default a rule of its own reads it
   * (`migrator/fields.ts`).
   */
  stated?: 'name' | 'short' | 'text';
  /** The field of front matter under which an export writes it, where it has another source than `stated`. */
  written?: 'slug' | 'path' | 'date' | 'description' | 'kind';
  /** An empty value is part of the content hash, as it was when pages were first imported. A field of today leaves it out. */
  hashedEmpty?: true;
}

/**
 * The fields of a page that an import writes, by the names of its schema, in the order in which changes are listed. The
 * schema says which of them all locales share. A new one is a row here, and an attribute with its labels in content-types.
 */
export const IMPORTED_PAGE_FIELDS = {
  title: { hashedEmpty: true },
  tagline: { stated: 'name', hashedEmpty: true },
  slug: { written: 'slug' },
  path: { written: 'path' },
  summary: { stated: 'text', hashedEmpty: true },
  body: {},
  sourceDate: { written: 'date', hashedEmpty: true },
  metaTitle: { stated: 'name', hashedEmpty: true },
  metaDescription: { written: 'description', hashedEmpty: true },
  kind: { written: 'kind' },
  version: { stated: 'short', hashedEmpty: true },
} satisfies Record<string, ImportedField>;

export type ImportedPageField = keyof typeof IMPORTED_PAGE_FIELDS;

/** Their values, as an import stores them. */
export type PageValues = Record<ImportedPageField, string | null>;
