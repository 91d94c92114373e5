import type { Facet } from '../../model/contracts/lists';
import { allowed } from '../../model/lists/list';
import { fromKeys, keysOf } from '../../model/typed-keys';

/** The values of a row that each filter of a list compares: a filter without them does not compile. */
export type FilterValues<Row, Name extends string> = Readonly<Record<Name, (row: Row) => readonly string[]>>;

interface Narrowed<Row, Name extends string> {
  rows: Row[];
  facets: Record<Name, Facet[]>;
}

const facetsOf = (counts: ReadonlyMap<string, number>): Facet[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** The words of a search: a row must hold all of them, in any case. */
export const searchWords = (q: string): string[] => q.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether texts, of one row, hold all words of a search. */
export const holdsWords = (q: string): ((...texts: readonly (string | null | undefined)[]) => boolean) => {
  const words = searchWords(q);
  return (...texts) => {
    if (words.length === 0) return true;
    const text = texts.join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
};

/**
 * The rows that all filters allow, and the values of each filter with the length of the list that choosing one gives: its
 * own filter does not narrow them, the others do. A filter allows any of the values that are asked of it, all where none is.
 */
export const narrow = <Row, Question extends Readonly<Record<keyof Question, string | null | readonly string[]>>>(
  rows: readonly Row[],
  // whatever is asked is answered, so a search has to be answered before
  values: FilterValues<Row, NoInfer<keyof Question & string>>,
  asked: Question,
): Narrowed<Row, keyof Question & string> => {
  const names = keysOf(values);
  const wanted = fromKeys(names, (name) => new Set(allowed(asked[name])));
  // a value that is chosen can be seen and taken back, also where no row has it
  const counts = fromKeys(names, (name) => new Map([...wanted[name]].map((value) => [value, 0])));
  const kept: Row[] = [];
  for (const row of rows) {
    const refusing = names.filter(
      (name) => wanted[name].size > 0 && !values[name](row).some((value) => wanted[name].has(value)),
    );
    if (refusing.length > 1) continue;
    if (refusing.length === 0) kept.push(row);
    for (const name of refusing.length === 0 ? names : refusing)
      for (const value of values[name](row)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  }
  return { rows: kept, facets: fromKeys(names, (name) => facetsOf(counts[name])) };
};
