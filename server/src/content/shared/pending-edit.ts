import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Locale, RecordType } from '../../../../model/contracts/values';
import { findRows, group, links, type RowOf } from '../../database/rows';
import { anything, instant, number, orNull, text } from '../../../../model/readers';
import { contentUid, localizedAttributes, type AttributeNames } from '../content-type';

const columnsOf = ({ scalars, media, relations }: AttributeNames) => ({
  id: number,
  publishedAt: orNull(instant),
  updatedAt: instant,
  values: group(scalars, orNull(anything)),
  files: group(media, links({ id: number })),
  relations: group(relations, links({ documentId: text })),
});

type Row = RowOf<ReturnType<typeof columnsOf>>;

const saysTheSame = (draft: Row, published: Row): boolean => isDeepStrictEqual(saidBy(draft), saidBy(published));

/** In no order: people arrange links without saying anything else. */
const saidBy = ({ values, files, relations }: Row): unknown => [
  values,
  Object.values(files).map((linked) => linked.map(({ id }) => id).sort()),
  Object.values(relations).map((linked) => linked.map(({ documentId }) => documentId).sort()),
];

/**
 * The Content Manager calls an entry modified when its draft is younger than its published row. Facts brought along
 * into the published row make that one the younger: where the draft holds prose that is not published, its own time
 * is set behind again, or an editor would no longer see that something waits.
 */
export const keepPendingEditVisible = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
  locale: Locale,
): Promise<void> => {
  const attributes = localizedAttributes(strapi, type);
  const rows = await findRows(strapi, contentUid(type), columnsOf(attributes), { where: { documentId, locale } });
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const published = rows.find(({ publishedAt }) => publishedAt !== null);
  if (!draft || !published || saysTheSame(draft, published)) return;
  const publishedTime = published.updatedAt.getTime();
  if (draft.updatedAt.getTime() > publishedTime) return;
  // Not `db.query().update`: it would put its own time in place of this one.
  await strapi.db
    .queryBuilder(contentUid(type))
    .where({ id: draft.id })
    .update({ updatedAt: new Date(publishedTime + 1) })
    .execute();
};
