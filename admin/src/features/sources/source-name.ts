import type { StagedSource } from '../../core/api/staging';

/** `legacy.zip`, or `sites/legacy` for a folder and what stands below it. */
export const sourceName = (source: StagedSource): string =>
  source.kind === 'folder' && source.path !== '' ? `${source.name}/${source.path}` : source.name;
