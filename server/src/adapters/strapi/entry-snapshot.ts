import type { Core } from '@strapi/strapi';
import { contentUid, hasDrafts, localizedAttributes, sharedAttributes } from '../../content/content-type';
import { WITHOUT_LOCALES, type RecordType } from '../../migrator/model';
import type { EntryPlace, EntrySnapshot, RowSnapshot } from '../../migrator/ports';

interface Attribute {
  default?: unknown;
  mappedBy?: string;
  relation?: string;
  multiple?: boolean;
}

interface Linked {
  id: number;
  documentId: string;
  locale?: string | null;
}

interface Row {
  documentId: string;
  locale?: string | null;
  publishedAt: unknown;
  [attribute: string]: unknown;
}

/** All attributes that an entry has for itself; of two-sided relations the side that is written. */
export const entryAttributes = (strapi: Core.Strapi, type: RecordType) => {
  const attributes = strapi.contentType(contentUid(type)).attributes as Record<string, Attribute>;
  const own = localizedAttributes(strapi, type);
  const shared = sharedAttributes(strapi, type);
  return {
    values: [...own.scalars, ...shared.scalars],
    media: [...own.media, ...shared.media],
    relations: own.relations.filter((name) => attributes[name]?.mappedBy === undefined),
    /** Names of the relations and media that hold a list. */
    many: new Set(
      Object.entries(attributes).flatMap(([name, { relation, multiple }]) =>
        multiple === true || relation?.endsWith('ToMany') === true ? [name] : [],
      ),
    ),
    /** Names of what all locales have in common. */
    shared: new Set([...shared.scalars, ...shared.media]),
    defaults: Object.fromEntries(
      [...own.scalars, ...shared.scalars].flatMap((name) => {
        const value = attributes[name]?.default;
        return value === undefined || value === null ? [] : [[name, value]];
      }),
    ),
  };
};

export type EntryAttributes = ReturnType<typeof entryAttributes>;

const listOf = (value: unknown): Linked[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined) as Linked[];

const targetsOf = (value: unknown): { documentId: string; locale: string | null }[] => {
  const targets = new Map<string, { documentId: string; locale: string | null }>();
  // From a type without drafts a link leads to the draft and the published row of its target: that is one target.
  for (const { documentId, locale = null } of listOf(value))
    targets.set(`${documentId} ${locale ?? ''}`, { documentId, locale });
  return [...targets.values()];
};

const rowSnapshot = (row: Row, { values, media, relations }: EntryAttributes): RowSnapshot => ({
  values: Object.fromEntries(values.map((name) => [name, row[name] ?? null])),
  media: Object.fromEntries(media.map((name) => [name, listOf(row[name]).map(({ documentId }) => documentId)])),
  relations: Object.fromEntries(relations.map((name) => [name, targetsOf(row[name])])),
});

/** Reads every locale of these documents, draft and published row, with everything that people and imports may write. */
export const readSnapshots = async (
  strapi: Core.Strapi,
  type: RecordType,
  where: { documentId: string | { $in: string[] }; locale?: string },
): Promise<EntrySnapshot[]> => {
  const attributes = entryAttributes(strapi, type);
  const populate = [
    ...attributes.media.map((name) => [name, { select: ['id', 'documentId'] }] as const),
    ...attributes.relations.map((name) => [name, { select: ['id', 'documentId', 'locale'] }] as const),
  ];
  const rows = (await strapi.db.query(contentUid(type)).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', ...attributes.values],
    where,
    populate: Object.fromEntries<object>(populate),
  })) as Row[];
  const drafts = hasDrafts(strapi, type);
  const localeOf = (row: Row) => (WITHOUT_LOCALES.has(type) ? '' : (row.locale ?? ''));
  const place = (row: Row) => `${row.documentId} ${localeOf(row)}`;
  const online = new Map(
    rows.filter(({ publishedAt }) => drafts && publishedAt !== null).map((row) => [place(row), row]),
  );
  return rows
    .filter(({ publishedAt }) => !drafts || publishedAt === null)
    .map((row) => {
      const published = online.get(place(row));
      return {
        type,
        documentId: row.documentId,
        locale: localeOf(row),
        draft: rowSnapshot(row, attributes),
        published: published === undefined ? null : rowSnapshot(published, attributes),
      };
    });
};

/** Reads one locale of a document; null when it is not there. */
export const readSnapshot = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: EntryPlace,
): Promise<EntrySnapshot | null> => {
  const where = WITHOUT_LOCALES.has(type) ? { documentId } : { documentId, locale };
  return (await readSnapshots(strapi, type, where))[0] ?? null;
};
