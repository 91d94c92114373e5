import type { ApplyPorts } from '../apply/apply-plan';
import { WorldMovedError } from '../apply/moved';
import { WITHOUT_LOCALES } from '../model';
import { refOfItem, sourceIdOf } from '../plan/identity';
import type { DoneItem, FieldRoles, OpenRun, SourceBefore } from '../ports';
import { entryState, type EntryState } from './entry-state';
import { withoutLinks } from './lost-links';
import { rightsForRollback, type RollbackItem } from './rollback-plan';
import { isOtherThan, looseState, seenHash } from './seen';

/** The rows of the source map as they were before the first item that wrote them. */
const sourcesBefore = (site: string, item: RollbackItem, steps: readonly DoneItem[]): SourceBefore[] => {
  const rows = new Map<string, SourceBefore>();
  for (const { sources } of steps) for (const row of sources) if (!rows.has(row.sourceId)) rows.set(row.sourceId, row);
  if (item.shared || WITHOUT_LOCALES.has(item.type)) return [...rows.values()];
  // The shared facts' row stays with the facts; that of the key which a page had before its file moved stays away.
  const ofShared = sourceIdOf(site, refOfItem(item), '');
  return [...rows.values()].filter(({ sourceId, row }) => sourceId !== ofShared && row?.['targetLocale'] !== '');
};

const hasMoved = ({ seen, loose, whole }: RollbackItem, now: EntryState | null, roles: FieldRoles): boolean =>
  seenHash(now, roles, whole) !== seen || (loose !== undefined && isOtherThan(loose, looseState(now, roles)));

/**
 * Puts one entry back to what it was, with its rows of the source map; to be called in a transaction. Throws a
 * `WorldMovedError` when the entry is no longer what the plan saw, and whatever `authorize` throws.
 */
export const undoItem = async (
  run: OpenRun,
  site: string,
  item: RollbackItem,
  { target, journal, authorize }: Pick<ApplyPorts, 'target' | 'journal' | 'authorize'>,
): Promise<void> => {
  await journal.guard(run);
  await authorize?.(rightsForRollback(item));
  await target.lock(item);
  const steps = await journal.itemsAt(item.steps);
  const now = await target.snapshot(item);
  // what was undone before it may have taken some of these links along
  const seen = now && withoutLinks(now, item.leaving ?? []);
  if (hasMoved(item, entryState(seen), target.fieldRoles(item.type))) throw new WorldMovedError(item.key);
  const found = steps[0]?.before ?? null;
  const to = found && withoutLinks(found, item.lost);
  const { key, fields, shared } = item;
  if (to === null) await target.remove(item);
  else await target.restore({ to, fields, shared });
  await target.putBackLinks(
    item,
    steps.flatMap(({ before }) => before?.incoming ?? []),
  );
  const sources = await journal.putBackSources(sourcesBefore(site, item, steps));
  await journal.record(run, { key, state: 'done', before: now, after: to === null ? null : {}, sources, error: null });
};
