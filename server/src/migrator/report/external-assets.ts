import { assetMapLine } from '../map/map-line';
import type { AssetKind, FileRecord, PageLink, SiteRules, SourcePath } from '../model';
import { decodedPath, readHref } from '../resolve/href';
import { printable } from './printable';
import { plural } from './plural';

/** An image or document that pages name and the source does not hold. */
export interface ExternalAsset {
  /** Absolute, as the first page writes it; on the site itself the path. */
  url: string;
  kind: AssetKind;
  /** The pages that show or link to it, sorted. */
  pages: SourcePath[];
}

/** What stands on one host. */
export interface AssetHost {
  /** Lower case, with the port; null: the site itself. */
  host: string | null;
  assets: ExternalAsset[];
  /** The line of the map that brings copies of all of them in; null for the site's own files, which have their place. */
  mapLine: string | null;
}

interface Located {
  host: string | null;
  /** Decoded, without fragment: what makes two links one file. */
  path: string;
  url: string;
}

const withoutFragment = (href: string): string => href.replace(/#[^#]*$/, '');

const located = ({ href }: PageLink, { path, url }: FileRecord, rules: SiteRules): Located | null => {
  const read = readHref(href, { path, legacyUrl: url ?? '/' }, rules);
  if (read.type === 'external') {
    const written = withoutFragment(href).replaceAll('\\', '/');
    return { host: read.host, path: decodedPath(read.path), url: written.replace(/^(?=\/\/)/, 'https:') };
  }
  const [place] = read.type === 'internal' ? read.candidates : [];
  return place === undefined ? null : { host: null, path: place, url: place };
};

/** The deepest folder below which all of these paths stand, without its last slash. */
const commonFolder = (paths: readonly string[]): string => {
  const [first = '', ...others] = paths.map((path) => path.replace(/\/[^/]*$/, ''));
  let folder = first;
  while (!others.every((other) => `${other}/`.startsWith(`${folder}/`))) folder = folder.replace(/\/[^/]*$/, '');
  return folder;
};

const byUrl = (a: ExternalAsset, b: ExternalAsset): number => (a.url < b.url ? -1 : 1);

/** The images and documents that stay where they are, by host; the site's own come first, then the most named host. */
export const externalAssets = (files: readonly FileRecord[], rules: SiteRules): AssetHost[] => {
  const hosts = new Map<string | null, Map<string, ExternalAsset>>();
  for (const file of files)
    for (const link of file.links) {
      if (link.target !== null || (link.kind !== 'image' && link.kind !== 'document')) continue;
      const place = located(link, file, rules);
      if (place === null) continue;
      const assets = hosts.get(place.host) ?? new Map<string, ExternalAsset>();
      const asset = assets.get(place.path) ?? { url: place.url, kind: link.kind, pages: [] };
      if (!asset.pages.includes(file.path)) asset.pages.push(file.path);
      hosts.set(place.host, assets.set(place.path, asset));
    }
  const rank = ({ host, assets }: AssetHost): number => (host === null ? -Infinity : -assets.length);
  return [...hosts]
    .map(([host, found]): AssetHost => {
      const assets = [...found.values()].sort(byUrl);
      const mapLine = host === null ? null : assetMapLine(`https://${host}${commonFolder([...found.keys()])}`, host);
      return { host, assets, mapLine };
    })
    .sort((a, b) => rank(a) - rank(b) || ((a.host ?? '') < (b.host ?? '') ? -1 : 1));
};

const counted = (count: number, noun: string): string[] => (count === 0 ? [] : [plural(count, noun)]);

/** The same for people: each host, its files, and below each file the pages that name it. */
export const externalAssetsText = (hosts: readonly AssetHost[]): string[] => {
  if (hosts.length === 0) return ['Every image and document that pages name is in the source.'];
  return hosts.flatMap(({ host, assets, mapLine }, at) => {
    const count = (wanted: AssetKind) => assets.filter(({ kind }) => kind === wanted).length;
    const sums = [...counted(count('document'), 'document'), ...counted(count('image'), 'image')].join(', ');
    const hint =
      mapLine === null
        ? 'Put copies into the source at these paths.'
        : `Put copies into the source and say so: ${mapLine}`;
    return [
      ...(at === 0 ? [] : ['']),
      `${printable(host ?? 'the site itself')}: ${sums}`,
      ...assets.flatMap(({ url, kind, pages }) => [
        `  ${kind.padEnd(8)}  ${printable(url)}`,
        ...pages.map((page) => `            ${printable(page)}`),
      ]),
      `  ${printable(hint)}`,
    ];
  });
};
