import { decodedPart } from '../../../model/decoded-url';
import type { Locale } from '../../../model/contracts/values';
import type { PageDraft } from '../../reader/interpret/page-draft';
import { visibleName } from '../../invisible';
import type { SiteAsset } from '../../model/asset';
import type { SourcePath } from '../../model/source';
import { labelWords } from '../../reader/parse/plain-text';
import { foldedPath } from './link-index';
import type { AssetUse } from './resolve-links';

/**
 * The files that links may name, compared by their last segments only: these must be examined before links are
 * resolved. Files that no link names are not read, because they may be large and many.
 */
export const namedAssets = (drafts: readonly PageDraft[], assets: readonly SourcePath[]): SourcePath[] => {
  if (assets.length === 0) return [];
  const names = new Set<string>();
  for (const { links } of drafts)
    // many links may share a long target
    for (const href of new Set(links.map((link) => link.href))) {
      names.add(lastSegment(hrefPath(href)));
    }
  return assets.filter((path) => names.has(lastSegment(path)));
};

const hrefPath = (href: string): string => decodedPart(href.replaceAll('\\', '/').replace(/[?#][\s\S]*$/, ''));

const lastSegment = (path: string): string => foldedPath(path.slice(path.lastIndexOf('/') + 1));

/**
 * The files that pages show or link to, files with the same bytes once, sorted by path. `pages` are in writing order.
 */
export const siteAssets = (pages: readonly { locale: Locale; uses: readonly AssetUse[] }[]): SiteAsset[] => {
  const assets = new Map<string, SiteAsset>();
  for (const { locale, uses } of pages) {
    for (const { asset, role, label } of uses) {
      const { path, sha256, size, kind } = asset;
      if (kind === null) continue;
      const known = assets.get(sha256) ?? { path, sha256, size, kind, alternativeText: {} };
      if (path < known.path) known.path = path;
      const words = role === 'image' && label !== null ? visibleName(labelWords(label)) : '';
      if (words !== '') known.alternativeText[locale] ??= words;
      assets.set(sha256, known);
    }
  }
  return [...assets.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
};
