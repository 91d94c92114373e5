/** Minutes until the next try after each one that failed: two days in all. */
const PAUSES = [1, 2, 5, 15, 30, 60, 120, 240, 480, 720, 1_200] as const;

const MINUTE = 60_000;

/** So many milliseconds a server has a change for itself: longer than the slowest receiver is waited for. */
export const CLAIM = 5 * MINUTE;

/** A receiver that failed after so many milliseconds would hold up whatever else is sent: it did not answer, mostly. */
const HOLD_UP = 3_000;

/** Whether a receiver is sent nothing more for now: it failed, and took long to do so. */
export const holdsUp = (error: string | null, milliseconds: number): boolean =>
  error !== null && milliseconds >= HOLD_UP;

/** How a receiver took a change: null, or what went wrong. */
export type Receipt = readonly [webhook: string, error: string | null];

/** A change that has been tried. */
interface Tried {
  state: 'open' | 'sent' | 'failed';
  /** The receivers that need no further try. */
  delivered: string[];
  /** When it is tried again. */
  due: Date;
  error: string | null;
}

/** When a change is tried again that has been tried so often; null when it is given up. */
export const nextTry = (tries: number, now: Date): Date | null => {
  const pause = PAUSES[tries - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * MINUTE);
};

/**
 * The state of a change after its `tries`-th try: only receivers that did not take it get it again. `isPostponed`: there are
 * receivers to which it has not been sent, which the next look does.
 */
export const afterTry = (
  { delivered, tries }: { delivered: readonly string[]; tries: number },
  receipts: readonly Receipt[],
  now: Date,
  isPostponed = false,
): Tried => {
  const failures = receipts.flatMap(([webhook, error]) => (error === null ? [] : `${webhook}: ${error}`));
  const taken = [...delivered, ...receipts.flatMap(([webhook, error]) => (error === null ? webhook : []))];
  if (failures.length === 0 && isPostponed) return { state: 'open', delivered: taken, due: now, error: null };
  if (failures.length === 0) return { state: 'sent', delivered: taken, due: now, error: null };
  const due = nextTry(tries, now);
  return { state: due === null ? 'failed' : 'open', delivered: taken, due: due ?? now, error: failures.join('\n') };
};
