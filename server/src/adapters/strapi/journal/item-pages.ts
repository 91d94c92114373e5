import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableIn } from '../../../database/table-in';
import { isMarkedDraft } from '../../../migrator/plan/marked-drafts';
import type { RecordType } from '../../../contracts/values';
import { type ItemState, ITEM_STATES } from '../../../contracts/runs';
import { isUnstorable } from '../../../migrator/ports/items';
import { uidOf } from '../../../plugin-id';
import { findKnownRows, readKnown } from '../../../database/rows';
import { anything, listOf, number, object, oneOf, orNull, text } from '../../../readers';
import { recordTypeOfUid } from '../value-readers';
import { LIGHT, runItem, type RunItem } from './item-rows';

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
interface ItemPages {
  /** In the order in which they were planned; `page` counts from 1. */
  page(run: number, filter: ItemFilter, page: number, pageSize: number): Promise<{ items: RunItem[]; total: number }>;
  /** What the items of each run come to. */
  counts(runs: readonly number[]): Promise<Map<number, ItemCounts>>;
  /** The entries of resolved conflicts of these runs. */
  resolved(runs: readonly number[]): Promise<ResolvedEntry[]>;
}

const countRow = object({
  run: number,
  state: oneOf(...ITEM_STATES),
  reason: orNull(text),
  type: recordTypeOfUid,
  count: number,
});

const entryRow = object({ run: number, type: recordTypeOfUid, documentId: text, locale: text });

const noItems = (): ItemCounts => ({ states: {}, unstorable: 0, markedDrafts: 0 });

const addRow = (counts: ItemCounts, { state, reason, type, count }: ReturnType<typeof countRow>): void => {
  counts.states[state] = (counts.states[state] ?? 0) + count;
  if (isUnstorable({ state, reason })) counts.unstorable += count;
  if (isMarkedDraft({ type, reason })) counts.markedDrafts += count;
};

const TABLE = 'compliance_import_items';

const among = (field: string, values: readonly string[]) => (values.length === 0 ? [] : [{ [field]: { $in: values } }]);

const whereOf = (run: number, { action, state, type, publish, q }: ItemFilter) => ({
  $and: [
    { run },
    ...among('action', action),
    ...among('state', state),
    ...among('targetUid', type.map(uidOf)),
    ...(publish === null ? [] : [{ publish }]),
    ...q
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ $or: ['key', 'sourcePath'].map((field) => ({ [field]: { $containsi: word } })) })),
  ],
});

export const createItemPages = (strapi: Core.Strapi): ItemPages => {
  const uid = uidOf('import-item');
  const items = (): Knex.QueryBuilder => tableIn(strapi, strapi.db.connection, TABLE);
  return {
    async page(run, filter, page, pageSize) {
      const where = whereOf(run, filter);
      const total = await strapi.db.query(uid).count({ where });
      const found = await findKnownRows(strapi, uid, LIGHT, {
        where,
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        offset: (page - 1) * pageSize,
        limit: pageSize,
      });
      return { items: found.map(runItem), total };
    },
    async counts(runs) {
      const counts = new Map(runs.map((run) => [run, noItems()]));
      const query = items().select('run_id as run', 'state', 'reason', 'target_uid as type').count('* as count');
      const found: unknown = await query
        .whereIn('run_id', [...runs])
        .groupBy('run_id', 'state', 'reason', 'target_uid');
      for (const row of readKnown(strapi, uid, listOf(anything)(found), countRow)) {
        const ofRun = counts.get(row.run);
        if (ofRun !== undefined) addRow(ofRun, row);
      }
      return counts;
    },
    async resolved(runs) {
      const found: unknown = await items()
        .select('run_id as run', 'target_uid as type', 'target_document_id as documentId', 'target_locale as locale')
        .where({ state: 'settled' })
        .whereIn('run_id', [...runs]);
      return readKnown(strapi, uid, listOf(anything)(found), entryRow);
    },
  };
};
