import { resolve } from 'node:path';
import { openSource } from '../adapters/source/open-source';
import type { Source } from '../adapters/source/source';
import type { SourceLimits } from '../adapters/source/source-limits';
import type { ReadFile } from '../services/imports';

/** Reads files of a source that is opened when the first of them is needed: most runs need none any more. */
export const readFilesOf = (location: string, folder: string, limits: SourceLimits): ReadFile => {
  let opened: Promise<Source> | null = null;
  return async (path, limit) => {
    opened ??= openSource(resolve(folder, location), limits);
    return (await opened).read(path, limit);
  };
};
