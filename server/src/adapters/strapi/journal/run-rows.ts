import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableIn } from '../../../database/table-in';
import type { RunInfo } from '../../../contracts/runs';
import type { RunKind, RunState, StopRequest } from '../../../migrator/ports';

/** One run, as `runs` and `show` print it. */
export interface RunRecord extends Omit<RunInfo, 'state' | 'markedDrafts' | 'progress' | 'actions'> {
  state: RunState;
  /** What a person has asked of it while it is at work. */
  request: StopRequest | null;
}

export interface RunRow extends Omit<
  RunRecord,
  'startedOn' | 'finishedOn' | 'errorDetails' | 'kind' | 'about' | 'files' | 'request'
> {
  errorDetails: Record<string, unknown> | null;
  kind: RunKind | null;
  about: number | null;
  files: Record<string, number> | null;
  planned: Record<string, number> | null;
  fence: number | null;
  findingSet: string | null;
  request: StopRequest | null;
  startedOn: string | number | Date;
  finishedOn: string | number | Date | null;
}

/** The columns that a record is made of: the text of a map may have megabytes. */
export const RUN_COLUMNS = [
  ...['id', 'state', 'kind', 'about', 'site', 'source', 'options', 'planHash', 'map', 'files', 'planned', 'counts'],
  ...['startedBy', 'request', 'fence', 'startedOn', 'finishedOn', 'error', 'errorDetails'],
  ...['findingSet', 'findings'],
];

/** What the states of other rows say about runs. */
export interface RunsNow {
  /** Those whose process has ended without a word. */
  dead: ReadonlySet<number>;
  /** Those that are done but for conflicts that nobody has resolved. */
  open: ReadonlySet<number>;
}

export const runRecord = (row: RunRow, { dead, open }: RunsNow): RunRecord => ({
  id: row.id,
  state: dead.has(row.id) ? 'interrupted' : open.has(row.id) ? 'needs-review' : row.state,
  site: row.site,
  source: row.source,
  planHash: row.planHash,
  options: row.options,
  counts: row.counts,
  startedBy: row.startedBy,
  startedOn: new Date(row.startedOn).toISOString(),
  finishedOn: row.finishedOn === null ? null : new Date(row.finishedOn).toISOString(),
  error: row.error,
  errorDetails: row.errorDetails ?? {},
  kind: row.kind ?? 'import',
  about: row.about,
  files: row.files ?? {},
  findings: row.findings ?? null,
  request: row.state === 'applying' && !dead.has(row.id) ? row.request : null,
  map: row.map,
});

const TABLE = 'compliance_import_runs';

/** The table itself: conditions on the database's own time cannot be said in Strapi's queries. */
export const runsIn = (strapi: Core.Strapi, knex: Knex): Knex.QueryBuilder => tableIn(strapi, knex, TABLE);
