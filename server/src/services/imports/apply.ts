import { movesSince, PlanOutdatedError } from '../../migrator/apply/moved';
import { fileCounts, type ImportReport } from '../../migrator/apply/report';
import { isWriting, type Plan } from '../../migrator/plan/plan';
import { countsOfRest, itemsToStore } from '../../migrator/plan/stored-plan';
import type { Target } from '../../migrator/ports';
import type { ApprovedPlan, RunStart } from './imports-service';
import type { Ports } from './ports';
import { runPlan } from './run-plan';
import { waitForTurn } from './wait-for-turn';

const refuseOutdated = async (target: Target, { items }: Plan): Promise<void> => {
  const stored = await target.read(items.filter(isWriting));
  const byPlace = new Map(stored.map((entry) => [`${entry.type} ${entry.documentId} ${entry.locale}`, entry]));
  const moves = movesSince(
    items,
    ({ type, documentId, locale }) => byPlace.get(`${type} ${documentId} ${locale}`) ?? null,
  );
  if (moves.length > 0) throw new PlanOutdatedError(moves);
};

/** Opens a run for a plan and does it. Whatever else has run since the plan was made, it is looked at as a whole first. */
export const applyApproved = async (
  ports: Ports,
  { plan, files, fence, read }: ApprovedPlan,
  start: RunStart,
): Promise<ImportReport> => {
  const { site, planHash, options } = plan;
  const counts = fileCounts(files);
  const newRun = {
    kind: 'import' as const,
    about: null,
    site,
    source: start.source,
    planHash,
    options: { ...options },
    startedBy: start.startedBy,
    files: counts,
    planned: countsOfRest(plan),
    items: itemsToStore(plan),
  };
  const check = async (last: number) => {
    if (last !== fence) await refuseOutdated(ports.target, plan);
  };
  const run = await waitForTurn(ports, () => ports.journal.openRun(newRun, check), start);
  const work = { site, planHash, files: counts, items: plan.items, total: plan.items.length, read };
  return runPlan(ports, run, work, start);
};
