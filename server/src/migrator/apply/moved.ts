import { hashOf } from '../canonical-hash';
import { isWriting, type PlanItem } from '../plan/plan';
import type { StoredEntry } from '../ports';

/** Someone changed the entry between plan and write. Nothing is written; the next plan shows what they did. */
export class WorldMovedError extends Error {
  override name = 'WorldMovedError';
  constructor(key: string) {
    super(`${key} was changed after the plan was made; plan again to see the change`);
  }
}

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

/** Whether the entry is no longer what the plan saw. */
export const hasMoved = (item: PlanItem, entry: StoredEntry | null): boolean =>
  seen(item, entry) !== seen(item, item.before);

/** One entry that is not what the plan saw. */
export interface Move {
  key: string;
  /** Names of the fields and relations that differ; none for an entry that came or went, or only went on- or offline. */
  fields: string[];
  what: 'appeared' | 'deleted' | 'changed' | 'published' | 'unpublished';
}

const valuesOf = ({ fields, shared, relations }: StoredEntry) => ({ ...fields, ...shared, ...relations });

const moveOf = (item: PlanItem, now: StoredEntry | null): Move => {
  const { key, before } = item;
  if (before === null) return { key, what: 'appeared', fields: [] };
  if (now === null) return { key, what: 'deleted', fields: [] };
  const held = valuesOf(now);
  const fields = Object.entries(valuesOf(before))
    .filter(([field, value]) => hashOf(held[field] ?? null) !== hashOf(value))
    .map(([field]) => field);
  if (fields.length > 0) return { key, what: 'changed', fields };
  return { key, what: now.publication === 'draft' ? 'unpublished' : 'published', fields };
};

/** What has moved of all that a plan would write. `now` answers what Strapi holds. */
export const movesSince = (items: readonly PlanItem[], now: (item: PlanItem) => StoredEntry | null): Move[] =>
  items
    .filter(isWriting)
    .filter((item) => hasMoved(item, now(item)))
    .map((item) => moveOf(item, now(item)));

/** Entries have changed since the plan was made: it is refused as a whole, and nothing is written. */
export class PlanOutdatedError extends Error {
  override name = 'PlanOutdatedError';
  constructor(readonly moves: readonly Move[]) {
    super(
      `${String(moves.length)} of the entries that the plan would write have changed since it was made; plan again`,
    );
  }
}
