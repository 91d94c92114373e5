import type { Kept } from './kept-kind';

/** A row of the copy; `value` is JSON in a text, since databases order the keys of their own JSON anew. */
export interface KeptRow {
  id: number;
  owner: string;
  value: string;
}

/** The changes that make the copy equal to the current rows. */
interface KeptChanges {
  added: Omit<KeptRow, 'id'>[];
  /** Ids of rows to delete. */
  removed: number[];
}

const keyOf = ({ owner, value }: Omit<KeptRow, 'id'>): string => JSON.stringify([owner, value]);

/** Compares a copy with what there is now; what the copy holds twice, it needs once. */
export const keptChanges = (copy: readonly KeptRow[], current: readonly Kept[]): KeptChanges => {
  const missing = new Map(
    current.map(({ owner, value }) => {
      const row = { owner, value: JSON.stringify(value) };
      return [keyOf(row), row];
    }),
  );
  const removed = copy.filter((row) => !missing.delete(keyOf(row))).map(({ id }) => id);
  return { added: [...missing.values()], removed };
};
