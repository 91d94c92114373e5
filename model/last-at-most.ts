/**
 * The index of the last of `values` whose position is at most `limit`, found in as many steps as their number has
 * digits in base two. `values` stand in ascending order of `positionOf`; -1 when all lie behind `limit`.
 */
export const lastAtMost = <Value>(
  values: readonly Value[],
  limit: number,
  positionOf: (value: Value) => number,
): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionOf(values[middle] as Value) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
