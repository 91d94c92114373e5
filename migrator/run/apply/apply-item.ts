import { namedByLink, sourceIdOf } from '../../plan/identity';
import { keepLinks } from '../../plan/stored-state/links';
import { findingsOf, NO_BASE, type PlanItem } from '../../plan/plan';
import type { RelationValue } from '../../../model/contracts/values';
import type { ItemRecord } from '../../model/ports/items';
import type { OpenRun } from '../../model/ports/runs';
import type { SourceBefore } from '../../model/ports/source-map';
import { afterWrite } from './after-write';
import type { RunPorts } from '../perform-items';
import { hasChanged, StaleEntryError } from './outdated';
import { removeItem } from './remove-item';
import { sourceRows } from './source-rows';

/** Relations to entries that this run could not create are left out; the next run adds them. */
export const withoutAbsent = (
  relations: Record<string, RelationValue>,
  locale: string,
  absent: ReadonlySet<string>,
): Record<string, RelationValue> =>
  keepLinks(relations, (name) => {
    const { documentId, locale: own = locale } = namedByLink(name);
    return !absent.has(`${documentId} ${own}`);
  });

/** The rows of a moved page under its former key, which are removed. */
const oldRows = (site: string, { type, renamedFrom }: PlanItem, rows: readonly { locale: string }[]): SourceBefore[] =>
  renamedFrom === undefined
    ? []
    : rows.map(({ locale }) => ({ sourceId: sourceIdOf(site, { type, key: renamedFrom }, locale), row: null }));

/** The findings of an item, where its plan did not know all of them. */
export const foundLate = (item: PlanItem): Pick<ItemRecord, 'findings'> =>
  item.lateFindings === undefined ? {} : { findings: findingsOf(item) };

type Ports = Pick<RunPorts, 'target' | 'journal'>;

/**
 * Writes or removes the entry of an item, with its journal row and its source map rows; call it in the item's
 * transaction. `absent` are the places of entries that this run could not create. Throws a `StaleEntryError` when the
 * entry has changed since the plan was made.
 */
export const applyItem = async (
  run: OpenRun,
  site: string,
  item: PlanItem,
  ports: Ports,
  absent: ReadonlySet<string>,
): Promise<void> =>
  item.removal === undefined ? writeItem(run, site, item, ports, absent) : removeItem(run, site, item, ports);

const writeItem = async (
  run: OpenRun,
  site: string,
  item: PlanItem,
  { target, journal }: Ports,
  absent: ReadonlySet<string>,
): Promise<void> => {
  const stored = await target.read([item]);
  if (hasChanged(item, stored.find((entry) => entry.locale === item.locale) ?? null))
    throw new StaleEntryError(item.key);
  const { key, type, documentId, locale, publish } = item;
  // other languages may have been written where the first one failed
  const newDocument = item.newDocument && stored.length === 0;
  const before = item.before === null ? null : await target.snapshot(item);
  const base = item.base ?? NO_BASE;
  const { fields } = item.write;
  const relations = withoutAbsent(item.write.relations, locale, absent);
  if (item.action === 'create' || Object.keys(fields).length + Object.keys(relations).length > 0) {
    await target.write({ type, documentId, locale, newDocument, fields, relations, publish });
  }
  const isRemembered = !newDocument || item.recreated === true || item.renamedFrom !== undefined;
  const rows = sourceRows(item, { ...base, relations: withoutAbsent(base.relations, locale, absent) });
  const sources = isRemembered ? await journal.remember(run, site, rows) : await journal.rememberNew(run, site, rows);
  sources.push(...(await journal.putBackSources(oldRows(site, item, rows))));
  // behind the source map, from which the ledger takes the sentences that state what is published
  if (publish) await target.publish({ type, documentId, locale });
  const after = afterWrite({ fields, relations, newDocument }, before, target.defaults(type));
  await journal.record(run, { key, state: 'done', before, after, sources, error: null, ...foundLate(item) });
};
