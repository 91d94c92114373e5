import type { FollowUpItem, FollowUpPlan } from '../../../../../migrator/run/follow-up';
import { PlanOutdatedError, type EntryChange } from '../../../../../migrator/run/apply/outdated';
import type { RunKind } from '../../../../../model/contracts/runs';
import type { NewItem } from '../../../../../migrator/model/ports/items';
import type { NewRun, OpenRun } from '../../../../../migrator/model/ports/runs';
import type { FollowUpStart } from '../imports-service';
import type { Ports } from '../ports';
import { waitForLease } from '../conduct/wait-for-lease';

type AnyPlan = FollowUpPlan<RunKind, string, FollowUpItem>;

/** The entries for which another plan would be made now. */
const changesBetween = (plan: AnyPlan, anew: AnyPlan): EntryChange[] => {
  const text = (item: FollowUpItem | undefined) => JSON.stringify(item ?? null);
  const now = new Map(anew.items.map((item) => [item.key, item]));
  return plan.items
    .filter((item) => text(item) !== text(now.get(item.key)))
    .map(({ key }) => ({ key, what: 'changed', fields: [] }));
};

/**
 * Opens the run for a plan that somebody has agreed to. When another run has written since the plan was made, it is made
 * anew, and one that has become another is refused with a `PlanOutdatedError`.
 */
export const openFollowUp = async <Plan extends AnyPlan>(
  ports: Ports,
  plan: Plan,
  {
    options = {},
    rows,
    planned,
  }: { options?: Record<string, unknown>; rows: NewItem[]; planned: Record<string, number> },
  planAnew: () => Promise<Plan>,
  start: FollowUpStart,
): Promise<OpenRun> => {
  const { kind, parentRunId, site, source, planHash, fence } = plan;
  const { startedBy } = start;
  const run: NewRun = {
    kind,
    parentRunId,
    site,
    source,
    planHash,
    options,
    startedBy,
    files: {},
    planned,
    items: rows,
  };
  const check = async (last: number) => {
    if (last === fence) return;
    const anew = await planAnew();
    if (anew.planHash !== planHash) throw new PlanOutdatedError(changesBetween(plan, anew));
  };
  return waitForLease(ports, () => ports.journal.openRun(run, check), start);
};
