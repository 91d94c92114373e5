/** Values a SELECT may name: below the smallest bind limit of the three databases. */
const VALUES_PER_QUERY = 200;

/** Splits what a query names into as many parts as it needs, or into smaller ones where each value stands for much. */
export const chunks = <Value>(values: readonly Value[], size = VALUES_PER_QUERY): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size));
