import path from 'node:path';
import { openSource } from '../source/open-source';
import type { Source } from '../source/source';
import { SourceError } from '../source/source-error';
import type { SourceLimits } from '../source/source-limits';
import type { StagedImports, StagedRecord } from './staged-imports';
import { folderBelow } from './staged-source';

/** Opens a staged source. `allowed` is the place of its folder. Messages name the upload as its owner does. */
export const openStaged = async (
  staged: StagedImports,
  { id, source }: StagedRecord,
  allowed: string | null,
  limits: SourceLimits,
): Promise<Source> => {
  if (source.kind === 'folder') return openSource(await folderBelow(allowed ?? '', source.path), limits);
  const archive = await staged.archiveOf(id);
  try {
    return await openSource(archive, limits, source.name);
  } catch (error) {
    if (error instanceof SourceError)
      throw new SourceError(error.code, error.message.replace(path.basename(archive), source.name));
    throw error;
  }
};
