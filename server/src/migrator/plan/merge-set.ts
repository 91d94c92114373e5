/** A list that stands for a set: sorted, without doubles. */
export const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/**
 * Three-way merge of a set: what either side added comes, what either side removed goes. Both sides always get their
 * way, so there is nothing to ask a person.
 */
export const mergeSet = (base: readonly string[], stored: readonly string[], source: readonly string[]): string[] => {
  const before = new Set(base);
  const wanted = new Set(source);
  return sortedSet([
    ...stored.filter((value) => wanted.has(value) || !before.has(value)),
    ...source.filter((value) => !before.has(value)),
  ]);
};
