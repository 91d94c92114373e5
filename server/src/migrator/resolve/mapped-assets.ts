import type { SiteRules, SourcePath } from '../model';
import { decodedPath } from './href';

/** What stands below `path` of `host` lies, downloaded, in `folder` of the source. */
export interface MappedFolder {
  host: string;
  /** Decoded, without a slash at its end; empty for the whole host. */
  path: string;
  folder: SourcePath;
}

const PREFIX = /^(?:https?:)?\/\/([^/?#]+)([^?#]*)/i;

/** The asset folders of the settings and of the map, which comes first; the longest prefix decides. */
export const mappedFolders = ({ assets, map }: SiteRules): MappedFolder[] => {
  const given = [...(map?.assets ?? []), ...Object.entries(assets).map(([prefix, folder]) => ({ prefix, folder }))];
  return given
    .flatMap(({ prefix, folder }) => {
      const [, host, path] = PREFIX.exec(prefix) ?? [];
      if (host === undefined || path === undefined) return [];
      return [{ host: host.toLowerCase(), path: decodedPath(path).replace(/\/+$/, ''), folder: trimmed(folder) }];
    })
    .sort((a, b) => b.path.length - a.path.length);
};

const trimmed = (folder: SourcePath): SourcePath =>
  folder
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+|\/+$/g, '')
    .replace(/^\.$/, '');

/** Where the copy of what stands at `path` of the folder's host would lie; null for what is not below the folder's prefix. */
export const placeOfCopy = (path: string, mapped: MappedFolder): SourcePath | null => {
  if (!path.startsWith(`${mapped.path}/`)) return null;
  const below = path.slice(mapped.path.length + 1);
  return mapped.folder === '' ? below : `${mapped.folder}/${below}`;
};
