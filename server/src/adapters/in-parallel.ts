/** Does the work for all values, at most `width` at a time; results in the order of the values. */
export const inParallel = async <Value, Result>(
  values: readonly Value[],
  width: number,
  work: (value: Value) => Promise<Result>,
): Promise<Result[]> => {
  const results = new Array<Result>(values.length);
  const queue = values.entries();
  const worker = async (): Promise<void> => {
    for (const [index, value] of queue) results[index] = await work(value);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
};

/**
 * The same a little ahead of whoever takes the results one by one: at most `width` are begun or wait to be taken. What fails
 * throws in its turn.
 */
export async function* inTurnAhead<Value, Result>(
  values: Iterable<Value>,
  width: number,
  work: (value: Value) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const value of values) {
    const result = work(value);
    // nobody listens until its turn, or ever when the rest is not taken
    result.catch(() => undefined);
    if (begun.push(result) < width) continue;
    const [first] = begun.splice(0, 1);
    if (first !== undefined) yield await first;
  }
  for (const result of begun) yield await result;
}
