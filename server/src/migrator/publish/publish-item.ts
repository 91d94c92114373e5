import type { ApplyPorts } from '../apply/apply-plan';
import { WorldMovedError } from '../apply/moved';
import { refOfItem, sourceIdOf } from '../plan/identity';
import type { OpenRun } from '../ports';
import { entryState } from '../rollback/entry-state';
import { seenHash } from '../rollback/seen';
import { rightsForPublish, type PublishItem } from './publish-plan';

/**
 * Publishes one entry and notes it in the source map; to be called in a transaction. Throws a `WorldMovedError` when the
 * entry is no longer what the plan saw, and whatever `authorize` throws.
 */
export const publishItem = async (
  run: OpenRun,
  site: string,
  item: PublishItem,
  { target, journal, authorize }: Pick<ApplyPorts, 'target' | 'journal' | 'authorize'>,
): Promise<void> => {
  await journal.guard(run);
  await authorize?.(rightsForPublish(item));
  await target.lock(item);
  const { type, documentId, locale, key } = item;
  const before = await target.snapshot(item);
  if (seenHash(entryState(before), target.fieldRoles(type), true) !== item.seen) throw new WorldMovedError(key);
  await target.publish({ type, documentId, locale });
  const sources = await journal.rememberPublished(run, sourceIdOf(site, refOfItem(item), locale));
  await journal.record(run, { key, state: 'done', before, after: {}, sources, error: null });
};
