/** Does some work when its turn has come. */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Gives a function that runs what it is given one after the other, in the order of the calls. */
export const inTurn = (): Turn => {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
};
