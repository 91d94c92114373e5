import { isDeepStrictEqual } from 'node:util';

/** One locale's row of a document, with the facts that all its locales share, by attribute name. */
export interface FactRow {
  id: number;
  locale: string;
  facts: Record<string, unknown>;
}

/** The facts to write into one row. */
export interface FactUpdate {
  row: FactRow;
  facts: Record<string, unknown>;
}

/** What the other rows must take over so that they state the same facts as the leader; rows in step are left out. */
export const factsOutOfStep = (leader: FactRow, rows: readonly FactRow[]): FactUpdate[] =>
  rows.flatMap((row) => {
    const changed = Object.entries(leader.facts).filter(([name, value]) => !isDeepStrictEqual(value, row.facts[name]));
    return changed.length === 0 ? [] : [{ row, facts: Object.fromEntries(changed) }];
  });
