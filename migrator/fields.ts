import { entriesOf, fromEntries } from '../model/typed-keys';
import { isLocalizedAttribute, recordTypes } from '../model/record-types';

/** The source of a page's fields, once it has been read and linked. */
interface FieldSource {
  /** The reading of the page's own file. */
  draft: { title: string | null; sourceDate: string | null; metaDescription: string | null };
  slug: string;
  /** The path of the page, as URLs spell it. */
  address: string;
  /** With media links in place of the names of files. */
  storedBody: string;
  metaTitle: string | null;
  kind: string;
  version: string | null;
}

/** How an import treats a field of a page. */
interface PageField {
  /**
   * Front matter states it, under its own name, and an export writes it there. `name`: on one line, without invisible
   * characters; `short`: at most 255 characters; `text`: anything.
   */
  stated?: 'name' | 'short' | 'text';
  /** The value that an import stores. Without it, the stated value of the same name. */
  read?: (page: FieldSource) => string | null;
  /** The field of front matter under which an export writes it, where it has another source than `stated`. */
  written?: 'slug' | 'path' | 'date' | 'description' | 'kind';
  /** An empty value is part of the content hash, as it was when pages were first imported. A field of today leaves it out. */
  hashedEmpty?: true;
}

/**
 * The fields of a page that an import writes, by the names of its schema, in the order in which changes are listed. The
 * schema says which of them all locales share. A new one is a row here, and an attribute with its labels in content-types.
 */
const PAGE_FIELDS = {
  title: { read: ({ draft }) => draft.title, hashedEmpty: true },
  tagline: { stated: 'name', hashedEmpty: true },
  slug: { read: ({ slug }) => slug, written: 'slug' },
  path: { read: ({ address }) => address, written: 'path' },
  summary: { stated: 'text', hashedEmpty: true },
  body: { read: ({ storedBody }) => storedBody },
  sourceDate: { read: ({ draft }) => draft.sourceDate, written: 'date', hashedEmpty: true },
  metaTitle: { stated: 'name', read: ({ metaTitle }) => metaTitle, hashedEmpty: true },
  metaDescription: { read: ({ draft }) => draft.metaDescription, written: 'description', hashedEmpty: true },
  kind: { read: ({ kind }) => kind, written: 'kind' },
  version: { stated: 'short', read: ({ version }) => version, hashedEmpty: true },
} satisfies Record<string, PageField>;

type PageFieldName = keyof typeof PAGE_FIELDS;
export type PageValues = Record<PageFieldName, string | null>;

/** The fields that front matter states under their own names. */
export type StatedField = {
  [Name in PageFieldName]: (typeof PAGE_FIELDS)[Name] extends { stated: string } ? Name : never;
}[PageFieldName];
export type StatedFields = Record<StatedField, string | null>;

const rows = entriesOf<PageFieldName, PageField>(PAGE_FIELDS);

const isStated = (name: PageFieldName): name is StatedField => 'stated' in PAGE_FIELDS[name];

export const PAGE_FIELD_NAMES = rows.map(([name]) => name);

export const STATED_FIELDS = rows.flatMap(([name, { stated }]) =>
  stated !== undefined && isStated(name) ? [{ name, form: stated }] : [],
);

/** Each stated field with what `of` says of it. */
export const statedFields = (of: (field: (typeof STATED_FIELDS)[number]) => string | null): StatedFields =>
  fromEntries(STATED_FIELDS.map((field) => [field.name, of(field)] as const));

/** The fields that an export writes in front matter, each with the field of front matter that it is. */
export const WRITTEN_FIELDS = rows.flatMap(([name, { written = isStated(name) ? name : undefined }]) =>
  written === undefined ? [] : [{ name, written }],
);

/** The values that an import stores of a page. */
export const pageValues = (page: FieldSource & { draft: StatedFields }): PageValues =>
  fromEntries(
    rows.map(([name, { read }]) => {
      const stated = isStated(name) ? page.draft[name] : null;
      return [name, read === undefined ? stated : read(page)] as const;
    }),
  );

/** The values of fields that every locale has for itself, and of those that all share. */
export const splitByLocale = (values: PageValues) => {
  const isShared = (name: string) => !isLocalizedAttribute(recordTypes.page.attributes[name] ?? { type: 'string' });
  const pick = (names: readonly PageFieldName[]) => Object.fromEntries(names.map((name) => [name, values[name]]));
  return {
    localized: pick(PAGE_FIELD_NAMES.filter((name) => !isShared(name))),
    shared: pick(PAGE_FIELD_NAMES.filter(isShared)),
  };
};

/** The values that the content hash covers. */
export const hashedValues = (values: Readonly<Record<string, string | null>>): Record<string, string | null> =>
  Object.fromEntries(
    rows.flatMap(([name, { hashedEmpty }]) => {
      const value = values[name];
      return value === undefined || (value === null && hashedEmpty !== true) ? [] : [[name, value]];
    }),
  );
