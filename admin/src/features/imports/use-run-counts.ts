import { useCallback } from 'react';
import type { RunOutcome } from '../../core/api/runs';
import { useText, type TextKey } from '../../core/language/use-text';

/** Counts of a report in the order in which they are told. */
const COUNTED: Record<RunOutcome, TextKey> = {
  create: 'counted.create',
  update: 'counted.update',
  rename: 'counted.rename',
  publish: 'counted.publish',
  unchanged: 'counted.unchanged',
  conflict: 'counted.conflict',
  resolved: 'counted.resolved',
  skip: 'counted.skip',
  missing: 'counted.missing',
  delete: 'counted.delete',
  restore: 'counted.restore',
  keep: 'counted.keep',
  needed: 'counted.needed',
  failed: 'counted.failed',
  pending: 'counted.pending',
};

/** `3 created, 1 conflict`: what a run did, without what it did not. */
export const useRunCounts = (): ((counts: Readonly<Record<string, number>>) => string) => {
  const text = useText();
  return useCallback(
    (counts) => {
      const told = Object.entries(COUNTED).flatMap(([name, key]) => {
        const count = counts[name] ?? 0;
        return count === 0 ? [] : [text(key, { count })];
      });
      return told.length === 0 ? text('counted.nothing') : told.join(text('common.comma'));
    },
    [text],
  );
};
