import { decodedPart } from '../../../model/decoded-url';
import { say } from '../../../model/say';
import { groupBy } from '../../group-by';
import type { UrlPath } from '../../model/page';
import type { PageDraft } from '../../reader/interpret/page-draft';
import type { Added, Linking } from '../linking';
import { isOwnHost, ownNames } from '../links/href';
import { reported } from '../site-page';
import { foldedUrl, plainUrl, samePath } from './url';

/**
 * Reads the addresses that documents state of themselves (`<link rel="canonical">`). The host that they name is the site's
 * own if at least half of all pages name it and nothing else says which it is; an address that no other document states, and
 * under which no other file would be served, is that of its page.
 */
export const takeCanonicals = ({ drafts, rules }: Linking): Partial<Added<'drafts' | 'rules'>> => {
  const pages = drafts.filter(({ state }) => state === 'page');
  const stated = pages.filter(({ addressing }) => addressing.canonical !== null);
  const host = hasHost(rules) ? null : hostOfMost(pages);
  const known = host === null ? rules : { ...rules, hosts: ownNames(host) };

  const paths = new Map(
    stated.map(({ path, addressing: { canonical } }) => [path, canonicalPath(canonical ?? '', known)]),
  );
  const owners = groupBy(stated, ({ path }) => bare(paths.get(path) ?? ''));
  const served = stated.length === 0 ? new Map<string, PageDraft[]>() : servedPages(pages);
  const isOwner = (draft: PageDraft, path: UrlPath): boolean => {
    const here = served.get(bare(path)) ?? [];
    return here.length === 0 ? owners.get(bare(path))?.length === 1 : here.includes(draft);
  };
  return {
    rules: known,
    drafts: drafts.map((draft) => {
      const path = paths.get(draft.path) ?? null;
      const canonical = path !== null && isOwner(draft, path) ? path : null;
      const told =
        host !== null && draft === stated[0]
          ? reported(draft, 'SITE_HOST', say('hostStated', { host }), say('linksAreOwn'))
          : draft;
      return told.addressing.canonical === canonical
        ? told
        : { ...told, addressing: { ...told.addressing, canonical } };
    }),
  };
};

const hasHost = ({ hosts, origins, map, conventions }: Linking['rules']): boolean =>
  hosts.length + origins.length + (map?.hosts.length ?? 0) > 0 || conventions?.host !== undefined;

/** The host that at least half of the pages name in their canonical addresses. */
const hostOfMost = (pages: readonly PageDraft[]): string | null => {
  const hosts = groupBy(pages, ({ addressing: { canonical } }) => hostOf(canonical ?? ''));
  const [most] = [...hosts].filter(([host]) => host !== null).sort(([, a], [, b]) => b.length - a.length);
  return most !== undefined && most[1].length * 2 >= pages.length ? most[0] : null;
};

/** The pages by the paths for which a server that serves files as they are answers with them. */
const servedPages = (pages: readonly PageDraft[]): Map<string, PageDraft[]> => {
  const served = new Map<string, PageDraft[]>();
  for (const page of pages) {
    for (const url of new Set([plainUrl(page.path), foldedUrl(page.path)])) {
      if (url !== null) served.set(bare(url), [...(served.get(bare(url)) ?? []), page]);
    }
  }
  return served;
};

const hostOf = (address: string): string | null =>
  /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? null;

/** The path of an address on the site; null for one elsewhere, one with a query and one relative to its page. */
const canonicalPath = (address: string, rules: Linking['rules']): UrlPath | null => {
  const [, scheme, host, path = ''] = /^(?:(https?:)?\/\/([^/?#]+))?([^#]*)/i.exec(address) ?? [];
  if (path.includes('?') || (host === undefined && !path.startsWith('/'))) return null;
  if (host !== undefined && !isOwnHost(scheme?.toLowerCase(), host.toLowerCase(), rules)) return null;
  return decodedPart(path).normalize('NFC') || '/';
};

const bare = (url: UrlPath): string => samePath(url.replace(/\.html?$/i, ''));
