import { useCallback } from 'react';
import type { EntryAction, RunItem } from '../../api/runs';
import { useText, type TextKey } from '../../language/use-text';

/** What a run did to an entry, in one word. */
const DONE: Record<EntryAction, TextKey> = {
  create: 'done.create',
  update: 'done.update',
  rename: 'done.rename',
  publish: 'done.publish',
  unchanged: 'done.unchanged',
  conflict: 'done.conflict',
  skip: 'done.skip',
  missing: 'done.missing',
  delete: 'done.delete',
  restore: 'done.restore',
  keep: 'done.keep',
  needed: 'done.needed',
};

const isKnown = (action: string): action is EntryAction => Object.hasOwn(DONE, action);

export const useDone = (): ((action: string, state: RunItem['state']) => string) => {
  const text = useText();
  return useCallback(
    (action, state) => {
      if (state === 'failed' || state === 'pending' || state === 'settled') return text(`done.${state}`);
      return isKnown(action) ? text(DONE[action]) : action;
    },
    [text],
  );
};
