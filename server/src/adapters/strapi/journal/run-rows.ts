import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableIn } from '../../../database/table-in';
import { MAP_ORIGINS } from '../../../../../model/contracts/maps';
import { RUN_KINDS, RUN_STATES, type RunInfo, type RunState } from '../../../../../model/contracts/runs';
import type { RowOf } from '../../../database/rows';
import type { LeftAsDrafts } from './left-as-drafts';
import type { StopRequest } from '../../../../../migrator/model/ports/runs';
import {
  anything,
  flag,
  instant,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  recordOf,
  text,
  type Reader,
} from '../../../../../model/readers';

/** One run, as `runs` and `show` print it. */
export interface RunRecord extends Omit<RunInfo, 'state' | 'counts' | keyof LeftAsDrafts | 'progress' | 'actions'> {
  state: RunState;
  /** Its work by the time it stopped last; null until it has stopped. */
  counts: Record<string, number> | null;
  /** The request of a person while it is at work. */
  request: StopRequest | null;
  /** It is at work, and waits for the database: for somebody's lock, or for an answer. */
  waiting: boolean;
}

export const stopRequest = oneOf('pause', 'cancel') satisfies Reader<StopRequest>;

const mapUse = object({
  origin: oneOf(...MAP_ORIGINS),
  hash: orNull(text),
  kept: orNull(object({ run: number, hash: orNull(text) })),
  difference: orNull(object({ added: number, removed: number, lines: listOf(text) })),
});

const findingCounts = object({ error: number, warning: number, info: number, leftOut: number });

/** The columns that a record is made of: the text of a map may have megabytes. */
export const RUN_COLUMNS = {
  id: number,
  state: oneOf(...RUN_STATES),
  /** Null for a run of an earlier version: an import. */
  kind: orNull(oneOf(...RUN_KINDS)),
  about: orNull(number),
  site: text,
  source: text,
  options: recordOf(anything),
  planHash: text,
  map: orNull(mapUse),
  files: orNull(recordOf(number)),
  planned: orNull(recordOf(number)),
  counts: orNull(recordOf(number)),
  startedBy: text,
  request: orNull(stopRequest),
  waiting: orNull(flag),
  fence: orNull(number),
  startedOn: instant,
  finishedOn: orNull(instant),
  error: orNull(text),
  errorDetails: orNull(recordOf(anything)),
  findingSet: orNull(text),
  findings: orNull(findingCounts),
};

export type RunRow = RowOf<typeof RUN_COLUMNS>;

/** The facts about runs that follow from the states of other rows. */
interface RunsNow {
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
  startedOn: row.startedOn.toISOString(),
  finishedOn: row.finishedOn?.toISOString() ?? null,
  error: row.error,
  errorDetails: row.errorDetails ?? {},
  kind: row.kind ?? 'import',
  parentRunId: row.about,
  files: row.files ?? {},
  findings: row.findings,
  request: row.state === 'applying' && !dead.has(row.id) ? row.request : null,
  waiting: row.state === 'applying' && !dead.has(row.id) && row.waiting === true,
  map: row.map,
});

const TABLE = 'compliance_import_runs';

/** The table itself: conditions on the database's own time cannot be said in Strapi's queries. */
export const runsIn = (strapi: Core.Strapi, knex: Knex): Knex.QueryBuilder => tableIn(strapi, knex, TABLE);
