import { isDeepStrictEqual } from 'node:util';

/** The row of a document in one locale, with the facts that all its locales share, by attribute name. */
export interface FactRow {
  id: number;
  locale: string;
  facts: Record<string, unknown>;
}

/** The facts to write into one row. */
interface FactUpdate {
  row: FactRow;
  facts: Record<string, unknown>;
}

/**
 * The facts to copy from the leader to the other rows, so that they are equal. Rows that are already equal are omitted.
 */
export const factsOutOfStep = (leader: FactRow, rows: readonly FactRow[]): FactUpdate[] =>
  rows.flatMap((row) => {
    const changed = Object.entries(leader.facts).filter(([name, value]) => !isDeepStrictEqual(value, row.facts[name]));
    return changed.length === 0 ? [] : [{ row, facts: Object.fromEntries(changed) }];
  });
