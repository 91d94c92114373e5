import type { Core } from '@strapi/strapi';
import { findRows } from '../database/rows';
import { normalisePath } from '../../../model/path-candidates';
import { followRedirects, indexAddresses, leadsBack, stepsThrough } from '../../../model/redirects/chain';
import { text } from '../../../model/readers';
import { contentUid } from './content-type';
import { documentsOf } from './documents';
import { addressesOnTheWay, pagesAt, redirectsWith } from './validate/redirect-chains';
import type { Around } from './writes/follower';

const PLACE = { locale: text, path: text };

/** The paths at which a page is published, by language. */
const publishedPaths = async (strapi: Core.Strapi, documentId: string): Promise<Map<string, string>> => {
  // an empty path, which earlier versions stored, is no address
  const where = { documentId, publishedAt: { $notNull: true }, path: { $notNull: true, $ne: '' } };
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

/** Whether readers are led from one path to the other. */
const leadsTo = async (strapi: Core.Strapi, { from, to }: Move): Promise<boolean> => {
  const addresses = await addressesOnTheWay(strapi, from, 'published');
  const { end } = followRedirects(from, stepsThrough(indexAddresses(addresses)));
  return normalisePath(end) === normalisePath(to);
};

/**
 * Leads readers from the old path of a page to the new one, unless another page answers there. A redirect that stands there
 * had no effect while the page was published: one that leads to the new path was made for this move, any other is outdated.
 */
const redirectMove = async (strapi: Core.Strapi, move: Move): Promise<void> => {
  const { documentId, locale, from, to } = move;
  if ((await pagesAt(strapi, from)).length > 0 || (await leadsTo(strapi, move))) return;
  await removeWayBack(strapi, move);
  const data = { to, code: 301, origin: 'editor', page: { documentId, locale } };
  const redirects = documentsOf(strapi, 'redirect');
  const outdated = await redirectsWith(strapi, 'from', from);
  for (const redirect of outdated) await redirects.update({ documentId: redirect.documentId, data });
  if (outdated.length === 0) await redirects.create({ data: { from, ...data } });
};

/**
 * Adds a redirect wherever a publication moves a page, in the transaction of the publication. A run of an import plans its
 * redirects itself, so that a rollback knows of them.
 */
export const redirectMovedPages: Around = {
  name: 'moved pages',
  // the redirects are written in the transaction of what is valid
  inside: ['locks', 'validation'],
  follows: ({ type, action, isPublic, cause }) =>
    type === 'page' && isPublic && (action === 'publish' || action === 'update') && cause.run === null,
  async around(strapi, { documentId }, next) {
    if (documentId === null) return next();
    const before = await publishedPaths(strapi, documentId);
    const answer = await next();
    if (before.size === 0) return answer;
    for (const [locale, to] of await publishedPaths(strapi, documentId)) {
      const from = before.get(locale);
      if (from !== undefined && normalisePath(from) !== normalisePath(to))
        await redirectMove(strapi, { documentId, locale, from, to });
    }
    return answer;
  },
};
