import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { asSelect } from '../../../database/as-select';
import { tableIn } from '../../../database/table-in';
import type { RecordType } from '../../../../../model/contracts/values';
import type { Facet } from '../../../../../model/contracts/lists';
import type { Asked, ShownFilter } from '../../../../../model/lists/list';
import type { RUN_ITEMS_LIST } from '../../../../../model/lists/runs';
import { type ItemState, ITEM_STATES } from '../../../../../model/contracts/runs';
import { isUnstorable } from '../../../../../migrator/model/ports/items';
import { uidOf } from '../../../../../model/plugin-id';
import type { Faceted } from '../../../../../migrator/report/page-of';
import { findKnownRows, findRows, readKnown } from '../../../database/rows';
import { anything, listOf, number, object, oneOf, orNull, recordOf, text } from '../../../../../model/readers';
import { recordTypeOfUid } from '../value-readers';
import { inOutcomeOrder, outcomeOf, whereOutcome } from './item-outcome';
import { LIGHT, runItem, type RunItem } from './item-rows';
import { conditionsOf, whereWords, type Conditions } from './list-conditions';

type ItemFilter = Asked<typeof RUN_ITEMS_LIST>;
type ItemPage = Faceted<RunItem, ShownFilter<typeof RUN_ITEMS_LIST>>;

/** The sums of the items of a run. */
export interface ItemCounts {
  states: Partial<Record<ItemState, number>>;
  /** Also of the items that are only counted. */
  outcomes: Record<string, number>;
  /** Of those that failed: there is nothing to try again. */
  unstorable: number;
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
  page(run: number, filter: ItemFilter, page: number, pageSize: number): Promise<ItemPage>;
  /** The sums of the items of each run. */
  counts(runs: readonly number[]): Promise<Map<number, ItemCounts>>;
  /** The entries of resolved conflicts of these runs. */
  resolved(runs: readonly number[]): Promise<ResolvedEntry[]>;
}

const countRow = object({
  run: number,
  action: text,
  state: oneOf(...ITEM_STATES),
  reason: orNull(text),
  count: number,
});

/** The counts of a run beside its items. */
const REST = { id: number, planned: orNull(recordOf(number)) };

const entryRow = object({ run: number, type: recordTypeOfUid, documentId: text, locale: text });

const outcomeRow = object({ action: text, state: oneOf(...ITEM_STATES), count: number });

const add = (counts: Record<string, number>, name: string, count: number): void => {
  if (count > 0) counts[name] = (counts[name] ?? 0) + count;
};

const noItems = (rest: Readonly<Record<string, number>>): ItemCounts => {
  const outcomes: Record<string, number> = { failed: 0 };
  for (const [action, count] of Object.entries(rest)) add(outcomes, action, count);
  return { states: {}, outcomes, unstorable: 0 };
};

const addRow = (counts: ItemCounts, { action, state, reason, count }: ReturnType<typeof countRow>): void => {
  counts.states[state] = (counts.states[state] ?? 0) + count;
  add(counts.outcomes, outcomeOf({ action, state }), count);
  if (isUnstorable({ state, reason })) counts.unstorable += count;
};

const TABLE = 'compliance_import_items';

const CONDITIONS: Conditions<typeof RUN_ITEMS_LIST> = {
  outcome: (outcomes) => (outcomes.length === 0 ? [] : [{ $or: outcomes.map(whereOutcome) }]),
};

const whereOf = (run: number, { q, ...filter }: ItemFilter) => ({
  $and: [{ run }, ...conditionsOf(CONDITIONS, filter), ...whereWords(q, ['key', 'sourcePath'])],
});

export const createItemPages = (strapi: Core.Strapi): ItemPages => {
  const uid = uidOf('import-item');
  const items = (): Knex.QueryBuilder => tableIn(strapi, strapi.db.connection, TABLE);
  const outcomes = async (run: number, filter: ItemFilter): Promise<Facet[]> => {
    // with the id: the query is distinct, because it joins the run
    const select = ['id', 'action', 'state'];
    const matching = asSelect(strapi, uid, { where: whereOf(run, { ...filter, outcome: [] }), select });
    const found: unknown = await strapi.db.connection
      .from(matching.as('items'))
      .select('action', 'state')
      .count('* as count')
      .groupBy('action', 'state');
    const counts = Object.fromEntries(filter.outcome.map((outcome) => [outcome, 0]));
    for (const { count, ...item } of readKnown(strapi, uid, listOf(anything)(found), outcomeRow))
      add(counts, outcomeOf(item), count);
    return Object.entries(counts).map(([value, count]) => ({ value, count }));
  };
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
      return {
        data: found.map(runItem),
        pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
        facets: { outcome: await outcomes(run, filter) },
      };
    },
    async counts(runs) {
      const rest = await findRows(strapi, uidOf('import-run'), REST, { where: { id: { $in: [...runs] } } });
      const counts = new Map(rest.map(({ id, planned }) => [id, noItems(planned ?? {})]));
      const columns = ['run_id', 'action', 'state', 'reason'];
      const found: unknown = await items()
        .select('run_id as run', 'action', 'state', 'reason')
        .count('* as count')
        .whereIn('run_id', [...runs])
        .groupBy(columns);
      for (const row of readKnown(strapi, uid, listOf(anything)(found), countRow)) {
        const ofRun = counts.get(row.run);
        if (ofRun !== undefined) addRow(ofRun, row);
      }
      for (const ofRun of counts.values()) ofRun.outcomes = inOutcomeOrder(ofRun.outcomes);
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
