import type { SourceLimits } from '../adapters/source/source-limits';
import type { Limits } from './limits';

/** What a source as a whole may cost, as its adapter names it. */
export const sourceLimits = (limits: Limits): SourceLimits => ({
  folderFiles: limits.folderFiles,
  pathBytes: limits.pathBytes,
  zipBytes: limits.zipBytes,
  zipEntries: limits.zipEntries,
  zipInflatedBytes: limits.zipInflatedBytes,
  zipRatio: limits.zipRatio,
  fileBytes: limits.pageBytes,
});
