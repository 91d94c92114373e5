import { keysOf } from '../../../../model/typed-keys';
import type { RunState } from '../api/runs';
import type { Tone } from '../components/Mark';

export const STATE_TONE: Record<RunState, Tone> = {
  applying: 'change',
  pausing: 'change',
  paused: 'ask',
  cancelling: 'change',
  done: 'good',
  'needs-review': 'ask',
  failed: 'bad',
  interrupted: 'ask',
  cancelled: 'still',
  'rolled-back': 'still',
};

/** All states, in the order of the filter. */
export const RUN_STATES = keysOf(STATE_TONE);

const MOVING: ReadonlySet<RunState> = new Set(['applying', 'pausing', 'cancelling']);

/** Whether the run is at work, so that its numbers change. */
export const isMoving = (state: RunState): boolean => MOVING.has(state);
