/** Values a SELECT may name: below the smallest bind limit of the three databases. */
const VALUES_PER_QUERY = 200;

/** Splits what a query names into as many parts as it needs. */
export const chunks = <Value>(values: readonly Value[]): Value[][] =>
  Array.from({ length: Math.ceil(values.length / VALUES_PER_QUERY) }, (_, index) =>
    values.slice(index * VALUES_PER_QUERY, (index + 1) * VALUES_PER_QUERY),
  );
