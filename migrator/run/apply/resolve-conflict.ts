import type { PlanItem } from '../../plan/plan';
import { packedItem } from '../../plan/storage/stored-plan';
import { sameValue } from '../../plan/compare/three-way';
import type { StoredEntry } from '../../model/ports/entry';
import type { OpenRun } from '../../model/ports/runs';
import type { KnownEntry } from '../../model/ports/source-map';
import { applyItem } from './apply-item';
import type { RunPorts } from '../perform-items';
import { contested } from './conflict';
import { hasChanged, StaleEntryError } from './outdated';

type Ports = Pick<RunPorts, 'target' | 'journal'>;

/** The source map's rows about an entry, and about the facts that it shares with other languages. */
interface KnownRows {
  known: KnownEntry | null;
  shared: KnownEntry | null;
}

const readEntry = async ({ target }: Ports, item: PlanItem): Promise<StoredEntry | null> =>
  (await target.read([item])).find(({ locale }) => locale === item.locale) ?? null;

/** The rows as they are now. */
export const readRows = async ({ journal }: Ports, site: string, item: PlanItem): Promise<KnownRows> => {
  const rows = await journal.knownOf(site, { type: item.type, key: item.renamedFrom ?? item.recordKey });
  const rowIn = (wanted: string) => rows.find(({ locale }) => locale === wanted) ?? null;
  return { known: rowIn(item.locale), shared: item.locale === '' ? null : rowIn('') };
};

/**
 * The rows that a conflict is resolved against. Throws a `StaleEntryError` when the entry, or its row in the source
 * map, has changed since the plan was made.
 */
export const rowsUnmoved = async (ports: Ports, site: string, conflict: PlanItem): Promise<KnownRows> => {
  const rows = await readRows(ports, site, conflict);
  const bases = { ...rows.shared?.base.fields, ...rows.known?.base.fields, ...rows.known?.base.relations };
  const isOtherBase = contested(conflict).some(({ field, base }) => !sameValue(bases[field] ?? null, base));
  if (isOtherBase || hasChanged(conflict, await readEntry(ports, conflict))) throw new StaleEntryError(conflict.key);
  return rows;
};

/** The open rest of a conflict; null when it is resolved. */
export const openConflict = async (ports: Ports, left: PlanItem | null): Promise<PlanItem | null> =>
  left && { ...left, before: await readEntry(ports, left) };

/**
 * Writes a resolved conflict, its journal row, the bases of its item, and what is left of it in its run; call it in the item's
 * transaction. Returns what is left.
 */
export const resolveConflict = async (
  run: OpenRun,
  { id, site }: { id: number; site: string },
  conflict: PlanItem,
  { item, left }: { item: PlanItem; left: PlanItem | null },
  ports: Ports,
): Promise<PlanItem | null> => {
  await rowsUnmoved(ports, site, conflict);
  await applyItem(run, site, item, ports, new Set());
  const open = await openConflict(ports, left);
  const fields = open?.changes.map(({ field }) => field) ?? [];
  await ports.journal.resolveConflict(id, conflict.key, open && { fields, plan: packedItem(open) });
  return open;
};
