import { WITHOUT_LOCALES } from '../model';
import { namedByLink, sourceIdOf } from '../plan/identity';
import { keepLinks } from '../plan/keep-links';
import { rightsForItem } from '../plan/needed-rights';
import type { PlanItem } from '../plan/plan';
import type { OpenRun, SourceBefore, Target } from '../ports';
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
 * The item without the links that its entry held to what stands no more: they went with what they named, of which this run
 * may have removed some, and nobody has edited the entry for that.
 */
const withoutGoneLinks = async (target: Target, item: PlanItem): Promise<PlanItem> => {
  const { type, before } = item;
  if (before === null) return item;
  const held = Object.entries(before.relations).flatMap(([field, named]) =>
    [named ?? []].flat().map((name) => ({ field, locale: item.locale, ...namedByLink(name) })),
  );
  const gone = new Set((await target.goneLinks(type, held)).map(({ field, documentId }) => `${field} ${documentId}`));
  const stands = (name: string, field: string) => !gone.has(`${field} ${namedByLink(name).documentId}`);
  return { ...item, before: { ...before, relations: keepLinks(before.relations, stands) } };
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
  if (hasMoved(item, stored) && hasMoved(await withoutGoneLinks(target, item), stored))
    throw new WorldMovedError(item.key);
  const found = await target.snapshot(item);
  const { type, recordKey, renamedFrom, locale } = item;
  const isDeleted = item.removal === 'delete';
  // what links to the entry loses its link without a word, and gets it back when the run is taken back
  const before = found && { ...found, incoming: await target.incomingLinks(item, { publishedOnly: !isDeleted }) };
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
