import { recognise, topFolder } from '../../../../migrator/reader/dialects/generators/recognise';
import { describesSource } from '../../../../migrator/reader/interpret/not-a-page';
import { MAP_FILE } from '../../../../migrator/map/map-line';
import type { SourcePath } from '../../../../migrator/model/source';

/**
 * The folder of an archive that stands for the source itself; `''` where there is none. Whoever packs a folder, or downloads a
 * repository, gets an archive in which that folder is around everything, often with a version in its name. An archive of a
 * folder is the same source as the folder, so that imports of both find each other's pages.
 *
 * It is so where the folder has the name of the archive, or contains what only the root of a source has: the configuration of
 * a generator, a map, a README.
 */
export const folderAround = (paths: readonly SourcePath[], archive: string): SourcePath => {
  const top = topFolder(paths);
  if (top === '') return '';
  const isRoot =
    namesOf(archive).includes(top.toLowerCase()) ||
    paths.some((path) => {
      const name = path.slice(top.length + 1);
      return name === MAP_FILE || (!name.includes('/') && describesSource(name));
    }) ||
    recognise(paths, undefined)[0]?.folder === top;
  return isRoot ? top : '';
};

/** `legacy-site` of `legacy-site.zip`, also as a browser saves it a second time: `legacy-site (1).zip`. */
const namesOf = (archive: string): string[] => {
  const name = archive.replace(/\.zip$/i, '').toLowerCase();
  return [name, name.replace(/ (?:\d+|\(\d+\))$/, '')];
};
