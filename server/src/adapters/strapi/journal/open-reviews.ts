import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../database/in-transaction';
import { tableIn } from '../../../database/table-in';
import { laterImport } from '../../../migrator/follow-up/later-import';
import type { RunRow } from './run-rows';

const ITEMS = 'compliance_import_items';

/**
 * The runs that are done but for conflicts that nobody has resolved. That is not stored with the run: what its items say
 * holds for runs of earlier versions too, and cannot differ from them. `rows` are all runs, newest first.
 */
export const openReviews = async (strapi: Core.Strapi, rows: readonly RunRow[]): Promise<Set<number>> => {
  const runs = rows.map((row) => ({ ...row, kind: row.kind ?? ('import' as const) }));
  const asked = runs
    .filter(({ state, counts }) => state === 'done' && (counts?.['conflict'] ?? 0) > 0)
    .filter((run) => laterImport(run, runs) === null)
    .map(({ id }) => id);
  if (asked.length === 0) return new Set();
  // asked in transactions too, where SQLite has no second connection
  return inTransaction(strapi, async (trx) => {
    const open = await tableIn(strapi, trx, ITEMS)
      .distinct<{ run_id: number }[]>('run_id')
      .where({ state: 'waiting' })
      .whereIn('run_id', asked);
    return new Set(open.map(({ run_id: id }) => id));
  });
};
