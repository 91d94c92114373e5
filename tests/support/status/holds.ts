import type { StoredFilter } from '../../../model/status/stored-filter';

type Value = string | number | boolean | null;
/** A related row stands for the columns that a LEFT JOIN brings. */
export type Row = Readonly<Record<string, Value | Readonly<Record<string, Value>>>>;
/** The values of SQL: true, false, and NULL. */
export type Truth = boolean | null;

const and = (parts: Truth[]): Truth => (parts.includes(false) ? false : parts.includes(null) ? null : true);
const or = (parts: Truth[]): Truth => (parts.includes(true) ? true : parts.includes(null) ? null : false);

const compare = (operator: string, operand: unknown, value: Value): Truth => {
  if (operator === '$null') return value === null;
  if (operator === '$notNull') return value !== null;
  if (value === null) return null;
  const other = String(operand);
  const text = String(value);
  const answers: Record<string, boolean> = {
    $eq: text === other,
    $lt: text < other,
    $lte: text <= other,
    $gt: text > other,
    $gte: text >= other,
  };
  const answer = answers[operator];
  if (answer === undefined) throw new Error(`the test knows no operator ${operator}`);
  return answer;
};

/** The answer of a database about a row for a filter of Strapi's query engine: true, false, or null where it is undecided. */
export const holds = (filter: StoredFilter, row: Row): Truth =>
  and(
    Object.entries(filter).map(([key, value]) => {
      if (key === '$and') return and((value as StoredFilter[]).map((part) => holds(part, row)));
      if (key === '$or') return or((value as StoredFilter[]).map((part) => holds(part, row)));
      const stored = row[key] ?? null;
      if (key === 'standard') return holds(value as StoredFilter, typeof stored === 'object' && stored ? stored : {});
      return and(
        Object.entries(value as StoredFilter).map(([operator, operand]) => compare(operator, operand, stored as Value)),
      );
    }),
  );
