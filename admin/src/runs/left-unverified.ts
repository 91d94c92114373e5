import type { RunInfo } from '../api/runs';

/**
 * Which entries of a run are certifications that it left as drafts since nobody has verified them. Null for a run that
 * left everything as a draft, or has been taken back: then that is no reason.
 */
export const leftUnverified = ({ kind, state, options }: RunInfo): Record<string, string> | null =>
  kind === 'import' && options.publish === true && state !== 'rolled-back'
    ? { type: 'certification', action: 'create', state: 'done', publish: 'false', pageSize: '1' }
    : null;
