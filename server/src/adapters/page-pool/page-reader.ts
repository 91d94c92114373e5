import { DEFAULT_LIMITS, defaultSiteRules } from '../../../../migrator';
import { createPageProcess, type PageProcess, type ProcessLimits } from './page-process';
import type { Batch, BatchResult } from './read-batch';

/** A process that reads pages, one batch at a time. */
export type PageReader = PageProcess<Batch, BatchResult[]>;

export const createPageReader = (limits: ProcessLimits): PageReader =>
  createPageProcess(
    { name: 'readBatch', nothing: { files: [], rules: defaultSiteRules, limits: DEFAULT_LIMITS } },
    limits,
  );
