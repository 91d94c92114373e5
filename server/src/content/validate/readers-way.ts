import type { Core } from '@strapi/strapi';
import { getConfig } from '../../config';
import { normalisePath, pathCandidates } from '../../../../model/path-candidates';
import {
  isPath,
  targetOf,
  type Addresses,
  type PublishedPage,
  type StoredRedirect,
} from '../../../../model/redirects/chain';
import { ownPath } from '../../../../model/redirects/chain';
import { pagesAt, redirectsInAnyCase, redirectsWith } from './redirect-chains';

/**
 * Follows a target as readers do, who are led on from a path in any case and from URLs of the site itself. A page that
 * waits to be published counts: it is where its redirects lead already.
 */
export const readersWay = async (
  strapi: Core.Strapi,
  target: string,
  without: string | null,
): Promise<Addresses & { start: string }> => {
  const { origins } = getConfig(strapi);
  const start = ownPath(target, origins);
  const pages: PublishedPage[] = [];
  const redirects: StoredRedirect[] = [];
  const read = new Set<string>();
  for (let path: string | null = start; path !== null && isPath(path) && !read.has(normalisePath(path));) {
    read.add(normalisePath(path));
    const standing = await redirectsWith(strapi, 'from', path);
    let found = standing.filter(({ documentId }) => documentId !== without);
    if (found.length === 0) {
      const there = await pagesAt(strapi, path, { drafts: true });
      pages.push(...there);
      if (there.length === 0) found = await redirectsInAnyCase(strapi, path, without);
    }
    // of several spellings, readers are asked to the first
    const spellings = pathCandidates(path);
    const [next] = found.sort((one, other) => spellings.indexOf(one.from) - spellings.indexOf(other.from));
    if (next === undefined) break;
    const to = targetOf(next);
    path = to === null ? null : ownPath(to, origins);
    redirects.push({ ...next, to: path });
  }
  return { start, pages, redirects };
};
