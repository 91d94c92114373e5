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

/** Gives a function that runs work of one key one after the other, in the order of the calls, and that of different keys together. */
export const inTurnBy = (): ((key: string) => Turn) => {
  const turns = new Map<string, { turn: Turn; waiting: number }>();
  return (key) => async (work) => {
    const own = turns.get(key) ?? { turn: inTurn(), waiting: 0 };
    turns.set(key, own);
    own.waiting += 1;
    try {
      return await own.turn(work);
    } finally {
      own.waiting -= 1;
      if (own.waiting === 0) turns.delete(key);
    }
  };
};
