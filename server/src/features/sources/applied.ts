import { openStaged } from '../../adapters/staging/open-staged';
import type { Staged } from '../../adapters/staging/staged-imports';
import type { Source } from '../../adapters/source/source';
import { SourceError } from '../../adapters/source/source-error';
import { getConfig } from '../../config';
import { sourceLimits } from '../../adapters/source/source-limits';
import { getService } from '../../get-service';
import type { StagingContext } from './context';
import { allowedOf } from './stage';

/** Opens a staged source to read its files. @throws SourceError */
export const readerOf = async (context: StagingContext, record: Staged): Promise<Source['read']> => {
  const limits = sourceLimits(getConfig(context.strapi).limits);
  const source = await openStaged(await context.staged(), record, allowedOf(context, record), limits);
  return (path, limit) => source.read(path, limit);
};

/** Reads files of the source that this run applies; undefined when it was deleted, or its folder is gone. */
export const filesOfRun = async (context: StagingContext, run: number): Promise<Source['read'] | undefined> => {
  const record = (await (await context.staged()).all()).find((one) => one.run === run);
  if (record === undefined) return undefined;
  try {
    return await readerOf(context, record);
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
};

/** Ids of staged sources whose run is at work: it reads their files to its end. */
export const stagedOfOpenRuns = async (context: StagingContext): Promise<Set<string>> => {
  const applied = (await (await context.staged()).all()).filter(({ run }) => run !== null);
  if (applied.length === 0) return new Set();
  const open = await getService(context.strapi, 'imports').atWork();
  return new Set(applied.filter(({ run }) => open.has(run ?? 0)).map(({ id }) => id));
};
