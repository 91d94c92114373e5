import type { Asked, FilterName } from '../../../model/lists/list';
import type { PLAN_LIST } from '../../../model/lists/plan';
import { holdsWords, narrow, type FilterValues } from '../narrow';
import type { IndexedRow } from './plan-row';

const VALUES: FilterValues<IndexedRow, FilterName<typeof PLAN_LIST>> = {
  action: (row) => [row.action],
  type: (row) => [row.type],
  locale: (row) => [row.locale],
  kind: (row) => (row.kind === null ? [] : [row.kind]),
  code: (row) => row.codes,
};

/** The rows that match a filter, in the order of the plan, and the values of each filter. */
export const filterRows = (rows: readonly IndexedRow[], { q, ...filter }: Asked<typeof PLAN_LIST>) => {
  const holds = holdsWords(q);
  return narrow(
    rows.filter(({ text }) => holds(text)),
    VALUES,
    filter,
  );
};
