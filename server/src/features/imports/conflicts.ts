import type { RunRecord, StoredItem } from '../../adapters/strapi/journal/create-journal';
import { conflictOf, type Conflict } from '../../../../migrator/run/apply/conflict';
import { laterImport } from '../../../../migrator/run/lifecycle';
import { storedPlanItem } from '../../../../migrator/plan/storage/stored-plan';
import type { Paged } from '../../../../migrator/report/page-of';
import type { Ports } from './ports';
import { runFor, runOf, RunStateError } from './run-state-error';

type Runs = Pick<Ports, 'journal'>;

/** The open conflicts of a run; none when a later import has planned its whole site. */
export const openConflicts = async (ports: Runs, id: number): Promise<Conflict[]> => {
  const run = await runOf(ports, id);
  if (laterImport(run, await ports.journal.runs()) !== null) return [];
  const conflicts = [];
  for await (const { number, plan } of ports.journal.whole(id, ['waiting']))
    conflicts.push(conflictOf(number, storedPlanItem(plan)));
  return conflicts;
};

/** The same, a page at a time; `page` counts from 1. */
export const conflictsPage = async (
  ports: Runs,
  id: number,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<Paged<Conflict>> => {
  const run = await runOf(ports, id);
  const isOvertaken = laterImport(run, await ports.journal.runs()) !== null;
  const { items, total } = isOvertaken
    ? { items: [], total: 0 }
    : await ports.journal.wholePage(id, ['waiting'], { page, pageSize });
  return {
    data: items.map(({ number, plan }) => conflictOf(number, storedPlanItem(plan))),
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
};

/** One open conflict, with its run. Throws a `RunStateError` that says why there is nothing to resolve. */
export const waitingConflict = async (
  ports: Runs,
  id: number,
  number: number,
): Promise<{ run: RunRecord; item: StoredItem }> => {
  const run = await runFor(ports, id, 'resolve');
  const item = await ports.journal.item(id, number);
  if (item === null) throw new RunStateError('RUN_ITEM_NOT_FOUND', `run ${String(id)} has no item ${String(number)}`);
  if (item.state !== 'waiting')
    throw new RunStateError(
      'CONFLICT_CLOSED',
      `item ${String(number)} of run ${String(id)} has no open conflict: it is ${item.state === 'settled' ? 'already resolved' : item.state}`,
    );
  return { run, item };
};
