/** Does some work as soon as there is room for it. */
export type Room = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Gives a function that runs what it is given, at most `width` at the same time; the rest waits in the order of the calls. */
export const atMost = (width: number): Room => {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      // who waits takes this place, so that nobody overtakes it
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
};
