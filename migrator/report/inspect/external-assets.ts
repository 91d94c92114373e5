import { decodedPart } from '../../../model/decoded-url';
import { printable } from '../../invisible';
import { readHref } from '../../site/links/href';
import { assetMapLine } from '../../map/map-line';
import type { AssetKind } from '../../model/asset';
import type { FileRecord } from '../../model/file-record';
import type { PageLink } from '../../model/page';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { plural } from '../text/plural';

/** An image or document that pages name and that is not in the source. */
interface ExternalAsset {
  /** The absolute URL as the first page writes it; for files of the site itself the path. */
  url: string;
  kind: AssetKind;
  /** The pages that show or link to it, sorted. */
  pages: SourcePath[];
}

/** The files of one host. */
interface AssetHost {
  /** Lower case, with the port; null: the site itself. */
  host: string | null;
  assets: ExternalAsset[];
  /**
   * The line of the map for a folder with copies of all of them; null for the site's own files, which are added at
   * their paths.
   */
  mapLine: string | null;
}

interface Located {
  host: string | null;
  /** Decoded, without fragment: equal for links to one file. */
  path: string;
  url: string;
}

const withoutFragment = (href: string): string => href.replace(/#[^#]*$/, '');

const located = ({ href }: PageLink, { path, url }: FileRecord, rules: SiteRules): Located | null => {
  const read = readHref(href, { path, legacyUrl: url ?? '/' }, rules);
  if (read.type === 'external') {
    const written = withoutFragment(href).replaceAll('\\', '/');
    return { host: read.host, path: decodedPart(read.path), url: written.replace(/^(?=\/\/)/, 'https:') };
  }
  const [place] = read.type === 'internal' ? read.candidates : [];
  return place === undefined ? null : { host: null, path: place, url: place };
};

/** The deepest folder that contains all of these paths, without its last slash. */
const commonFolder = (paths: readonly string[]): string => {
  const [first = '', ...others] = paths.map((path) => path.replace(/\/[^/]*$/, ''));
  let folder = first;
  while (!others.every((other) => `${other}/`.startsWith(`${folder}/`))) folder = folder.replace(/\/[^/]*$/, '');
  return folder;
};

const byUrl = (a: ExternalAsset, b: ExternalAsset): number => (a.url < b.url ? -1 : 1);

/** The images and documents that are not imported, by host: the site's own first, then the host with the most files. */
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
  if (hosts.length === 0) return ['The source contains every image and document that pages name.'];
  return hosts.flatMap(({ host, assets, mapLine }, at) => {
    const count = (wanted: AssetKind) => assets.filter(({ kind }) => kind === wanted).length;
    const sums = [...counted(count('document'), 'document'), ...counted(count('image'), 'image')].join(', ');
    const hint =
      mapLine === null
        ? 'Add copies to the source at these paths.'
        : `Add copies to the source, and add to the map: ${mapLine}`;
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
