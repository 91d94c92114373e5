import { CERTIFICATIONS_LIST } from '../../model/lists/certifications';
import { COVERAGE_LIST } from '../../model/lists/coverage';
import { FINDINGS_LIST } from '../../model/lists/findings';
import type { List } from '../../model/lists/list';
import { FILES_LIST, PLAN_LIST } from '../../model/lists/plan';
import { RUN_FINDINGS_LIST, RUN_ITEMS_LIST, RUNS_LIST } from '../../model/lists/runs';
import { QUEUE_LIST } from '../../model/lists/verification';
import type { Sentence } from '../../model/sentences/stage';

/** All lists of the panel. */
export const LISTS: [string, List][] = Object.entries({
  CERTIFICATIONS_LIST,
  COVERAGE_LIST,
  FILES_LIST,
  FINDINGS_LIST,
  PLAN_LIST,
  QUEUE_LIST,
  RUN_FINDINGS_LIST,
  RUN_ITEMS_LIST,
  RUNS_LIST,
});

/** All that a list says in the panel. */
export const wordsOf = ({ title, search, empty, columns, filters }: List): Sentence[] => [
  ...[title, empty, ...(search === null ? [] : [search]), ...Object.values(columns)],
  ...Object.values(filters).flatMap((filter) =>
    filter.label === null
      ? []
      : [
          filter.label,
          ...(filter.unchosen === undefined ? [] : [filter.unchosen]),
          ...(typeof filter.names === 'string' ? [] : Object.values(filter.names)),
        ],
  ),
];
