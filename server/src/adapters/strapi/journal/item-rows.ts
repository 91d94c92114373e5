import type { Core } from '@strapi/strapi';
import { contentUid } from '../../../content/content-type';
import { sha256 } from '../../../../../migrator/canonical-hash';
import type { FileFinding } from '../../../../../model/contracts/findings';
import { type ItemState, ITEM_STATES, type RunItem as ShownItem } from '../../../../../model/contracts/runs';
import type { DoneItem, ItemPlace, ItemRecord, NewItem } from '../../../../../migrator/model/ports/items';
import { UNSTORABLE } from '../../../../../model/contracts/reasons';
import { findKnownRows, findRow, findRows, type RowOf } from '../../../database/rows';
import { chunks } from '../../../database/chunks';
import { storable } from '../../../../../migrator/storable';
import { uidOf } from '../../../../../model/plugin-id';
import { anything, flag, listOf, number, oneOf, orElse, orNull, recordOf, text } from '../../../../../model/readers';
import { yieldToEventLoop } from '../../yield-to-event-loop';
import { explainError } from '../explain-error';
import { entrySnapshot, finding, recordTypeOfUid, said, sourceBefore } from '../value-readers';
import { outcomeOf } from './item-outcome';
import { refusalOf } from './refusal';

/** The change of one run to one entry, done or planned. */
export interface RunItem extends Omit<ShownItem, 'n' | 'findings' | 'exists'> {
  /** Counts from 1 within the run; names the item in commands. */
  number: number;
  findings: FileFinding[];
}

/** A stored item with all that is needed to do it, to resolve it or to roll it back. */
export interface StoredItem extends RunItem, DoneItem {
  plan: unknown;
}

/** An item without its plan and snapshots, which hold whole pages. */
export const LIGHT = {
  position: orElse(number, 0),
  key: orElse(text, ''),
  sourcePath: text,
  action: text,
  state: oneOf(...ITEM_STATES),
  targetUid: recordTypeOfUid,
  targetDocumentId: text,
  targetLocale: text,
  reason: orNull(text),
  fields: orElse(listOf(text), []),
  publish: orElse(flag, false),
  error: orNull(text),
  says: orNull(said),
  diagnostics: orElse(listOf(finding), []),
};

const WHOLE = {
  ...LIGHT,
  plan: orNull(anything),
  before: orNull(entrySnapshot),
  after: orNull(recordOf(text)),
  sources: orElse(listOf(sourceBefore), []),
  unit: orNull(text),
};

export const runItem = (row: RowOf<typeof LIGHT>): RunItem => ({
  sourcePath: row.sourcePath,
  action: row.action,
  state: row.state,
  outcome: outcomeOf(row),
  type: row.targetUid,
  documentId: row.targetDocumentId,
  locale: row.targetLocale,
  error: row.error,
  ...(row.says && { says: row.says }),
  number: row.position,
  key: row.key,
  reason: row.reason,
  fields: row.fields,
  publish: row.publish,
  findings: row.diagnostics,
});

const storedItem = (row: RowOf<typeof WHOLE>): StoredItem => ({
  ...runItem(row),
  plan: row.plan,
  before: row.before,
  after: row.after,
  sources: row.sources,
  unit: row.unit,
});

/** A row before it is stored. */
type NewRow = Omit<NewItem, 'type' | 'documentId' | 'locale' | 'findings'> & {
  /** The findings; the column has the name that it was first given. */
  diagnostics: NewItem['findings'];
  itemKey: string;
  run: number;
  position: number;
  targetUid: string;
  targetDocumentId: string;
  targetLocale: string;
  error?: string;
};

const newRow = (run: number, position: number, item: NewItem): NewRow => ({
  itemKey: sha256(item.key),
  run,
  position,
  key: item.key,
  sourcePath: item.sourcePath,
  action: item.action,
  state: item.state,
  targetUid: contentUid(item.type),
  targetDocumentId: item.documentId,
  targetLocale: item.locale,
  reason: item.reason,
  fields: item.fields,
  publish: item.publish,
  diagnostics: item.findings,
  unit: item.unit,
  plan: item.plan,
});

/** Items are read in parts: their plans and snapshots hold whole pages. */
const PART = 100;

/**
 * Characters of one statement: plans hold whole pages, MariaDB refuses a statement of more than 16 MiB, and a longer one
 * would hold the event loop.
 */
const STATEMENT = 256 * 1024;

/** How long a value is in a statement, more or less. */
const lengthOf = (value: unknown): number =>
  typeof value === 'string'
    ? value.length
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, one) => sum + lengthOf(one), 0)
      : 8;

function* parts<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let part: Row[] = [];
  let length = 0;
  for (const row of rows) {
    const more = lengthOf(row);
    if (part.length > 0 && length + more > STATEMENT) {
      yield part;
      [part, length] = [[], 0];
    }
    part.push(row);
    length += more;
  }
  if (part.length > 0) yield part;
}

/** Letters of ASCII: what a database of any encoding stores. */
const plainText = (text: string): string => text.replace(/[^ -~]/gu, (character) => encodeURIComponent(character));

/**
 * The row of an item whose own row the database refused: without its changes and findings, and where that is refused as
 * well, with its name in plain letters.
 */
const refusedRows = (row: NewRow, error: string): NewRow[] => {
  const failed = {
    ...row,
    state: 'failed' as const,
    reason: UNSTORABLE,
    fields: [],
    diagnostics: [],
    unit: null,
    plan: null,
  };
  const plain = { key: plainText(row.key), sourcePath: plainText(row.sourcePath), error: plainText(error) };
  return [
    { ...failed, error },
    { ...failed, ...plain },
  ];
};

const DONE_COLUMNS = ['state', 'error', 'before', 'after', 'sources', 'plan', 'says'];

/** An item that is done needs its plan no more; a failed item keeps it, and `resume` tries it again. */
const columnsOf = ({ state, before, after, sources, error, says, findings }: ItemRecord) => {
  // the query builder leaves JSON to its caller
  const json = {
    before: before && JSON.stringify(before),
    after: JSON.stringify(after),
    sources: JSON.stringify(sources),
  };
  const why = { error, says: says === undefined ? null : JSON.stringify(says) };
  const found = findings && { diagnostics: JSON.stringify(findings) };
  return { state, ...why, ...(state === 'done' && { ...json, plan: null }), ...found };
};

export const createItemRows = (strapi: Core.Strapi) => {
  const uid = uidOf('import-item');
  const rows = strapi.db.query(uid);
  /**
   * Row ids by item key, of the run in hand and of the one whose conflicts it resolves: one lookup a run in place of one an
   * item.
   */
  const ids = new Map<number, Map<string, number>>();
  const idsOf = async (run: number): Promise<Map<string, number>> => {
    const found = await findRows(strapi, uid, { id: number, itemKey: text }, { where: { run } });
    return new Map(found.map(({ id, itemKey }) => [itemKey, id]));
  };
  const idOf = async (run: number, key: string): Promise<number> => {
    const known = ids.get(run) ?? (await idsOf(run));
    if (!ids.has(run)) {
      for (const [oldest] of ids) if (ids.size > 1) ids.delete(oldest);
      ids.set(run, known);
    }
    return known.get(sha256(key)) ?? 0;
  };

  const insertOne = async (row: NewRow): Promise<string | null> => {
    const refusal = await refusalOf(strapi, () => rows.create({ data: row }));
    if (refusal === null) return null;
    const error = storable(explainError(refusal.cause));
    for (const refused of refusedRows(row, error))
      if ((await refusalOf(strapi, () => rows.create({ data: refused }))) === null) break;
    return error;
  };

  const update = async (run: number, item: ItemRecord): Promise<void> => {
    await strapi.db
      .queryBuilder(uid)
      .where({ id: await idOf(run, item.key) })
      .update(columnsOf(item))
      .execute();
  };

  return {
    /** Stores items; of those that the database refuses, answers why, by key. To be called in a transaction. */
    async insert(run: number, items: Iterable<NewItem>): Promise<Map<string, string>> {
      const refused = new Map<string, string>();
      let stored = 0;
      for (const part of parts(items)) {
        const before = stored;
        const data = storable(part).map((item, index) => newRow(run, before + index + 1, item));
        stored += part.length;
        // one page may name thousands of links: looking through them and writing them hold the loop one after the other
        await yieldToEventLoop();
        const isRefused = (await refusalOf(strapi, () => rows.createMany({ data }))) !== null;
        for (const row of isRefused ? data : []) {
          const error = await insertOne(row);
          if (error !== null) refused.set(row.key, error);
        }
        await yieldToEventLoop();
      }
      return refused;
    },
    update,
    /** The rows are there, so that an insert of their ids only changes them: one statement for all. */
    async updateAll(run: number, items: readonly ItemRecord[]): Promise<void> {
      const data: Record<string, unknown>[] = [];
      for (const item of items) {
        // one statement changes the same columns of all rows
        if (item.findings !== undefined) {
          await update(run, item);
          continue;
        }
        const id = await idOf(run, item.key);
        if (id === 0) throw new Error(`run ${String(run)} has no item “${item.key}”`);
        data.push({ id, itemKey: sha256(item.key), ...columnsOf(item) });
      }
      for (const part of chunks(data))
        await strapi.db.queryBuilder(uid).insert(part).onConflict('id').merge(DONE_COLUMNS).execute();
    },
    async resolve(run: number, key: string, left: Pick<NewItem, 'fields' | 'plan'> | null): Promise<void> {
      const data = left ?? { state: 'settled' as const, plan: null };
      await rows.update({ where: { id: await idOf(run, key) }, data });
    },
    async keep(run: number, key: string, kept: Pick<NewItem, 'action' | 'reason' | 'fields'>): Promise<void> {
      await rows.update({ where: { id: await idOf(run, key) }, data: { ...kept, state: 'done', plan: null } });
    },
    async one(run: number, position: number): Promise<StoredItem | null> {
      const row = await findRow(strapi, uid, WHOLE, { where: { run, position } });
      return row === null ? null : storedItem(row);
    },
    async list(run: number): Promise<RunItem[]> {
      const orderBy = [{ position: 'asc' }, { id: 'asc' }];
      return (await findKnownRows(strapi, uid, LIGHT, { where: { run }, orderBy })).map(runItem);
    },
    async isDone(run: number, key: string): Promise<boolean> {
      return (await rows.count({ where: { run, itemKey: sha256(key), state: 'done' } })) > 0;
    },
    /** Items by run and number, in the order given. */
    async at(places: readonly ItemPlace[]): Promise<StoredItem[]> {
      const items: StoredItem[] = [];
      for (const { run, number: position } of places) {
        const row = await findRow(strapi, uid, WHOLE, { where: { run, position } });
        if (row !== null) items.push(storedItem(row));
      }
      return items;
    },
    /** So many items, with their plans, in the order of their positions; `page` counts from 1. */
    async wholePage(
      run: number,
      states: readonly ItemState[],
      { page, pageSize }: { page: number; pageSize: number },
    ): Promise<{ items: StoredItem[]; total: number }> {
      const where = { run, state: { $in: [...states] } };
      const offset = (page - 1) * pageSize;
      const found = await findRows(strapi, uid, WHOLE, {
        where,
        orderBy: { position: 'asc' },
        offset,
        limit: pageSize,
      });
      return { items: found.map(storedItem), total: await rows.count({ where }) };
    },
    /** In the order of their positions, or from the last to the first. */
    async *whole(run: number, states: readonly ItemState[], order: 'asc' | 'desc' = 'asc'): AsyncGenerator<StoredItem> {
      const orderBy = { position: order };
      const where = { run, state: { $in: [...states] } };
      const numbers = (await findRows(strapi, uid, { position: orNull(number) }, { where, orderBy })).map(
        ({ position }) => position,
      );
      for (let start = 0; start < numbers.length; start += PART) {
        const inPart = { run, position: { $in: numbers.slice(start, start + PART) } };
        const part = await findRows(strapi, uid, WHOLE, { where: inPart, orderBy });
        yield* part.map(storedItem);
      }
    },
  };
};

export type ItemRows = ReturnType<typeof createItemRows>;
