import type { RunPorts } from '../perform-items';
import { StaleEntryError } from '../apply/outdated';
import { refOfItem, sourceIdOf } from '../../plan/identity';
import type { OpenRun } from '../../model/ports/runs';
import { entryState } from '../rollback/entry-state';
import { seenHash } from '../rollback/seen';
import type { PublishItem } from './publish-plan';

/**
 * Publishes one entry and notes it in the source map; call it in the item's transaction. Throws a `StaleEntryError`
 * when the entry has changed since the plan was made.
 */
export const publishItem = async (
  run: OpenRun,
  site: string,
  item: PublishItem,
  { target, journal }: Pick<RunPorts, 'target' | 'journal'>,
): Promise<void> => {
  const { type, documentId, locale, key } = item;
  const before = await target.snapshot(item);
  if (seenHash(entryState(before), target.fieldRoles(type), true) !== item.seen) throw new StaleEntryError(key);
  await target.publish({ type, documentId, locale });
  const sources = await journal.rememberPublished(run, sourceIdOf(site, refOfItem(item), locale));
  await journal.record(run, { key, state: 'done', before, after: {}, sources, error: null });
};
