import { ended } from './ended';

/**
 * Work that begins after it was asked for, and is done once for all who have asked until it begins: while it is under way,
 * the others wait for the next time. What is under way may have begun before their change.
 *
 * @param patience after how many milliseconds others no longer wait for what is under way: a read may never be answered.
 * Without it, the work never runs twice at a time
 */
export const shareNext = <Answer>(work: () => Promise<Answer>, patience?: number): (() => Promise<Answer>) => {
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  const begin = (): Promise<Answer> => {
    next = undefined;
    const answer = work();
    current = patience === undefined ? answer.catch(() => undefined) : ended(answer, patience);
    return answer;
  };
  return () => (next ??= current.then(begin));
};
