import { openSource, type SourcePlace } from '../source/open-source';
import type { Source } from '../source/source';
import type { SourceLimits } from '../source/source-limits';
import type { StagedImports, StagedRecord } from './staged-imports';
import { folderBelow } from './staged-source';

/** Where a staged source lies on this server. `allowed` is the place of its folder. Messages name an upload as its owner does. */
export const placeOfStaged = async (
  staged: StagedImports,
  { id, source }: StagedRecord,
  allowed: string | null,
): Promise<SourcePlace> =>
  source.kind === 'folder'
    ? { location: await folderBelow(allowed ?? '', source.path) }
    : { location: await staged.archiveOf(id), called: source.name };

/** Opens a staged source. */
export const openStaged = async (
  staged: StagedImports,
  record: StagedRecord,
  allowed: string | null,
  limits: SourceLimits,
): Promise<Source> => {
  const { location, called } = await placeOfStaged(staged, record, allowed);
  return openSource(location, limits, called);
};
