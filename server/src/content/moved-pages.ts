import type { Core } from '@strapi/strapi';
import { findRows } from '../database/rows';
import { normalisePath } from '../domain/path-candidates';
import { indexAddresses, leadsBack } from '../domain/redirects/chain';
import { text } from '../readers';
import { currentRun } from './changes/during-run';
import { contentUid } from './content-type';
import { isPublicWrite, type DocumentAction } from './document-action';
import { documentsOf } from './documents';
import { editorialType } from './type-names';
import { addressesOnTheWay, pagesAt, redirectsWith } from './validate/redirect-chains';

const PLACE = { locale: text, path: text };

/** The paths at which a page is published, by language. */
const publishedPaths = async (strapi: Core.Strapi, documentId: string): Promise<Map<string, string>> => {
  const where = { documentId, publishedAt: { $notNull: true }, path: { $notNull: true } };
  const rows = await findRows(strapi, contentUid('page'), PLACE, { where });
  return new Map(rows.map(({ locale, path }) => [locale, path]));
};

interface Move {
  documentId: string;
  locale: string;
  from: string;
  to: string;
}

/** Removes the redirect at the new path of a page that leads to its old one, as after an earlier move: it would be a loop. */
const removeWayBack = async (strapi: Core.Strapi, { from, to }: Move): Promise<void> => {
  const onTheWay = indexAddresses({ ...(await addressesOnTheWay(strapi, to, 'nowhere')), pages: [] });
  if (!leadsBack(from, to, onTheWay, null)) return;
  for (const { documentId } of await redirectsWith(strapi, 'from', to))
    await documentsOf(strapi, 'redirect').delete({ documentId });
};

/** Leads readers from the old path of a page to the new one, unless something else answers there. */
const redirectMove = async (strapi: Core.Strapi, move: Move): Promise<void> => {
  const { documentId, locale, from, to } = move;
  if ((await pagesAt(strapi, from)).length > 0 || (await redirectsWith(strapi, 'from', from)).length > 0) return;
  await removeWayBack(strapi, move);
  const data = { from, to, code: 301, origin: 'editor', page: { documentId, locale } };
  await documentsOf(strapi, 'redirect').create({ data });
};

/**
 * Adds a redirect wherever a publication moves a page, in the transaction of the publication. A run of an import plans its
 * redirects itself, so that a rollback knows of them.
 */
export const redirectMovedPages = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const action: DocumentAction = context;
    const { documentId } = action.params;
    const isMove =
      editorialType(action.uid) === 'page' &&
      (action.action === 'publish' || action.action === 'update') &&
      isPublicWrite('page', action);
    if (!isMove || documentId === undefined || currentRun() !== null) return next();
    const before = await publishedPaths(strapi, documentId);
    const answer = await next();
    if (before.size === 0) return answer;
    for (const [locale, to] of await publishedPaths(strapi, documentId)) {
      const from = before.get(locale);
      if (from !== undefined && normalisePath(from) !== normalisePath(to))
        await redirectMove(strapi, { documentId, locale, from, to });
    }
    return answer;
  });
};
