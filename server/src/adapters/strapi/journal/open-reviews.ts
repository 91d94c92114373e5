import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../database/in-transaction';
import { type RowOf } from '../../../database/rows';
import { tableIn } from '../../../database/table-in';
import { listOf, number, object } from '../../../../../model/readers';
import { laterImport } from '../../../../../migrator/run/lifecycle';
import { RUN_COLUMNS, type RunRow } from './run-rows';

const { id, kind, site, options } = RUN_COLUMNS;

/** The facts that tell whether an import has looked at the whole site since a run. */
export const SITE_RUN_COLUMNS = { id, kind, site, options };

export type SiteRunRow = RowOf<typeof SITE_RUN_COLUMNS>;

const siteRun = ({ kind, ...row }: SiteRunRow) => ({ ...row, kind: kind ?? ('import' as const) });

/** The run has ended, and its plan had conflicts. */
export const hadConflicts = ({ state, counts }: RunRow): boolean => state === 'done' && (counts?.['conflict'] ?? 0) > 0;

const ITEMS = 'compliance_import_items';

/**
 * Which of these runs are done but for conflicts that nobody has resolved. That is not stored with the run: what its items
 * say holds for runs of earlier versions too, and cannot differ from them. `since` are all runs after the first of them,
 * newest first; they may be among them.
 */
export const openReviews = async (
  strapi: Core.Strapi,
  rows: readonly RunRow[],
  since: readonly SiteRunRow[],
): Promise<Set<number>> => {
  const later = since.map(siteRun);
  const asked = rows
    .filter(hadConflicts)
    .filter((row) => laterImport(siteRun(row), later) === null)
    .map(({ id }) => id);
  if (asked.length === 0) return new Set();
  // asked in transactions too, where SQLite has no second connection
  return inTransaction(strapi, async (trx) => {
    const open: unknown = await tableIn(strapi, trx, ITEMS)
      .distinct('run_id')
      .where({ state: 'waiting' })
      .whereIn('run_id', asked);
    return new Set(listOf(object({ run_id: number }))(open).map(({ run_id: id }) => id));
  });
};
