type Work = () => Promise<void>;

/**
 * Runs work that brings something up to date one after the other, and once for all who ask while one is under way: what
 * begins later sees what they have changed. Each asks under a key.
 */
export const sharedTurns = (): ((key: string, work: Work) => Promise<void>) => {
  const last = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();
  return async (key, work) => {
    const joined = waiting.get(key);
    if (joined !== undefined) return joined;
    const before = (last.get(key) ?? Promise.resolve()).catch(() => undefined);
    const turn = before.then(async () => {
      waiting.delete(key);
      await work();
    });
    waiting.set(key, turn);
    last.set(key, turn);
    return turn.finally(() => {
      if (last.get(key) === turn) last.delete(key);
    });
  };
};
