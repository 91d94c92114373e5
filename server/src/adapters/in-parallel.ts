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
