/**
 * The results of all of these; throws what the first of them failed with. Unlike `Promise.all` it waits for the others, so that
 * nothing goes on behind the back of who ends the run.
 */
export const allEnded = async <Result>(begun: readonly Promise<Result>[]): Promise<Result[]> => {
  const ended = await Promise.allSettled(begun);
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
};
