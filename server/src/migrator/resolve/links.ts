import { diagnostic, type Diagnostic } from '../diagnostics';
import type { LinkKind, PageLink, SiteRules } from '../model';
import type { DraftLink, Edit } from '../interpret/page-draft';
import { readHref } from './href';
import type { LinkIndex } from './link-index';
import { writeTarget } from './link-target';
import type { SitePage } from './site-page';

export interface ResolvedLinks {
  links: PageLink[];
  /** What points the body's links to the pages' paths. */
  edits: Edit[];
  diagnostics: Diagnostic[];
}

/** A page as links see it. */
export type LinkedPage = SitePage & { path: string };

interface Resolution {
  kind: LinkKind;
  target: string | null;
  /** What to write in place of the target; null to leave it. */
  href: string | null;
  trouble: [code: 'LINK_BROKEN' | 'LINK_UNSAFE' | 'LINK_TO_SKIPPED' | 'LINK_TO_TRANSLATION', message: string] | null;
}

const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|tiff?)$/i;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|od[tsp]|csv|zip|txt|json)$/i;

/** Classifies every link of a page, and rewrites those between imported pages. */
export const resolveLinks = (
  page: LinkedPage,
  index: LinkIndex<LinkedPage>,
  twinOf: (page: LinkedPage, locale: string) => LinkedPage | null,
  rules: SiteRules,
): ResolvedLinks => {
  const result: ResolvedLinks = { links: [], edits: [], diagnostics: [] };
  for (const link of page.draft.links) {
    const { kind, target, href, trouble } = resolveLink(link, page, index, twinOf, rules);
    if (link.target !== null && href !== null && href !== link.href) {
      result.edits.push({ ...link.target, text: writeTarget(href, link.target.syntax) });
    }
    if (!link.listed) continue;
    result.links.push({ href: link.href, line: link.place.line, kind, target });
    if (trouble !== null) {
      result.diagnostics.push(diagnostic(trouble[0], page.path, link.place, trouble[1]));
    }
  }
  return result;
};

const resolveLink = (
  link: DraftLink,
  page: LinkedPage,
  index: LinkIndex<LinkedPage>,
  twinOf: (page: LinkedPage, locale: string) => LinkedPage | null,
  rules: SiteRules,
): Resolution => {
  const found = (kind: LinkKind, trouble: Resolution['trouble'] = null, target: string | null = null): Resolution => ({
    kind,
    target,
    href: null,
    trouble,
  });
  const href = readHref(link.href, page, rules);
  if (href.type === 'anchor' || href.type === 'mail') return found(href.type);
  if (href.type === 'unsafe')
    return found('broken', ['LINK_UNSAFE', `“${shown(link.href)}” has a scheme that is not allowed.`]);
  if (href.type === 'external') return found(fileKind(link, href.path) ?? 'external');

  if (link.role === 'link') {
    for (const candidate of href.candidates) {
      const named = index.page(candidate);
      if (named === null) continue;
      const twin = named.locale === page.locale || named.group === page.group ? null : twinOf(named, page.locale);
      const target = twin ?? named;
      return {
        kind: 'page',
        target: target.path,
        href: `${encodePath(target.url)}${href.rest}`,
        trouble: twin && [
          'LINK_TO_TRANSLATION',
          `“${shown(link.href)}” is ${named.locale}; the link goes to ${target.url}.`,
        ],
      };
    }
  }
  for (const candidate of href.candidates) {
    const asset = index.asset(candidate);
    if (asset !== null) return found(link.role === 'image' || IMAGE.test(asset) ? 'image' : 'document', null, asset);
  }
  const [likeliest = ''] = href.candidates;
  if (href.candidates.some((candidate) => index.isLeftOut(candidate))) {
    return found('outside', ['LINK_TO_SKIPPED', `“${shown(link.href)}” names a file that is not imported.`]);
  }
  const missing = link.role === 'image' || href.relative || index.holdsFolder(likeliest);
  if (missing) return found('broken', ['LINK_BROKEN', `“${shown(link.href)}” names nothing in this source.`]);
  return found(fileKind(link, likeliest) ?? 'outside');
};

const fileKind = (link: DraftLink, path: string): 'image' | 'document' | null => {
  if (link.role === 'image' || IMAGE.test(path)) return 'image';
  return DOCUMENT.test(path) ? 'document' : null;
};

/** Only what would end the path is encoded: a Chinese path stays readable, as the database holds it. */
const encodePath = (path: string): string => path.replace(/[%?# ]/g, encodeURIComponent);

const shown = (href: string): string => (href.length > 120 ? `${href.slice(0, 117)}…` : href);
