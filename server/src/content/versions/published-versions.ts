import type { Core } from '@strapi/strapi';
import type { VersionName } from '../../../../model/contracts/page-versions';
import { uidOf } from '../../../../model/plugin-id';
import { instant, number, orElse, orNull, text } from '../../../../model/readers';
import { groupBy } from '../../../../migrator/group-by';
import { recallByRevision } from '../revision/request-revision';
import { findRows, link } from '../../database/rows';

/** A published version of a page in one language, without its text. */
export interface PublishedVersion extends VersionName {
  /** Of its row. */
  id: number;
  locale: string;
  title: string;
  /** The documentId of its page. */
  page: string;
}

const COLUMNS = {
  id: number,
  documentId: text,
  locale: text,
  publishedAt: orNull(instant),
  key: orElse(text, ''),
  effectiveFrom: orNull(text),
  title: orElse(text, ''),
  page: link({ documentId: text }),
};

const recall = recallByRevision<ReadonlyMap<string, readonly PublishedVersion[]>>();

const readAll = async (strapi: Core.Strapi): Promise<ReadonlyMap<string, readonly PublishedVersion[]>> => {
  const rows = await findRows(strapi, uidOf('page-version'), COLUMNS, { orderBy: { id: 'asc' } });
  // Strapi cuts the links to a page that is unpublished, and publishing it again does not bring them back
  const drafts = new Map(
    rows.flatMap(({ documentId, publishedAt, page }) =>
      publishedAt === null && page !== null ? [[documentId, page.documentId] as const] : [],
    ),
  );
  const published = rows.flatMap(({ publishedAt, page: linked, ...row }): PublishedVersion[] => {
    const page = linked?.documentId ?? drafts.get(row.documentId);
    return publishedAt === null || page === undefined ? [] : [{ ...row, page }];
  });
  return groupBy(published, ({ page }) => page);
};

/** The published versions of all pages, in every language, by the documentId of their page. One statement, once for a revision. */
export const publishedVersions = async (
  strapi: Core.Strapi,
): Promise<ReadonlyMap<string, readonly PublishedVersion[]>> => recall(strapi, '', async () => readAll(strapi));

const TEXT = { id: number, title: orElse(text, ''), summary: orNull(text), body: orNull(text) };

/** The text of a version in one language. */
export interface VersionText {
  title: string;
  summary: string | null;
  body: string | null;
}

const recallTexts = recallByRevision<ReadonlyMap<number, VersionText>>((texts) =>
  [...texts.values()].reduce((sum, { body, summary }) => sum + (body ?? '').length + (summary ?? '').length, 0),
);

/** The texts of versions, by the ids of their rows. One statement, once for a revision; none where there are no versions. */
export const versionTexts = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, VersionText>> => {
  if (ids.length === 0) return new Map();
  return recallTexts(strapi, JSON.stringify(ids), async () => {
    const rows = await findRows(strapi, uidOf('page-version'), TEXT, { where: { id: { $in: [...ids] } } });
    return new Map(rows.map(({ id, ...row }) => [id, row]));
  });
};
