import { say } from '../../../model/say';
import { newFinding, type Finding, type Place } from '../../findings';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import type { LinkedPage } from '../site-page';
import { readHref } from './href';
import type { LinkIndex } from './link-index';
import type { NamedHref } from './named-hrefs';

/** Fewer links, or links to fewer pages, may name anything. */
const LEAST_LINKS = 5;
const LEAST_PAGES = 3;
/** The most segments that a site puts in front of its pages. */
const LONGEST_PREFIX = 3;
const MOST_TOLD = 3;

/** A target that may begin at the root of the site. */
const FROM_ROOT = /^(?:https?:)?\/|^\{/;

interface Prefix {
  /** Links that begin with it and name no page. */
  links: number;
  /** How many of them name a file without it. */
  named: number;
  targets: Set<SourcePath>;
  page: LinkedPage;
  place: Place;
}

/**
 * Paths that links put in front of the places of files: the site has these files below another path. They are told at
 * the first link of each, with the mount to write.
 */
export const suggestMounts = (
  hrefs: readonly NamedHref[],
  index: LinkIndex<LinkedPage>,
  rules: SiteRules,
): Map<SourcePath, Finding[]> => {
  const prefixes = new Map<string, Prefix>();
  for (const { href, links: times, page, place } of hrefs) {
    if (!FROM_ROOT.test(href)) continue;
    const read = readHref(href, page, rules);
    const [path = ''] = read.type === 'internal' && !read.relative ? read.candidates : [];
    const segments = path.split('/').filter((segment) => segment !== '');
    if (segments.length < 2 || index.page(path) !== null || index.asset(path) !== null) continue;
    for (let count = 1; count <= Math.min(LONGEST_PREFIX, segments.length - 1); count += 1) {
      const key = `/${segments.slice(0, count).join('/')}`;
      const known = prefixes.get(key) ?? { links: 0, named: 0, targets: new Set(), page, place };
      prefixes.set(key, known);
      known.links += times;
      const target = index.page(`/${segments.slice(count).join('/')}`);
      if (target === null) continue;
      known.named += times;
      known.targets.add(target.path);
      break;
    }
  }
  const likely = [...prefixes]
    .filter(([, { links, named, targets }]) => named >= LEAST_LINKS && targets.size >= LEAST_PAGES && named * 2 > links)
    .sort(([, a], [, b]) => b.named - a.named)
    .slice(0, MOST_TOLD);
  const found = new Map<SourcePath, Finding[]>();
  for (const [prefix, { links, named, targets, page, place }] of likely) {
    const folder = commonFolder([...targets]);
    const begins = folder === '' ? prefix : `${prefix}/${folder}`;
    const message = say('mountMissing', {
      ...{ count: links, prefix: begins, named, folder: folder === '' ? './' : `${folder}/` },
    });
    const settings = { sites: { [rules.name]: { mounts: { [folder === '' ? '.' : folder]: begins } } } };
    const hint = say('ifPagesAreThere', {
      json: JSON.stringify(settings),
    });
    const reports = found.get(page.path) ?? [];
    found.set(page.path, [...reports, newFinding('MOUNT_MISSING', page.path, place, message, hint)]);
  }
  return found;
};

/** The first folder of all these files; `''` where they have none in common. */
const commonFolder = ([first = '', ...others]: readonly SourcePath[]): SourcePath => {
  const [folder = ''] = first.split('/');
  return first.includes('/') && others.every((path) => path.startsWith(`${folder}/`)) ? folder : '';
};
