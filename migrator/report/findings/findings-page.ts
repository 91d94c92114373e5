import type { FileFinding } from '../../../model/contracts/findings';
import type { Asked, FilterName, ShownFilter } from '../../../model/lists/list';
import type { RUN_FINDINGS_LIST } from '../../../model/lists/runs';
import { holdsWords, narrow, type FilterValues } from '../narrow';
import { pageOf, type Faceted } from '../page-of';

const VALUES: FilterValues<FileFinding, FilterName<typeof RUN_FINDINGS_LIST>> = {
  severity: ({ severity }) => [severity],
  code: ({ code }) => [code],
};

/** A page of findings that are in memory; `page` counts from 1. */
export const findingsPage = (
  all: readonly FileFinding[],
  { q, ...filter }: Asked<typeof RUN_FINDINGS_LIST>,
  { page, pageSize }: { page: number; pageSize: number },
): Faceted<FileFinding, ShownFilter<typeof RUN_FINDINGS_LIST>> => {
  const holds = holdsWords(q);
  const found = all.filter((one) => holds(one.path, one.message));
  const { rows, facets } = narrow(found, VALUES, filter);
  return { ...pageOf(rows, page, pageSize), facets: { severity: facets.severity } };
};
