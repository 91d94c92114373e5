import { diagnostic, type Diagnostic, type Place } from '../diagnostics';
import type { SiteRules, SourcePath } from '../model';
import { readHref } from './href';
import type { LinkIndex } from './link-index';
import type { LinkedPage } from './site-page';

interface Hit {
  page: LinkedPage;
  place: Place;
  targets: Set<SourcePath>;
}

const NAMES_HOST = /^\s*(?:https?:)?[\\/]{2}/i;

/** Hosts whose links name pages of this source: most likely the site's own, under a name that nobody has told. */
export const suggestOwnHosts = (
  pages: readonly LinkedPage[],
  index: LinkIndex<LinkedPage>,
  rules: SiteRules,
): Map<SourcePath, Diagnostic[]> => {
  const hits = new Map<string, Hit>();
  for (const page of pages) {
    for (const { href, role, place } of page.draft.links) {
      if (!NAMES_HOST.test(href)) continue;
      const read = readHref(href, page, rules);
      // a front page and a page in the root may be anybody's
      if (read.type !== 'external' || role === 'image' || read.path.split('/').filter(Boolean).length < 2) continue;
      const named = index.page(read.path);
      if (named === null) continue;
      const hit = hits.get(read.host) ?? { page, place, targets: new Set() };
      hit.targets.add(named.path);
      hits.set(read.host, hit);
    }
  }
  const found = new Map<SourcePath, Diagnostic[]>();
  for (const [host, { page, place, targets }] of hits) {
    const [first = ''] = targets;
    const others = targets.size > 1 ? ` and ${String(targets.size - 1)} more` : '';
    const message = `Links to ${host} name pages of this source: ${first}${others}.`;
    const config = { sites: { [rules.name]: { hosts: [...rules.hosts, host] } } };
    const hint = `If the host serves this site, in compliance.config.json: ${JSON.stringify(config)}`;
    const reports = found.get(page.path) ?? [];
    found.set(page.path, [...reports, diagnostic('HOST_MAYBE_OWN', page.path, place, message, hint)]);
  }
  return found;
};
