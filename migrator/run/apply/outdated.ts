import { hashOf } from '../../canonical-hash';
import { isWriting, type PlanItem } from '../../plan/plan';
import type { StoredEntry } from '../../model/ports/entry';
import { CodedError } from '../../../model/coded-error';

/** The entry was changed between plan and write. Nothing is written; the next plan shows the change. */
export class StaleEntryError extends CodedError<'ENTRY_CHANGED'> {
  override name = 'StaleEntryError';
  constructor(key: string) {
    super('ENTRY_CHANGED', `${key} has changed since the plan was made. Plan again to see the change`);
  }
}

/**
 * The values that the item depends on. Only the owner of the shared facts depends on them; for another locale an
 * earlier item of the same run may have changed them.
 */
const seen = (item: PlanItem, entry: StoredEntry | null): string =>
  hashOf(
    entry && {
      fields: entry.fields,
      shared: Object.keys(item.base?.shared ?? {}).length > 0 ? entry.shared : null,
      relations: entry.relations,
      // the shared facts of an earlier item may have turned `published` into `modified`
      online: entry.publication !== 'draft',
    },
  );

/** Whether the entry has changed since the plan was made. */
export const hasChanged = (item: PlanItem, entry: StoredEntry | null): boolean =>
  seen(item, entry) !== seen(item, item.before);

/** One entry that has changed since the plan was made, or something else that the plan depends on. */
export interface EntryChange {
  /** Of the entry; for people where it is none. */
  key: string;
  /**
   * Names of the fields and relations that differ; none for an entry that was created or deleted, or only published or
   * unpublished.
   */
  fields: string[];
  what: 'appeared' | 'deleted' | 'changed' | 'published' | 'unpublished' | 'wrote';
}

/** While a plan was made, an import wrote: the plan may show a part of that, and take it for the work of an editor. */
export const IMPORT_WROTE: EntryChange = { key: 'another import', what: 'wrote', fields: [] };

const valuesOf = ({ fields, shared, relations }: StoredEntry) => ({ ...fields, ...shared, ...relations });

const changeOf = (item: PlanItem, now: StoredEntry | null): EntryChange => {
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

/** The entries of a plan that have changed since it was made. `now` returns the stored entries. */
export const changesSince = (items: readonly PlanItem[], now: (item: PlanItem) => StoredEntry | null): EntryChange[] =>
  items
    .filter(isWriting)
    .filter((item) => hasChanged(item, now(item)))
    .map((item) => changeOf(item, now(item)));

/** The content has changed since the plan was made: the plan is refused as a whole, and nothing is written. */
export class PlanOutdatedError extends CodedError<'PLAN_OUTDATED'> {
  override name = 'PlanOutdatedError';
  constructor(readonly changes: readonly EntryChange[]) {
    const counted = changes.length === 1 ? '1 change' : `${String(changes.length)} changes`;
    super('PLAN_OUTDATED', `what the plan is about has changed since it was made (${counted}). Plan again`);
  }
}
