import type { RunInfo } from '../../api/runs';

type Filter = Record<string, string>;

/** A run that left everything as a draft, or has been rolled back, has no reason to name. */
const hasReasons = ({ kind, state, options }: RunInfo): boolean =>
  kind === 'import' && options.publish === true && state !== 'rolled-back';

/** Which new certifications a run has left as drafts though it publishes, since nobody has verified them; null: none. */
export const leftUnverified = (run: RunInfo): Filter | null =>
  hasReasons(run) ? { type: 'certification', action: 'create', state: 'done', publish: 'false', pageSize: '1' } : null;

/** How many pages a run has left as drafts though it publishes, since their front matter marks them. */
export const leftMarked = (run: RunInfo): number => (hasReasons(run) ? run.markedDrafts : 0);
