import { resolve } from 'node:path';
import { openSource } from '../../adapters/source/open-source';
import type { Source } from '../../adapters/source/source';
import type { SourceLimits } from '../../adapters/source/source-limits';
import type { ReadFile } from '../../features/imports/service';

/** Reads files of a source, which is opened for the first of them only: most resumed runs need none. */
export const readFilesOf = (location: string, folder: string, limits: SourceLimits): ReadFile => {
  let opened: Promise<Source> | null = null;
  return async (path, limit) => {
    opened ??= openSource(resolve(folder, location), limits);
    return (await opened).read(path, limit);
  };
};
