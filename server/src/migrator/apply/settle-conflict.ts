import type { ItemBase, PlanItem } from '../plan/plan';
import { packedItem } from '../plan/stored-plan';
import { sameValue } from '../plan/three-way';
import type { KnownEntry, OpenRun, StoredEntry } from '../ports';
import { applyItem } from './apply-item';
import type { ApplyPorts } from './apply-plan';
import { contested } from './conflict';
import { hasMoved, WorldMovedError } from './moved';

type Ports = Pick<ApplyPorts, 'target' | 'journal' | 'authorize'>;

/** The source map's rows about an entry, and about the facts that it shares with other languages. */
export interface KnownRows {
  known: KnownEntry | null;
  shared: KnownEntry | null;
}

const readEntry = async ({ target }: Ports, item: PlanItem): Promise<StoredEntry | null> =>
  (await target.read([item])).find(({ locale }) => locale === item.locale) ?? null;

const readRows = async ({ journal }: Ports, site: string, item: PlanItem): Promise<KnownRows> => {
  const rows = await journal.knownOf(site, { type: item.type, key: item.renamedFrom ?? item.recordKey });
  const rowIn = (wanted: string) => rows.find(({ locale }) => locale === wanted) ?? null;
  return { known: rowIn(item.locale), shared: item.locale === '' ? null : rowIn('') };
};

/**
 * The rows that a conflict is settled against. Throws a `WorldMovedError` when the entry, or what the last import wrote
 * into it, is not what the plan saw.
 */
export const rowsUnmoved = async (ports: Ports, site: string, conflict: PlanItem): Promise<KnownRows> => {
  const rows = await readRows(ports, site, conflict);
  const bases = { ...rows.shared?.base.fields, ...rows.known?.base.fields, ...rows.known?.base.relations };
  const isOtherBase = contested(conflict).some(({ field, base }) => !sameValue(bases[field] ?? null, base));
  if (isOtherBase || hasMoved(conflict, await readEntry(ports, conflict))) throw new WorldMovedError(conflict.key);
  return rows;
};

/**
 * Writes a settled conflict, its journal row, its bases, and what is left of it in the run that it is of; to be called
 * in a transaction. Answers what is left, as it stands then.
 */
export const settleConflict = async (
  run: OpenRun,
  { id, site }: { id: number; site: string },
  conflict: PlanItem,
  { item, base, left }: { item: PlanItem; base: ItemBase; left: PlanItem | null },
  ports: Ports,
): Promise<PlanItem | null> => {
  await ports.journal.guard(run);
  await ports.target.lock(conflict);
  await rowsUnmoved(ports, site, conflict);
  await applyItem(run, site, item, base, ports, new Set());
  const open = left && { ...left, before: await readEntry(ports, conflict) };
  const fields = open?.changes.map(({ field }) => field) ?? [];
  await ports.journal.settleConflict(id, conflict.key, open && { fields, plan: packedItem(open) });
  return open;
};
