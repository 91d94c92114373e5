import type { Core } from '@strapi/strapi';
import { normalisePath, pathCandidates } from '../delivery/path-candidates';
import { contentUid } from './content-type';

interface RedirectRow {
  id: number;
  documentId: string;
  from: string;
  to: string | null;
  code: number | null;
}

const rowsOf = (strapi: Core.Strapi) => strapi.db.query(contentUid('redirect'));

/** A path of this site has one slash in front; what has two, or a scheme, leaves it. */
const isPath = (to: string | null): to is string => to !== null && to.startsWith('/') && !to.startsWith('//');

const redirectAt = async (strapi: Core.Strapi, path: string): Promise<RedirectRow | null> => {
  const spellings = pathCandidates(path);
  const rows = (await rowsOf(strapi).findMany({
    select: ['id', 'documentId', 'from', 'to', 'code'],
    where: { from: { $in: spellings } },
  })) as RedirectRow[];
  // MariaDB's collation takes upper and lower case for the same
  return rows.find(({ from }) => spellings.includes(from)) ?? null;
};

/** Where a path leads in the end, through all redirects but the one that is being written. */
export interface Chain {
  /** A path or URL at which nothing redirects any further. */
  end: string;
  /** The paths on the way, the first one and the end included, each in its normal form. */
  passed: ReadonlySet<string>;
}

/**
 * Follows the redirects from a path. A path at which a page is published is an end, since the page is answered there; with
 * `drafts` also one at which a page waits to be published.
 */
export const followRedirects = async (
  strapi: Core.Strapi,
  start: string,
  without: string | null,
  { drafts = false } = {},
): Promise<Chain> => {
  const passed = new Set<string>();
  let end = start;
  while (isPath(end) && !passed.has(normalisePath(end))) {
    passed.add(normalisePath(end));
    if ((await pagesAt(strapi, end, drafts ? {} : PUBLISHED)).length > 0) break;
    const next = await redirectAt(strapi, end);
    if (next === null || next.documentId === without || next.code === 410 || next.to === null || next.to === '') break;
    end = next.to;
  }
  return { end, passed };
};

interface PageRow {
  documentId: string;
  locale: string;
  title: string;
  path: string;
}

const PUBLISHED = { publishedAt: { $notNull: true } };

/** The published pages at a path, in any language. */
export const pagesPublishedAt = async (strapi: Core.Strapi, path: string): Promise<PageRow[]> =>
  pagesAt(strapi, path, PUBLISHED);

const pagesAt = async (strapi: Core.Strapi, path: string, status: object): Promise<PageRow[]> => {
  const spellings = pathCandidates(path);
  const rows = (await strapi.db.query(contentUid('page')).findMany({
    select: ['documentId', 'locale', 'title', 'path'],
    where: { path: { $in: spellings }, ...status },
  })) as PageRow[];
  return rows.filter(({ path: stored }) => spellings.includes(stored));
};

/** Points the redirects that led to `from` to where it leads now. */
const pointAhead = async (strapi: Core.Strapi, from: string, end: string): Promise<void> => {
  const spellings = pathCandidates(from);
  const rows = (await rowsOf(strapi).findMany({
    select: ['id', 'to', 'from'],
    where: { to: { $in: spellings } },
  })) as RedirectRow[];
  for (const row of rows)
    if (
      row.to !== null &&
      spellings.includes(row.to) &&
      ![from, end].map(normalisePath).includes(normalisePath(row.from))
    )
      await rowsOf(strapi).update({ where: { id: row.id }, data: { to: end } });
};

interface RedirectAction {
  uid: string;
  action: string;
  params: { documentId?: string; data?: Record<string, unknown> };
}

/**
 * Keeps redirects one step long, whoever writes them: a new one leads to the end of what its target leads to, and those
 * that led to its path are pointed ahead. To be used after the checks, which refuse loops.
 */
export const collapseRedirects = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as RedirectAction;
    if (uid !== contentUid('redirect') || !['create', 'update', 'clone'].includes(action)) return next();
    const { data } = params;
    if (typeof data?.to === 'string' && data.to !== '')
      data.to = (
        await followRedirects(strapi, data.to, action === 'update' ? (params.documentId ?? null) : null, {
          drafts: true,
        })
      ).end;
    const written = (await next()) as RedirectRow | null;
    // the answer may hold only the fields that were asked for
    const row = written && ((await rowsOf(strapi).findOne({ where: { id: written.id } })) as RedirectRow | null);
    if (row !== null && isPath(row.from) && row.to !== null && row.to !== '' && row.code !== 410)
      await pointAhead(strapi, row.from, row.to);
    return written;
  });
};
