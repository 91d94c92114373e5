import {
  IMPORTED_PAGE_FIELDS,
  type ImportedField,
  type ImportedPageField,
  type PageValues,
} from '../model/contracts/imported-page-fields';
import { isLocalizedAttribute, recordTypes } from '../model/record-types';
import { entriesOf, fromEntries } from '../model/typed-keys';

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

type Read = (page: FieldSource) => string | null;

/** The fields that front matter states under their own names. */
export type StatedField = {
  [Name in ImportedPageField]: (typeof IMPORTED_PAGE_FIELDS)[Name] extends { stated: string } ? Name : never;
}[ImportedPageField];
export type StatedFields = Record<StatedField, string | null>;

/** The values that an import stores of a page: of a field that is not here, what front matter states. */
const READ: Record<Exclude<ImportedPageField, StatedField>, Read> & Partial<Record<StatedField, Read>> = {
  title: ({ draft }) => draft.title,
  slug: ({ slug }) => slug,
  path: ({ address }) => address,
  body: ({ storedBody }) => storedBody,
  sourceDate: ({ draft }) => draft.sourceDate,
  metaTitle: ({ metaTitle }) => metaTitle,
  metaDescription: ({ draft }) => draft.metaDescription,
  kind: ({ kind }) => kind,
  version: ({ version }) => version,
};

const rows = entriesOf<ImportedPageField, ImportedField>(IMPORTED_PAGE_FIELDS);

const isStated = (name: ImportedPageField): name is StatedField => 'stated' in IMPORTED_PAGE_FIELDS[name];

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
    PAGE_FIELD_NAMES.map((name) => {
      const stated = isStated(name) ? page.draft[name] : null;
      const read = READ[name];
      return [name, read === undefined ? stated : read(page)] as const;
    }),
  );

/** The values of fields that every locale has for itself, and of those that all share. */
export const splitByLocale = (values: PageValues) => {
  const isShared = (name: string) => !isLocalizedAttribute(recordTypes.page.attributes[name] ?? { type: 'string' });
  const pick = (names: readonly ImportedPageField[]) => Object.fromEntries(names.map((name) => [name, values[name]]));
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
