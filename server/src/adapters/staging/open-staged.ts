import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadMap } from '../map-file';
import { openSource } from '../source/open-source';
import type { Source } from '../source/source';
import { SourceError } from '../source/source-error';
import type { SourceLimits } from '../source/source-limits';
import type { SiteMap } from '../../migrator/model';
import { ARCHIVE, STORED_MAP, type StagedRecord } from './staged-imports';
import { folderBelow } from './staged-source';

/** The map that a person stored with a staged source; null without one. */
export const storedMap = (stage: string): string | null => {
  const file = path.join(stage, STORED_MAP);
  return existsSync(file) ? file : null;
};

/** Opens a staged source. `allowed` is the place of its folder. Messages name the upload as its owner does. */
export const openStaged = async (
  stage: string,
  { source }: Pick<StagedRecord, 'source'>,
  allowed: string | null,
  limits: SourceLimits,
): Promise<Source> => {
  if (source.kind === 'folder') return openSource(await folderBelow(allowed ?? '', source.path), limits);
  try {
    return await openSource(path.join(stage, ARCHIVE), limits);
  } catch (error) {
    if (error instanceof SourceError) throw new SourceError(error.code, error.message.replace(ARCHIVE, source.name));
    throw error;
  }
};

/** The decisions about it: those that were stored, else those in the source. */
export const mapOfStaged = async (stage: string, source: Source): Promise<SiteMap | null> =>
  loadMap(source, storedMap(stage));
