import type { RunState } from '../../contracts/runs';

/** The run came to its end, and has written what it could, whether or not conflicts of it are open. */
export const isFinished = (state: RunState): boolean => state === 'done' || state === 'needs-review';
