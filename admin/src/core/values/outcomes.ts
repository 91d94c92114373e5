import { useCallback } from 'react';
import type { RunOutcome } from '../api/runs';
import { useText, type TextKey } from '../language/use-text';

/** The outcome of an entry of a run, in one word. */
export const DONE: Record<RunOutcome, TextKey> = {
  create: 'done.create',
  update: 'done.update',
  rename: 'done.rename',
  publish: 'done.publish',
  unchanged: 'done.unchanged',
  conflict: 'done.conflict',
  resolved: 'done.settled',
  skip: 'done.skip',
  missing: 'done.missing',
  delete: 'done.delete',
  restore: 'done.restore',
  keep: 'done.keep',
  needed: 'done.needed',
  failed: 'done.failed',
  pending: 'done.pending',
};

const isKnown = (outcome: string): outcome is RunOutcome => Object.hasOwn(DONE, outcome);

/** Names of outcomes; one of another version is named as the server spells it. */
export const useOutcomeName = (): ((outcome: string) => string) => {
  const text = useText();
  return useCallback((outcome) => (isKnown(outcome) ? text(DONE[outcome]) : outcome), [text]);
};
