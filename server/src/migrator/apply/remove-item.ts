import { WITHOUT_LOCALES } from '../model';
import { sourceIdOf } from '../plan/identity';
import { rightsForItem } from '../plan/needed-rights';
import type { PlanItem } from '../plan/plan';
import type { OpenRun, SourceBefore } from '../ports';
import { hasMoved, WorldMovedError } from './moved';
import type { ApplyPorts } from './apply-plan';

type Ports = Pick<ApplyPorts, 'target' | 'journal' | 'authorize'>;

/** The rows of a deleted entry; with the last of its languages also that of the facts that they shared. */
const forget = async ({ journal }: Ports, site: string, item: PlanItem): Promise<SourceBefore[]> => {
  const { type, locale } = item;
  const key = item.renamedFrom ?? item.recordKey;
  const rows = await journal.knownOf(site, { type, key });
  const isLast = !WITHOUT_LOCALES.has(type) && rows.every((row) => row.locale === locale || row.locale === '');
  const gone = isLast ? [locale, ''] : [locale];
  return journal.putBackSources(gone.map((one) => ({ sourceId: sourceIdOf(site, { type, key }, one), row: null })));
};

/**
 * Takes one entry offline or deletes it, with its journal row and its rows in the source map; to be called in a
 * transaction. Throws as `applyItem` does.
 */
export const removeItem = async (run: OpenRun, site: string, item: PlanItem, ports: Ports): Promise<void> => {
  const { target, journal, authorize } = ports;
  await journal.guard(run);
  await authorize?.(rightsForItem(item));
  await target.lock(item);
  const stored = (await target.read([item])).find(({ locale }) => locale === item.locale) ?? null;
  if (hasMoved(item, stored)) throw new WorldMovedError(item.key);
  const before = await target.snapshot(item);
  const { type, recordKey, renamedFrom, locale } = item;
  const isDeleted = item.removal === 'delete';
  await (isDeleted ? target.remove(item) : target.unpublish(item));
  // an import that finds the file of an entry again may publish it again
  const sources = isDeleted
    ? await forget(ports, site, item)
    : await journal.rememberPublished(run, sourceIdOf(site, { type, key: renamedFrom ?? recordKey }, locale), false);
  await journal.record(run, {
    key: item.key,
    state: 'done',
    before,
    after: isDeleted ? null : {},
    sources,
    error: null,
  });
};
