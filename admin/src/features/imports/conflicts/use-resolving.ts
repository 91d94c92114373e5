import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PagedAnswer } from '../../../core/api/answer';
import type { Conflict, Resolution, RunItem, RunState } from '../../../core/api/runs';
import { useText } from '../../../core/language/use-text';
import { isMoving } from '../../../core/values/state-tone';
import {
  useComplianceNoteResolvedMutation,
  useComplianceResolveManyMutation,
  useLazyComplianceGetRunItemsQuery,
  useLazyComplianceGetRunQuery,
} from '../runs-api';
import { useReport } from '../use-report';
import {
  asked,
  decisionOf,
  isNothing,
  NOTHING_DECIDED,
  stillDecided,
  withDecided,
  type Decided,
  type Side,
} from './decided';

/** Why a conflict was not resolved as the reader decided. */
type Refused = { kind: 'changed' } | { kind: 'failed'; item: Pick<RunItem, 'error' | 'says' | 'type'> };

export interface Resolving {
  decided: Decided;
  decisionOf: (item: number, field: string) => Resolution | null;
  choose: (item: number, resolutions: readonly Resolution[]) => void;
  chooseRest: (side: Side) => void;
  clear: () => void;
  /** The server writes what is decided: it is shown as resolved already. */
  isSaving: boolean;
  /** By number and by key of an item, as the server names them. */
  refused: ReadonlyMap<number | string, Refused>;
  /** An own text is being written: nothing is saved until the reader uses or cancels it. */
  isWriting: boolean;
  /** To be called when the reader begins to write one; what it returns, when they end. */
  beginWriting: () => () => void;
  save: () => void;
  /** Saves with the own text that the reader has been writing. */
  saveWith: (item: number, own: Resolution) => void;
}

const A_MOMENT = 400;

const wait = () => new Promise((resolve) => setTimeout(resolve, A_MOMENT));

type Refetch = () => PromiseLike<{ data?: PagedAnswer<Conflict> | undefined }>;

/**
 * Collects what the reader decides about the conflicts of a run, and saves all of it in one run. `refetch` answers those
 * that are still open.
 */
export const useResolving = (run: number, refetch: Refetch): Resolving => {
  const text = useText();
  const report = useReport();
  const { toggleNotification } = useNotification();
  const [decided, setDecided] = useState(NOTHING_DECIDED);
  const [isSaving, setSaving] = useState(false);
  const [writing, setWriting] = useState(0);
  const [refused, setRefused] = useState<Resolving['refused']>(new Map());
  const [resolve] = useComplianceResolveManyMutation();
  const [noteResolved] = useComplianceNoteResolvedMutation();
  const [getRun] = useLazyComplianceGetRunQuery();
  const [getItems] = useLazyComplianceGetRunItemsQuery();
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  /** Waits for the end of a run; answers what failed in it. Null: the reader has left the page. */
  const endOf = async (id: number): Promise<{ isDone: boolean; failed: RunItem[] } | null> => {
    let state: RunState | undefined;
    while (isThere.current && (state === undefined || isMoving(state))) {
      ({ state } = (await getRun(id)).data ?? {});
      if (state === undefined || isMoving(state)) await wait();
    }
    if (!isThere.current) return null;
    const isDone = state === 'done';
    if (!isDone) toggleNotification({ type: 'danger', message: text('conflict.stopped') });
    const { data } = await getItems({ run: id, params: { outcome: 'failed', pageSize: '100' } });
    return { isDone, failed: data?.data ?? [] };
  };
  const send = async (all: Decided) => {
    const left = new Map<number | string, Refused>();
    let started = 0;
    for (let isMore = true; isMore && isThere.current; started += 1) {
      const answer = await report(resolve({ run, ...asked(all) }));
      if (answer === null) break;
      for (const item of answer.changed) left.set(item, { kind: 'changed' });
      const end = answer.run === null ? { isDone: true, failed: [] } : await endOf(answer.run.id);
      for (const item of end?.failed ?? []) left.set(item.key, { kind: 'failed', item });
      // what fails would be asked for again and again
      isMore = answer.isMore && end !== null && end.isDone && end.failed.length === 0;
    }
    // refused as a whole: nothing was written, and everything stays decided
    if (started === 0) return;
    if (isThere.current) {
      const { data } = await refetch();
      setRefused(left);
      if (data !== undefined) setDecided((before) => stillDecided(before, data.data));
    }
    await noteResolved(run);
  };
  const begin = (all: Decided, stillWriting: number) => {
    if (isSaving || stillWriting > 0 || isNothing(all)) return;
    setSaving(true);
    void send(all).finally(() => {
      setSaving(false);
    });
  };
  return {
    decided,
    decisionOf: (item, field) => decisionOf(decided, item, field),
    choose: (item, resolutions) => {
      if (!isSaving) setDecided((before) => withDecided(before, item, resolutions));
    },
    chooseRest: (side) => {
      // all of them: what was chosen before as well
      if (!isSaving) setDecided({ ...NOTHING_DECIDED, rest: side });
    },
    clear: () => {
      if (!isSaving) setDecided(NOTHING_DECIDED);
    },
    isSaving,
    refused,
    isWriting: writing > 0,
    beginWriting: useCallback(() => {
      setWriting((count) => count + 1);
      return () => {
        setWriting((count) => count - 1);
      };
    }, []),
    save: () => {
      begin(decided, writing);
    },
    saveWith: (item, own) => {
      const all = withDecided(decided, item, [own]);
      setDecided(all);
      begin(all, writing - 1);
    },
  };
};
