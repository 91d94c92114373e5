import { useCallback } from 'react';
import type { RunItem } from '../api/runs';
import { useText, type TextKey } from '../components/use-text';

/** What a run did to an entry, in one word. */
const DONE: Record<string, TextKey> = {
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

export const useDone = (): ((action: string, state: RunItem['state']) => string) => {
  const text = useText();
  return useCallback(
    (action, state) => {
      const key = DONE[action];
      if (state === 'failed' || state === 'pending' || state === 'settled') return text(`done.${state}`);
      return key === undefined ? action : text(key);
    },
    [text],
  );
};
