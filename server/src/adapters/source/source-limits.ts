import type { Limits } from '../../config/limits';

/** The most that a source as a whole may cost. Sizes in bytes. */
export interface SourceLimits {
  folderFiles: number;
  pathBytes: number;
  zipBytes: number;
  zipEntries: number;
  zipInflatedBytes: number;
  /** Inflated size over packed size, of one entry. */
  zipRatio: number;
  /** One file; larger ones are handed over unread, with their first bytes only, and refused as pages. */
  fileBytes: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_SOURCE_LIMITS: SourceLimits = {
  folderFiles: 200_000,
  pathBytes: 1024,
  zipBytes: 200 * MIB,
  zipEntries: 20_000,
  zipInflatedBytes: 500 * MIB,
  zipRatio: 200,
  fileBytes: 8 * MIB,
};

/** The same, as the options of the plugin state it. */
export const sourceLimits = (limits: Limits): SourceLimits => ({
  folderFiles: limits.folderFiles,
  pathBytes: limits.pathBytes,
  zipBytes: limits.zipBytes,
  zipEntries: limits.zipEntries,
  zipInflatedBytes: limits.zipInflatedBytes,
  zipRatio: limits.zipRatio,
  fileBytes: limits.pageBytes,
});
