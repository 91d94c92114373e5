import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Locale, RecordType } from '../migrator/model';
import { contentUid, localizedAttributes, type AttributeNames } from './content-type';

interface Row {
  id: number;
  publishedAt: unknown;
  updatedAt: string | Date;
  [attribute: string]: unknown;
}

interface Linked {
  id: number;
  documentId?: string;
}

const timeOf = ({ updatedAt }: Row): number => new Date(updatedAt).getTime();

const linkedIds = (value: unknown): unknown => {
  const linked = (Array.isArray(value) ? value : [value]).filter(
    (one) => one !== null && one !== undefined,
  ) as Linked[];
  return linked.map(({ id, documentId }) => documentId ?? id).sort();
};

const saysTheSame = (draft: Row, published: Row, { scalars, media, relations }: AttributeNames): boolean =>
  scalars.every((name) => isDeepStrictEqual(draft[name] ?? null, published[name] ?? null)) &&
  [...media, ...relations].every((name) => isDeepStrictEqual(linkedIds(draft[name]), linkedIds(published[name])));

const readRows = async (
  strapi: Core.Strapi,
  type: RecordType,
  where: object,
  { scalars, media, relations }: AttributeNames,
): Promise<Row[]> =>
  (await strapi.db.query(contentUid(type)).findMany({
    select: ['id', 'publishedAt', 'updatedAt', ...scalars],
    where,
    populate: Object.fromEntries<{ select: readonly string[] }>([
      ...media.map((name) => [name, { select: ['id'] }] as const),
      ...relations.map((name) => [name, { select: ['id', 'documentId'] }] as const),
    ]),
  })) as Row[];

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
  const rows = await readRows(strapi, type, { documentId, locale }, attributes);
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const published = rows.find(({ publishedAt }) => publishedAt !== null);
  if (!draft || !published || saysTheSame(draft, published, attributes)) return;
  const publishedTime = timeOf(published);
  if (timeOf(draft) > publishedTime) return;
  // Not `db.query().update`: it would put its own time in place of this one.
  await strapi.db
    .queryBuilder(contentUid(type))
    .where({ id: draft.id })
    .update({ updatedAt: new Date(publishedTime + 1) })
    .execute();
};
