import type { Core } from '@strapi/strapi';
import { normalisePath, pathCandidates } from '../../../../model/path-candidates';
import {
  followRedirects,
  indexAddresses,
  redirectsTo,
  stepsThrough,
  targetOf,
  type Addresses,
  type PublishedPage,
  type StoredRedirect,
} from '../../../../model/redirects/chain';
import { findRow, findRows, type RowOf } from '../../database/rows';
import { number, object, orElse, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { lockedWrite } from '../locks/locked-write';
import { noteWrites } from '../writes/follow-writes';
import type { Around } from '../writes/follower';

const REDIRECTS = contentUid('redirect');
const REDIRECT = { id: number, documentId: text, from: orElse(text, ''), to: orNull(text), code: orNull(number) };
const PAGE = { documentId: text, locale: text, title: orElse(text, ''), path: text };

type RedirectRow = RowOf<typeof REDIRECT>;

/** The redirects from a path, or to it, in any of its spellings, the most likely first. */
export const redirectsWith = async (
  strapi: Core.Strapi,
  field: 'from' | 'to',
  path: string,
): Promise<RedirectRow[]> => {
  const spellings = pathCandidates(path);
  if (spellings.length === 0) return [];
  const where = { [field]: { $in: spellings } };
  const rows = await findRows(strapi, REDIRECTS, REDIRECT, { where });
  const placeOf = (row: RedirectRow): number => spellings.indexOf(row[field] ?? '');
  // MariaDB's collation takes upper and lower case for the same
  return rows.filter((row) => placeOf(row) >= 0).sort((one, other) => placeOf(one) - placeOf(other));
};

/** The redirects from a path in any spelling and any case, except the document `without`. */
export const redirectsInAnyCase = async (
  strapi: Core.Strapi,
  path: string,
  without: string | null,
): Promise<RedirectRow[]> => {
  const lowered = new Set(pathCandidates(path).map((spelling) => spelling.toLowerCase()));
  if (lowered.size === 0) return [];
  const where = { $or: [...lowered].map((spelling) => ({ from: { $eqi: spelling } })) };
  const rows = await findRows(strapi, REDIRECTS, REDIRECT, { where, orderBy: { from: 'asc' } });
  return rows.filter(({ documentId, from }) => documentId !== without && lowered.has(from.toLowerCase()));
};

/** The pages at a path, in any language: the published ones, or with `drafts` also those that are not published. */
export const pagesAt = async (strapi: Core.Strapi, path: string, { drafts = false } = {}): Promise<PublishedPage[]> => {
  const spellings = pathCandidates(path);
  if (spellings.length === 0) return [];
  const rows = await findRows(strapi, contentUid('page'), PAGE, {
    where: { path: { $in: spellings }, ...(!drafts && { publishedAt: { $notNull: true } }) },
  });
  return rows.filter(({ path: stored }) => spellings.includes(stored));
};

/**
 * The pages and redirects on the way from a path to where it leads, through all redirects but the document `without`. The
 * way ends at a published page, at one that waits to be published too, or at none.
 */
export const addressesOnTheWay = async (
  strapi: Core.Strapi,
  start: string,
  endsAt: 'published' | 'drafts' | 'nowhere',
  without: string | null = null,
): Promise<Addresses> => {
  const pages: PublishedPage[] = [];
  const redirects: StoredRedirect[] = [];
  const read = new Set<string>();
  for (;;) {
    const { end } = followRedirects(start, stepsThrough(indexAddresses({ pages, redirects }), without));
    const place = normalisePath(end);
    // a URL of another site names no path that is stored, so reading it finds nothing
    if (read.has(place)) return { pages, redirects };
    read.add(place);
    if (endsAt !== 'nowhere') pages.push(...(await pagesAt(strapi, end, { drafts: endsAt === 'drafts' })));
    const standing = await redirectsWith(strapi, 'from', end);
    // of several spellings, readers are asked to the first
    redirects.push(...standing.filter(({ documentId }) => documentId !== without).slice(0, 1));
  }
};

/**
 * Keeps the redirects that people write one step long: a new one is stored with the end of the way that its target leads,
 * and those that led to its path are pointed to that end. An import stores its redirects as they are planned and leaves the
 * others alone, so that a rollback leaves every redirect as the import found it; where theirs make a way longer,
 * `pages/by-path` answers its end. Runs after the checks, which refuse loops.
 */
export const collapseRedirects: Around = {
  name: 'redirect chains',
  inside: ['locks', 'changes', 'validation'],
  follows: ({ type, action, cause }) =>
    type === 'redirect' && ['create', 'update', 'clone'].includes(action) && cause.imports !== 'entry',
  async around(strapi, { action, params }, next) {
    const { data } = params;
    if (typeof data?.to === 'string' && data.to !== '') {
      const own = action === 'update' ? (params.documentId ?? null) : null;
      // a page that waits to be published is where its redirects lead already
      const addresses = await addressesOnTheWay(strapi, data.to, 'drafts', own);
      data.to = followRedirects(data.to, stepsThrough(indexAddresses(addresses), own)).end;
    }
    const written = await next();
    // the answer may hold only the fields that were asked for, and that of a copy no `id`
    const answer = orNull(object({ documentId: text }))(written);
    const row = answer && (await findRow(strapi, REDIRECTS, REDIRECT, { where: { documentId: answer.documentId } }));
    const end = row === null ? null : targetOf(row);
    if (row === null || end === null) return written;
    const leadingHere = async (): Promise<string[]> => {
      const pages = await pagesAt(strapi, row.from, { drafts: true });
      const redirects = await redirectsWith(strapi, 'to', row.from);
      return redirectsTo({ pages, redirects }, row.from, end).map(({ documentId }) => documentId);
    };
    const others = (await leadingHere()).map((documentId) => ({ type: 'redirect' as const, documentId }));
    if (others.length === 0) return written;
    await lockedWrite(strapi, { documents: others }, async () => {
      // somebody may have pointed one of them elsewhere before it was locked
      const leading = new Set(await leadingHere());
      const still = others.filter(({ documentId }) => leading.has(documentId));
      for (const { documentId } of still)
        await strapi.db.query(REDIRECTS).updateMany({ where: { documentId }, data: { to: end } });
      await noteWrites(
        strapi,
        still.map((redirect) => ({ ...redirect, part: 'values' })),
      );
    });
    return written;
  },
};
