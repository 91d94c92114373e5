import type { RunInfo } from '../../../core/api/runs';

/** A run that left everything as a draft, or has been rolled back, has no reason to name. */
const hasReasons = ({ kind, state, options }: RunInfo): boolean =>
  kind === 'import' && options.publish === true && state !== 'rolled-back';

/** How many new certifications a run has left as drafts though it publishes, since nobody has verified them. */
export const leftUnverified = (run: RunInfo): number => (hasReasons(run) ? run.unverifiedDrafts : 0);

/** How many pages a run has left as drafts though it publishes, since their front matter marks them. */
export const leftMarked = (run: RunInfo): number => (hasReasons(run) ? run.markedDrafts : 0);
