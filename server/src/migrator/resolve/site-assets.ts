import { visibleName } from '../invisible';
import type { Locale, SiteAsset } from '../model';
import { labelWords } from '../parse/label-words';
import type { AssetUse } from './links';

/** The files that pages show or link to, once each content, sorted by path; the pages come in writing order. */
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
