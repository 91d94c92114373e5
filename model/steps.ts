/**
 * A long computation over values that may be paused wherever it yields. It stays pure, and there is one function for
 * it: its caller decides how long it holds the event loop, by `atOnce` here or slice by slice in a server.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Runs it to its end without a pause. */
export const atOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** `values.map(map)`, which may be paused after each value. */
export function* mapInSteps<Value, Result>(
  values: readonly Value[],
  map: (value: Value, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, value] of values.entries()) {
    results.push(map(value, index));
    yield;
  }
  return results;
}
