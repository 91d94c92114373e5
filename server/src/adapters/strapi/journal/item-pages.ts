import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableIn } from '../../../database/table-in';
import { isMarkedDraft } from '../../../migrator/plan/marked-drafts';
import type { RecordType } from '../../../migrator/model';
import { isUnstorable, type ItemState } from '../../../migrator/ports';
import { uidOf } from '../../../plugin-id';
import { LIGHT, runItem, typeOf, type ItemRow, type RunItem } from './item-rows';

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

/** What the items of a run come to. */
export interface ItemCounts {
  states: Partial<Record<ItemState, number>>;
  /** Of those that failed: there is nothing to try again. */
  unstorable: number;
  /** Pages that are left as drafts since their source says so. */
  markedDrafts: number;
}

/** The entry of a conflict that a person has resolved. */
export interface ResolvedEntry {
  run: number;
  type: RecordType;
  documentId: string;
  locale: string;
}

/** Items of runs, without their plans and snapshots, a page at a time. */
export interface ItemPages {
  /** In the order in which they were planned; `page` counts from 1. */
  page(run: number, filter: ItemFilter, page: number, pageSize: number): Promise<{ items: RunItem[]; total: number }>;
  /** What the items of each run come to. */
  counts(runs: readonly number[]): Promise<Map<number, ItemCounts>>;
  /** The entries of resolved conflicts of these runs. */
  resolved(runs: readonly number[]): Promise<ResolvedEntry[]>;
}

interface CountRow {
  run: number;
  state: ItemState;
  reason: string | null;
  uid: string;
  count: number | string;
}

interface EntryRow {
  run: number;
  uid: string;
  documentId: string;
  locale: string;
}

const noItems = (): ItemCounts => ({ states: {}, unstorable: 0, markedDrafts: 0 });

const addRow = (counts: ItemCounts, { state, reason, uid, count }: CountRow): void => {
  const more = Number(count);
  counts.states[state] = (counts.states[state] ?? 0) + more;
  if (isUnstorable({ state, reason })) counts.unstorable += more;
  if (isMarkedDraft({ type: typeOf(uid), reason })) counts.markedDrafts += more;
};

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
    async counts(runs) {
      const counts = new Map(runs.map((run) => [run, noItems()]));
      const query = items().select('run_id as run', 'state', 'reason', 'target_uid as uid').count('* as count');
      const found: CountRow[] = await query
        .whereIn('run_id', [...runs])
        .groupBy('run_id', 'state', 'reason', 'target_uid');
      for (const row of found) {
        const ofRun = counts.get(row.run);
        if (ofRun !== undefined) addRow(ofRun, row);
      }
      return counts;
    },
    async resolved(runs) {
      const found = await items()
        .select<EntryRow[]>(
          'run_id as run',
          'target_uid as uid',
          'target_document_id as documentId',
          'target_locale as locale',
        )
        .where({ state: 'settled' })
        .whereIn('run_id', [...runs]);
      return found.map(({ uid, ...entry }) => ({ ...entry, type: typeOf(uid) }));
    },
  };
};
