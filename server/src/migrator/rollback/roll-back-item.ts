import type { RunPorts } from '../run/perform-items';
import { StaleEntryError } from '../apply/moved';
import { recordTypes } from '../../domain/record-types';
import { refOfItem, sourceIdOf } from '../plan/identity';
import type { DoneItem } from '../ports/items';
import type { OpenRun } from '../ports/runs';
import type { SourceBefore } from '../ports/source-map';
import type { FieldRoles } from '../ports/target';
import { entryState, type EntryState } from './entry-state';
import { withoutLinks } from './lost-links';
import type { RollbackItem } from './rollback-plan';
import { isOtherThan, looseState, seenHash } from './seen';

/** The rows of the source map as they were before the first item that changed them. */
const sourcesBefore = (site: string, item: RollbackItem, steps: readonly DoneItem[]): SourceBefore[] => {
  const rows = new Map<string, SourceBefore>();
  for (const { sources } of steps) for (const row of sources) if (!rows.has(row.sourceId)) rows.set(row.sourceId, row);
  if (item.shared || !recordTypes[item.type].hasLocales) return [...rows.values()];
  // The row of the shared facts is kept with the facts. The row for the key that a page had before its file moved is
  // not restored.
  const ofShared = sourceIdOf(site, refOfItem(item), '');
  return [...rows.values()].filter(({ sourceId, row }) => sourceId !== ofShared && row?.['targetLocale'] !== '');
};

const hasMoved = ({ seen, loose, whole }: RollbackItem, now: EntryState | null, roles: FieldRoles): boolean =>
  seenHash(now, roles, whole) !== seen || (loose !== undefined && isOtherThan(loose, looseState(now, roles)));

/**
 * Restores one entry to its earlier state, with its rows of the source map. It must be called in the item's
 * transaction. Throws a `StaleEntryError` if the entry is no longer as the plan saw it.
 */
export const rollBackItem = async (
  run: OpenRun,
  site: string,
  item: RollbackItem,
  { target, journal }: Pick<RunPorts, 'target' | 'journal'>,
): Promise<void> => {
  const steps = await journal.itemsAt(item.steps);
  const now = await target.snapshot(item);
  // items that were rolled back before may have removed some of these links
  const seen = now && withoutLinks(now, item.leaving ?? []);
  if (hasMoved(item, entryState(seen), target.fieldRoles(item.type))) throw new StaleEntryError(item.key);
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
