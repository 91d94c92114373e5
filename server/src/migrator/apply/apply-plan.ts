import type { ItemBase, Plan, PlanAction, PlanItem } from '../plan/plan';
import { isWriting } from '../plan/plan';
import { hashOf } from '../canonical-hash';
import type { Journal, KnownEntry, RelationValue, StoredEntry, Target } from '../ports';
import type { OriginalText } from '../model';

/** What became of one plan item. */
export interface Outcome {
  item: PlanItem;
  /** The planned action, or `failed`. */
  action: PlanAction | 'failed';
  /** Why it failed, for people; else null. */
  error: string | null;
}

export interface ApplyPorts {
  target: Target;
  journal: Journal;
  /** Lets timers and requests run: a synchronous database driver would otherwise hold the event loop to the end. */
  breathe: () => Promise<void>;
  /** An exception in words that a person may read: no stack, no SQL, no server path. */
  explain: (error: unknown) => string;
}

/** Someone changed the entry between plan and write. Nothing is written; the next plan shows what they did. */
export class WorldMovedError extends Error {
  override name = 'WorldMovedError';
  constructor(key: string) {
    super(`${key} was changed after the plan was made; plan again to see the change`);
  }
}

type Remembered = KnownEntry & { original: OriginalText | null };

const rowsOf = (item: PlanItem, base: ItemBase): Remembered[] => {
  const row = {
    type: item.type,
    key: item.recordKey,
    documentId: item.documentId,
    sourcePath: item.sourcePath,
    contentHash: item.contentHash,
  };
  const published = item.publish || (item.before !== null && item.before.publication !== 'draft');
  const locale: Remembered = {
    ...row,
    locale: item.locale,
    base: { fields: base.fields, relations: base.relations, published },
    original: item.original,
  };
  const shared: Remembered = {
    ...row,
    locale: '',
    base: { fields: base.shared, relations: {}, published: false },
    original: null,
  };
  return Object.keys(base.shared).length > 0 ? [locale, shared] : [locale];
};

const readEntry = async (target: Target, item: PlanItem): Promise<StoredEntry | null> =>
  (await target.read([item])).find(({ locale }) => locale === item.locale) ?? null;

/**
 * What the item depends on. The owner of the shared facts depends on them too; to another locale they may have come
 * from an earlier item of the same run.
 */
const seen = (item: PlanItem, entry: StoredEntry | null): string =>
  hashOf(
    entry && {
      fields: entry.fields,
      shared: Object.keys(item.base?.shared ?? {}).length > 0 ? entry.shared : null,
      relations: entry.relations,
      // An earlier item's shared facts may have turned `published` into `modified`.
      online: entry.publication !== 'draft',
    },
  );

/** Relations to entries that this run could not create are left out; the next run adds them. */
const withoutAbsent = (
  relations: Record<string, RelationValue>,
  locale: string,
  absent: ReadonlySet<string>,
): Record<string, RelationValue> => {
  const stands = (id: string) => !absent.has(`${id} ${locale}`);
  return Object.fromEntries(
    Object.entries(relations).map(([field, named]) => [
      field,
      typeof named === 'string' ? (stands(named) ? named : null) : (named?.filter(stands) ?? null),
    ]),
  );
};

const applyItem = async (
  run: number,
  site: string,
  item: PlanItem,
  base: ItemBase,
  { target, journal }: ApplyPorts,
  absent: ReadonlySet<string>,
): Promise<void> =>
  target.transaction(async () => {
    if (seen(item, await readEntry(target, item)) !== seen(item, item.before)) {
      throw new WorldMovedError(item.key);
    }
    const { type, documentId, locale, newDocument } = item;
    const { fields } = item.write;
    const relations = withoutAbsent(item.write.relations, locale, absent);
    if (item.action === 'create' || Object.keys(fields).length + Object.keys(relations).length > 0) {
      await target.write({ type, documentId, locale, newDocument, fields, relations });
    }
    if (item.publish) await target.publish({ type, documentId, locale });
    await journal.record(run, {
      key: item.key,
      type,
      sourcePath: item.sourcePath,
      action: item.action,
      state: 'done',
      documentId,
      locale,
      before: item.before,
      error: null,
    });
    await journal.remember(
      run,
      site,
      rowsOf(item, { ...base, relations: withoutAbsent(base.relations, locale, absent) }),
      newDocument,
    );
  });

/**
 * Applies a plan item by item, each in a transaction of its own that holds its content, its journal row and its source
 * map rows: a killed process leaves whole items, and the next plan finds the rest. A failed item is recorded and the
 * run goes on.
 */
export async function* applyPlan(run: number, plan: Plan, ports: ApplyPorts): AsyncGenerator<Outcome> {
  const absent = new Set<string>();
  for (const item of plan.items) {
    if (!isWriting(item) || item.base === null) {
      yield { item, action: item.action, error: null };
      continue;
    }
    try {
      await applyItem(run, plan.site, item, item.base, ports, absent);
      yield { item, action: item.action, error: null };
    } catch (cause) {
      const error = ports.explain(cause);
      if (item.action === 'create') absent.add(`${item.documentId} ${item.locale}`);
      const { key, type, sourcePath, action, documentId, locale } = item;
      await ports.journal.record(run, {
        key,
        type,
        sourcePath,
        action,
        state: 'failed',
        documentId,
        locale,
        before: null,
        error,
      });
      yield { item, action: 'failed', error };
    }
    await ports.breathe();
  }
}
