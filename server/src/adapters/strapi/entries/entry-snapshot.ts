import type { Core } from '@strapi/strapi';
import { attributesOf, contentUid, localizedAttributes, sharedAttributes } from '../../../content/content-type';
import { findRows, group, links, type RowOf } from '../../../database/rows';
import { recordTypes } from '../../../../../model/record-types';
import type { RecordType } from '../../../../../model/contracts/values';
import type { EntryPlace } from '../../../../../migrator/model/ports/entry';
import type { EntrySnapshot, RowSnapshot } from '../../../../../migrator/model/ports/snapshot';
import { anything, instant, orNull, text } from '../../../../../model/readers';

/** All attributes that an entry has for itself; of two-sided relations the side that is written. */
export const entryAttributes = (strapi: Core.Strapi, type: RecordType) => {
  const attributes = attributesOf(strapi, type);
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

/** The values of a row, for the attributes of its type. */
const columnsOf = ({ values, media, relations }: EntryAttributes) => ({
  documentId: text,
  locale: orNull(text),
  publishedAt: orNull(instant),
  values: group(values, orNull(anything)),
  media: group(media, links({ documentId: text })),
  relations: group(relations, links({ documentId: text, locale: orNull(text) })),
});

type Row = RowOf<ReturnType<typeof columnsOf>>;

/** From a type without drafts a link leads to the draft and the published row of its target: that is one target. */
const targetsOf = (linked: Row['relations'][string] = []): Row['relations'][string] => [
  ...new Map(linked.map((target) => [`${target.documentId} ${target.locale ?? ''}`, target])).values(),
];

const rowSnapshot = ({ values, media, relations }: Row): RowSnapshot => ({
  values,
  media: Object.fromEntries(
    Object.entries(media).map(([name, files]) => [name, files.map(({ documentId }) => documentId)]),
  ),
  relations: Object.fromEntries(Object.entries(relations).map(([name, linked]) => [name, targetsOf(linked)])),
});

/** Reads every locale of these documents, draft and published row, with everything that people and imports may write. */
export const readSnapshots = async (
  strapi: Core.Strapi,
  type: RecordType,
  where: { documentId: string | { $in: string[] }; locale?: string },
): Promise<EntrySnapshot[]> => {
  const attributes = entryAttributes(strapi, type);
  const rows = await findRows(strapi, contentUid(type), columnsOf(attributes), { where });
  const drafts = recordTypes[type].hasDrafts;
  const localeOf = (row: Row) => (recordTypes[type].hasLocales ? (row.locale ?? '') : '');
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
        draft: rowSnapshot(row),
        published: published === undefined ? null : rowSnapshot(published),
      };
    });
};

/** Reads one locale of a document; null when it is not there. */
export const readSnapshot = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: EntryPlace,
): Promise<EntrySnapshot | null> => {
  const where = recordTypes[type].hasLocales ? { documentId, locale } : { documentId };
  return (await readSnapshots(strapi, type, where))[0] ?? null;
};
