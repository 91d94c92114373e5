import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { Resolution } from '../../../core/api/runs';
import { useText } from '../../../core/language/use-text';
import { useComplianceResolveConflictMutation } from '../runs-api';
import { useReport } from '../use-report';

/** How a reader resolves a field, and whether the server has done it. */
export interface Decision {
  resolution: Resolution;
  isDone: boolean;
}

export interface Resolutions {
  of: (item: number, field: string) => Decision | undefined;
  resolve: (item: number, resolution: Resolution) => void;
}

const keyOf = (item: number, field: string): string => `${String(item)} ${field}`;

/**
 * Sends resolutions one after the other, however fast they are chosen: each is a run of its own, and only one run writes at
 * a time. One that is refused is open again.
 */
export const useResolutions = (run: number): Resolutions => {
  const text = useText();
  const report = useReport();
  const { toggleNotification } = useNotification();
  const [send] = useComplianceResolveConflictMutation();
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const queue = useRef(Promise.resolve());
  const note = (key: string, decision: Decision | null) => {
    setDecisions((before) => {
      const after = new Map(before);
      if (decision === null) after.delete(key);
      else after.set(key, decision);
      return after;
    });
  };
  const perform = async (key: string, item: number, resolution: Resolution) => {
    const left = await report(send({ run, item, resolution }));
    note(key, left === null ? null : { resolution, isDone: true });
    if (left?.conflict === null)
      toggleNotification({ type: 'success', message: text(left.published ? 'conflict.published' : 'conflict.stayed') });
  };
  return {
    of: (item, field) => decisions.get(keyOf(item, field)),
    resolve: (item, resolution) => {
      const key = keyOf(item, resolution.field);
      note(key, { resolution, isDone: false });
      queue.current = queue.current.then(() => perform(key, item, resolution));
    },
  };
};
