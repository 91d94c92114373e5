import { setTimeout } from 'node:timers/promises';

/** How long others wait for a read before they begin one of their own, in milliseconds: its connection may never answer. */
const PATIENCE = 1_000;

/**
 * A read that begins after it was asked for, and answers all who have asked until it begins: while one is under way, the
 * others wait for the next one. The one under way may be older than what somebody has just written.
 */
export const shareNext = <Answer>(read: () => Promise<Answer>): (() => Promise<Answer>) => {
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  const begin = (): Promise<Answer> => {
    next = undefined;
    const answer = read();
    const patience = new AbortController();
    const ended = answer.then(
      () => {
        patience.abort();
      },
      () => {
        patience.abort();
      },
    );
    current = Promise.race([ended, setTimeout(PATIENCE, null, { ref: false, signal: patience.signal })]).catch(
      () => undefined,
    );
    return answer;
  };
  return () => (next ??= current.then(begin));
};
