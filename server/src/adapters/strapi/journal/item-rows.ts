import type { Core } from '@strapi/strapi';
import { contentUid } from '../../../content/content-type';
import { sha256 } from '../../../migrator/canonical-hash';
import type { Diagnostic } from '../../../migrator/diagnostics';
import type { RecordType } from '../../../migrator/model';
import {
  type DoneItem,
  type EntrySnapshot,
  type ItemPlace,
  type ItemRecord,
  type ItemState,
  type NewItem,
  type SourceBefore,
} from '../../../migrator/ports';
import { UNSTORABLE } from '../../../contracts/reasons';
import type { RunItem as ShownItem } from '../../../contracts/runs';
import { storable } from '../../../migrator/storable';
import { uidOf } from '../../../plugin-id';
import { breathe } from '../breathe';
import { explainError } from '../explain-error';
import { refusalOf } from './refusal';

/** What one run did to one entry, or is about to do. */
export interface RunItem extends Omit<ShownItem, 'n' | 'diagnostics'> {
  /** Counts from 1 within the run; names the item in commands. */
  number: number;
  diagnostics: Diagnostic[];
}

/** A stored item with all that is needed to do, settle or undo it. */
export interface StoredItem extends RunItem, DoneItem {
  plan: unknown;
}

export interface ItemRow extends Pick<RunItem, 'sourcePath' | 'action' | 'state' | 'reason' | 'error'> {
  position: number | null;
  key: string | null;
  targetUid: string;
  targetDocumentId: string;
  targetLocale: string;
  fields: string[] | null;
  publish: boolean | null;
  diagnostics: Diagnostic[] | null;
  plan?: unknown;
  before?: EntrySnapshot | null;
  after?: Record<string, string> | null;
  sources?: SourceBefore[] | null;
}

interface RowId {
  id: number;
  itemKey: string;
}

export const typeOf = (uid: string): RecordType => uid.slice(uidOf('').length) as RecordType;

export const runItem = (row: ItemRow): RunItem => ({
  sourcePath: row.sourcePath,
  action: row.action,
  state: row.state,
  type: typeOf(row.targetUid),
  documentId: row.targetDocumentId,
  locale: row.targetLocale,
  error: row.error,
  number: row.position ?? 0,
  key: row.key ?? '',
  reason: row.reason,
  fields: row.fields ?? [],
  publish: row.publish === true,
  diagnostics: row.diagnostics ?? [],
});

const storedItem = (row: ItemRow): StoredItem => ({
  ...runItem(row),
  plan: row.plan ?? null,
  before: row.before ?? null,
  after: row.after ?? null,
  sources: row.sources ?? [],
});

export const LIGHT = (
  'position key sourcePath action state targetUid targetDocumentId targetLocale reason fields publish error diagnostics' as const
).split(' ');

/** A row before it is stored. */
type NewRow = Omit<NewItem, 'type' | 'documentId' | 'locale'> & {
  itemKey: string;
  run: number;
  position: number;
  targetUid: string;
  targetDocumentId: string;
  targetLocale: string;
  error?: string;
};

/** Items are read in parts: their plans and snapshots hold whole pages. */
const PART = 100;

/** Characters of one statement: plans hold whole pages, and MariaDB refuses a statement of more than 16 MiB. */
const STATEMENT = 1024 * 1024;

/** How long a value is in a statement, more or less. */
const lengthOf = (value: unknown): number =>
  typeof value === 'string'
    ? value.length
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, one) => sum + lengthOf(one), 0)
      : 8;

function* parts<Row>(rows: readonly Row[]): Generator<Row[]> {
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
 * What the journal can say of an item that the database refused: all but what it was to do and what it found; where that
 * is refused as well, its name in plain letters.
 */
const refusedRows = (row: NewRow, error: string): NewRow[] => {
  const failed = { ...row, state: 'failed' as const, reason: UNSTORABLE, fields: [], diagnostics: [], plan: null };
  const plain = { key: plainText(row.key), sourcePath: plainText(row.sourcePath), error: plainText(error) };
  return [
    { ...failed, error },
    { ...failed, ...plain },
  ];
};

export const createItemRows = (strapi: Core.Strapi) => {
  const rows = strapi.db.query(uidOf('import-item'));
  /** Row ids of the run in hand, by item key: one lookup a run in place of one an item. */
  let ids = { run: 0, byKey: new Map<string, number>() };
  const idOf = async (run: number, key: string): Promise<number> => {
    if (ids.run !== run) {
      const found = (await rows.findMany({ select: ['id', 'itemKey'], where: { run } })) as RowId[];
      ids = { run, byKey: new Map(found.map(({ id, itemKey }) => [itemKey, id])) };
    }
    return ids.byKey.get(sha256(key)) ?? 0;
  };

  const insertOne = async (row: NewRow): Promise<string | null> => {
    const refusal = await refusalOf(strapi, () => rows.create({ data: row }));
    if (refusal === null) return null;
    const error = storable(explainError(refusal.cause));
    for (const refused of refusedRows(row, error))
      if ((await refusalOf(strapi, () => rows.create({ data: refused }))) === null) break;
    return error;
  };

  return {
    /** Stores items; of those that the database refuses, answers why, by key. To be called in a transaction. */
    async insert(run: number, items: readonly NewItem[]): Promise<Map<string, string>> {
      const refused = new Map<string, string>();
      const data: NewRow[] = storable(items).map((item, index) => ({
        itemKey: sha256(item.key),
        run,
        position: index + 1,
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
        diagnostics: item.diagnostics,
        plan: item.plan,
      }));
      for (const part of parts(data)) {
        const isRefused = (await refusalOf(strapi, () => rows.createMany({ data: part }))) !== null;
        for (const row of isRefused ? part : []) {
          const error = await insertOne(row);
          if (error !== null) refused.set(row.key, error);
        }
        await breathe();
      }
      return refused;
    },
    /** What is done needs its plan no more; a failed item keeps it, and `resume` tries it again. */
    async update(run: number, { key, state, before, after, sources, error }: ItemRecord): Promise<void> {
      // the query builder leaves JSON to its caller
      const json = {
        before: before && JSON.stringify(before),
        after: JSON.stringify(after),
        sources: JSON.stringify(sources),
      };
      const done = state === 'done' ? { ...json, plan: null } : {};
      await strapi.db
        .queryBuilder(uidOf('import-item'))
        .where({ id: await idOf(run, key) })
        .update({ state, error, ...done })
        .execute();
    },
    async settle(run: number, key: string, left: Pick<NewItem, 'fields' | 'plan'> | null): Promise<void> {
      const data = left ?? { state: 'settled' as const, plan: null };
      await rows.update({ where: { id: await idOf(run, key) }, data });
    },
    async one(run: number, number: number): Promise<StoredItem | null> {
      const row = (await rows.findOne({ where: { run, position: number } })) as ItemRow | null;
      return row === null ? null : storedItem(row);
    },
    async list(run: number): Promise<RunItem[]> {
      const found = await rows.findMany({
        select: LIGHT,
        where: { run },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      });
      return (found as ItemRow[]).map(runItem);
    },
    async isDone(run: number, key: string): Promise<boolean> {
      return (await rows.count({ where: { run, itemKey: sha256(key), state: 'done' } })) > 0;
    },
    /** Items by run and number, in the order given. */
    async at(places: readonly ItemPlace[]): Promise<StoredItem[]> {
      const items: StoredItem[] = [];
      for (const { run, number } of places) {
        const row = (await rows.findOne({ where: { run, position: number } })) as ItemRow | null;
        if (row !== null) items.push(storedItem(row));
      }
      return items;
    },
    /** In the order of their positions, or from the last to the first. */
    async *whole(run: number, states: readonly ItemState[], order: 'asc' | 'desc' = 'asc'): AsyncGenerator<StoredItem> {
      const numbers = (
        (await rows.findMany({
          select: ['position'],
          where: { run, state: { $in: [...states] } },
          orderBy: { position: order },
        })) as ItemRow[]
      ).map(({ position }) => position);
      for (let start = 0; start < numbers.length; start += PART) {
        const part = (await rows.findMany({
          where: { run, position: { $in: numbers.slice(start, start + PART) } },
          orderBy: { position: order },
        })) as ItemRow[];
        yield* part.map(storedItem);
      }
    },
  };
};

export type ItemRows = ReturnType<typeof createItemRows>;
