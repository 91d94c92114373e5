/** A list as a set: sorted, without duplicates. */
export const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/**
 * Three-way merge of a set: additions and removals of both sides are applied, so it never conflicts.
 */
export const mergeSet = (base: readonly string[], stored: readonly string[], source: readonly string[]): string[] => {
  const before = new Set(base);
  const wanted = new Set(source);
  return sortedSet([
    ...stored.filter((value) => wanted.has(value) || !before.has(value)),
    ...source.filter((value) => !before.has(value)),
  ]);
};
