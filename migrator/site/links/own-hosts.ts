import { say } from '../../../model/say';
import { newFinding, type Finding, type Place } from '../../findings';
import { hostLine, orInTheMap } from '../../map/map-line';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import type { LinkedPage } from '../site-page';
import { readHref } from './href';
import type { LinkIndex } from './link-index';
import type { NamedHref } from './named-hrefs';

interface Hit {
  page: LinkedPage;
  place: Place;
  targets: Set<SourcePath>;
}

const NAMES_HOST = /^\s*(?:https?:)?[\\/]{2}/i;

/** Suggests hosts whose links name pages of this source, because they are likely to be other names of the site. */
export const suggestOwnHosts = (
  hrefs: readonly NamedHref[],
  index: LinkIndex<LinkedPage>,
  rules: SiteRules,
): Map<SourcePath, Finding[]> => {
  const hits = new Map<string, Hit>();
  for (const { href, page, place } of hrefs) {
    if (!NAMES_HOST.test(href)) continue;
    const read = readHref(href, page, rules);
    // any site may have a front page or a page in the root with this name
    if (read.type !== 'external' || read.path.split('/').filter(Boolean).length < 2) continue;
    const named = index.page(read.path);
    if (named === null) continue;
    const hit = hits.get(read.host) ?? { page, place, targets: new Set() };
    hit.targets.add(named.path);
    hits.set(read.host, hit);
  }
  const found = new Map<SourcePath, Finding[]>();
  for (const [host, { page, place, targets }] of hits) {
    const [first = ''] = targets;
    const message =
      targets.size > 1
        ? say('hostMaybeOwnMore', {
            ...{ host, page: first, count: targets.size - 1 },
          })
        : say('hostMaybeOwn', { host, page: first });
    const config = { sites: { [rules.name]: { hosts: [...rules.hosts, host] } } };
    const advice = say('ifHostIsOwn', {
      json: JSON.stringify(config),
    });
    const hint = orInTheMap(advice, hostLine(host));
    const reports = found.get(page.path) ?? [];
    found.set(page.path, [...reports, newFinding('HOST_MAYBE_OWN', page.path, place, message, hint)]);
  }
  return found;
};
