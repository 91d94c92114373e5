import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableIn } from '../../../database/table-in';
import type { ItemState } from '../../../migrator/ports';
import { uidOf } from '../../../plugin-id';
import { LIGHT, runItem, type ItemRow, type RunItem } from './item-rows';

/** Which items of a run to show. A list allows any of its values, an empty one all. */
export interface ItemFilter {
  action: string[];
  state: string[];
  type: string[];
  /** Whether the run makes public what it writes of the entry; null for either. */
  publish: boolean | null;
  /** Words, all of which key or path must hold; upper and lower case are the same. */
  q: string;
}

export type StateCounts = Partial<Record<ItemState, number>>;

/** Items of runs, without their plans and snapshots, a page at a time. */
export interface ItemPages {
  /** In the order in which they were planned; `page` counts from 1. */
  page(run: number, filter: ItemFilter, page: number, pageSize: number): Promise<{ items: RunItem[]; total: number }>;
  /** How many items of each run are in which state. */
  states(runs: readonly number[]): Promise<Map<number, StateCounts>>;
}

interface StateRow {
  run: number;
  state: ItemState;
  count: number | string;
}

const TABLE = 'compliance_import_items';

const oneOf = (field: string, values: readonly string[]) => (values.length === 0 ? [] : [{ [field]: { $in: values } }]);

const whereOf = (run: number, { action, state, type, publish, q }: ItemFilter) => ({
  $and: [
    { run },
    ...oneOf('action', action),
    ...oneOf('state', state),
    ...oneOf('targetUid', type.map(uidOf)),
    ...(publish === null ? [] : [{ publish }]),
    ...q
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ $or: ['key', 'sourcePath'].map((field) => ({ [field]: { $containsi: word } })) })),
  ],
});

export const createItemPages = (strapi: Core.Strapi): ItemPages => {
  const rows = strapi.db.query(uidOf('import-item'));
  const items = (): Knex.QueryBuilder => tableIn(strapi, strapi.db.connection, TABLE);
  return {
    async page(run, filter, page, pageSize) {
      const where = whereOf(run, filter);
      const total = await rows.count({ where });
      const found = await rows.findMany({
        select: LIGHT,
        where,
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        offset: (page - 1) * pageSize,
        limit: pageSize,
      });
      return { items: (found as ItemRow[]).map(runItem), total };
    },
    async states(runs) {
      const counts = new Map<number, StateCounts>(runs.map((run) => [run, {}]));
      const query = items().select('run_id as run', 'state').count('* as count');
      const found: StateRow[] = await query.whereIn('run_id', [...runs]).groupBy('run_id', 'state');
      for (const { run, state, count } of found) counts.set(run, { ...counts.get(run), [state]: Number(count) });
      return counts;
    },
  };
};
