import type { RunInfo } from '../api/runs';

type Filter = Record<string, string>;

/**
 * Which new entries of a type a run has left as drafts though it publishes. Null for a run that left everything as a
 * draft, or has been taken back: then there is no reason to name.
 */
const leftAsDrafts = ({ kind, state, options }: RunInfo, type: string): Filter | null =>
  kind === 'import' && options.publish === true && state !== 'rolled-back'
    ? { type, action: 'create', state: 'done', publish: 'false', pageSize: '1' }
    : null;

/** Certifications that nobody has verified. */
export const leftUnverified = (run: RunInfo): Filter | null => leftAsDrafts(run, 'certification');

/** Pages that their front matter marks as drafts. */
export const leftMarked = (run: RunInfo): Filter | null => leftAsDrafts(run, 'page');
