import { explainError } from '../../adapters/strapi/explain-error';
import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import { recordFailure } from '../../migrator/apply/apply-plan';
import { mediaOfRun } from '../../migrator/apply/bring-media';
import type { ResolvedField } from '../../contracts/runs';
import { conflictOf, isPublicAfter } from '../../migrator/apply/conflict';
import { RunHaltedError } from '../../migrator/apply/halt';
import { rowsUnmoved, settleConflict } from '../../migrator/apply/settle-conflict';
import { settledItem, type SettledItem, type Settlement } from '../../migrator/apply/settlement';
import type { PlanItem } from '../../migrator/plan/plan';
import { newItem, storedPlanItem } from '../../migrator/plan/stored-plan';
import type { NewRun, OpenRun } from '../../migrator/ports';
import { attempt } from './attempt';
import { conductRun } from './conduct-run';
import { waitingConflict } from './conflicts';
import type { SettleStart } from './imports-service';
import type { Ports } from './ports';
import { assetReader } from './run-plan';
import { waitForTurn } from './wait-for-turn';

const runOfItem = ({ id, site, source, planHash }: RunRecord, item: PlanItem, startedBy: string): NewRun => ({
  kind: 'resolve',
  about: id,
  site,
  source,
  planHash,
  options: {},
  startedBy,
  files: {},
  planned: {},
  items: [newItem(item)],
});

/** Brings the files that the settled entry shows, then writes it. */
const write = async (
  ports: Ports,
  run: OpenRun,
  record: RunRecord,
  conflict: PlanItem,
  settled: SettledItem,
  { read, authorize }: Pick<SettleStart, 'read' | 'authorize'>,
): Promise<PlanItem | null> => {
  const trying = {
    ...ports,
    attempt: <Result>(work: (again: boolean) => Promise<Result>) => attempt(run.id, work, ports),
  };
  const media = mediaOfRun(run, { ...trying, readAsset: assetReader(read), ...(authorize && { authorize }) });
  try {
    const item = await media.ready({ ...settled.item, base: settled.base });
    const ready = { item, base: item.base ?? settled.base, left: settled.left };
    const left = await trying.attempt(() =>
      ports.target.transaction(() =>
        settleConflict(run, record, conflict, ready, { ...ports, ...(authorize && { authorize }) }),
      ),
    );
    media.show(item);
    await media.tidy();
    return left;
  } catch (error) {
    if (!(error instanceof RunHaltedError)) {
      await recordFailure(run, conflict.key, explainError(error), trying);
      await media.tidy();
    }
    throw error;
  }
};

/**
 * Settles fields of one conflict in a run of its own, so that the next import finds them settled, and a rollback can
 * take them back.
 */
export const settle = async (
  ports: Ports,
  id: number,
  number: number,
  settlements: readonly Settlement[],
  start: SettleStart,
): Promise<ResolvedField> => {
  const { run: record, item: waiting } = await waitingConflict(ports, id, number);
  const conflict = storedPlanItem(waiting.plan);
  const { known, shared } = await rowsUnmoved(ports, record.site, conflict);
  const settled = settledItem(conflict, settlements, known, shared);
  const newRun = runOfItem(record, settled.item, start.startedBy);
  const check = async () => {
    await rowsUnmoved(ports, record.site, conflict);
  };
  const run = await waitForTurn(ports, () => ports.journal.openRun(newRun, check), start);
  start.onRun?.(run.id);
  const counts = { update: 0 };
  const work = async () => {
    const left = await write(ports, run, record, conflict, settled, start);
    counts.update = 1;
    return { conflict: left && conflictOf(number, left), published: isPublicAfter(settled.item) };
  };
  return conductRun(ports, run, work, () => counts);
};
