import { decodedPart } from '../../../model/decoded-url';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';

/** A folder of the source with the downloaded files of a host, those below `path`. */
export interface MappedFolder {
  host: string;
  /** Decoded, without a slash at its end; empty for the whole host. */
  path: string;
  folder: SourcePath;
}

const PREFIX = /^(?:https?:)?\/\/([^/?#]+)([^?#]*)/i;

/** The asset folders of the map and then of the settings, the longest prefix first. */
export const mappedFolders = ({ assets, map }: SiteRules): MappedFolder[] => {
  const given = [...(map?.assets ?? []), ...Object.entries(assets).map(([prefix, folder]) => ({ prefix, folder }))];
  return given
    .flatMap(({ prefix, folder }) => {
      const [, host, path] = PREFIX.exec(prefix) ?? [];
      if (host === undefined || path === undefined) return [];
      return [{ host: host.toLowerCase(), path: decodedPart(path).replace(/\/+$/, ''), folder: trimmed(folder) }];
    })
    .sort((a, b) => b.path.length - a.path.length);
};

const trimmed = (folder: SourcePath): SourcePath =>
  folder
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+|\/+$/g, '')
    .replace(/^\.$/, '');

/** The path in the source of a file at `path` of the host; null when the folder does not contain that path. */
export const placeOfCopy = (path: string, mapped: MappedFolder): SourcePath | null => {
  if (!path.startsWith(`${mapped.path}/`)) return null;
  const below = path.slice(mapped.path.length + 1);
  return mapped.folder === '' ? below : `${mapped.folder}/${below}`;
};
