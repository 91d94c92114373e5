import type { PlanAction } from '../api/plan';
import { keysOf } from '../../../../model/typed-keys';
import type { Tone } from '../components/Mark';

export const ACTION_TONE: Record<PlanAction, Tone> = {
  create: 'good',
  update: 'change',
  rename: 'change',
  publish: 'good',
  conflict: 'ask',
  missing: 'ask',
  skip: 'still',
  unchanged: 'still',
};

/** All actions, what is written first. */
export const PLAN_ACTIONS = keysOf(ACTION_TONE);
