import { recordTypes } from '../../../model/record-types';
import { namedByLink, sourceIdOf } from '../../plan/identity';
import { keepLinks } from '../../plan/stored-state/links';
import type { PlanItem } from '../../plan/plan';
import type { OpenRun } from '../../model/ports/runs';
import type { SourceBefore } from '../../model/ports/source-map';
import type { Target } from '../../model/ports/target';
import { hasChanged, StaleEntryError } from './outdated';
import type { RunPorts } from '../perform-items';

type Ports = Pick<RunPorts, 'target' | 'journal'>;

/** The rows of a deleted entry; with the last of its languages also that of the shared facts. */
const forget = async ({ journal }: Ports, site: string, item: PlanItem): Promise<SourceBefore[]> => {
  const { type, locale } = item;
  const key = item.renamedFrom ?? item.recordKey;
  const rows = await journal.knownOf(site, { type, key });
  const isLast = recordTypes[type].hasLocales && rows.every((row) => row.locale === locale || row.locale === '');
  const gone = isLast ? [locale, ''] : [locale];
  return journal.putBackSources(gone.map((one) => ({ sourceId: sourceIdOf(site, { type, key }, one), row: null })));
};

/**
 * The item without the links of its entry to deleted targets. The deletion removed them, possibly in this run, so their
 * absence is not an edit.
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
 * Unpublishes or deletes one entry, with its journal row and its rows in the source map; call it in the item's
 * transaction. Throws as `applyItem` does.
 */
export const removeItem = async (run: OpenRun, site: string, item: PlanItem, ports: Ports): Promise<void> => {
  const { target, journal } = ports;
  const stored = (await target.read([item])).find(({ locale }) => locale === item.locale) ?? null;
  if (hasChanged(item, stored) && hasChanged(await withoutGoneLinks(target, item), stored))
    throw new StaleEntryError(item.key);
  const found = await target.snapshot(item);
  const { type, recordKey, renamedFrom, locale } = item;
  const isDeleted = item.removal === 'delete';
  // entries that link to this one lose the link, and get it back when the run is rolled back
  const before = found && { ...found, incoming: await target.incomingLinks(item, { publishedOnly: !isDeleted }) };
  await (isDeleted ? target.remove(item) : target.unpublish(item));
  // a later import that finds the file again may publish the entry again
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
