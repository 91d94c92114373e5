import type { StoredPlan } from '../../adapters/staging/plan-store';
import { expiryOf } from '../../adapters/staging/sweep';
import type { Staged, StagedRecord } from '../../adapters/staging/staged-imports';
import { wayOfWriting } from '../../adapters/strapi/bulk/choose-bulk';
import { rightsOf } from '../../adapters/strapi/content-rights';
import { getConfig } from '../../config';
import type { PlanChoices, ShownSummary } from '../../../../model/contracts/plan';
import type { StagedImport, StagedState } from '../../../../model/contracts/staging';
import { agentAccess } from './approvals';
import type { StagingContext } from './context';

export type { ShownSummary } from '../../../../model/contracts/plan';

export type { StagedImport } from '../../../../model/contracts/staging';

const NO_CHOICES: PlanChoices = { publish: false, only: null };

export const shownSummary = async (
  context: StagingContext,
  { id, owner }: StagedRecord,
  plan: StoredPlan,
): Promise<ShownSummary> => ({
  ...plan.index.summary,
  missingRights: (await rightsOf(context.strapi, owner))(plan.index.rights),
  agents: await agentAccess(context, id, plan),
  wayOfWriting: plan.index.summary.counts.create > 0 ? wayOfWriting(context.strapi) : null,
});

const stateOf = (record: StagedRecord, isPlanning: boolean, isPlanned: boolean): StagedState => {
  if (isPlanning) return 'planning';
  if (record.run !== null) return 'applied';
  if (record.error !== null) return 'failed';
  return isPlanned ? 'planned' : 'staged';
};

export const stagedImport = async (context: StagingContext, record: Staged): Promise<StagedImport> => {
  const { id, site, source, stagedOn, error, errorDetails = {}, choices, run } = record;
  // its own planning a server knows to the moment
  const job = context.planning.get(id) ?? record.planning;
  const plan = job === null ? await context.planOf(record) : null;
  const { stagedHours } = getConfig(context.strapi).limits;
  return {
    id,
    site,
    source,
    stagedOn,
    expiresOn: new Date(expiryOf(stagedOn, stagedHours)).toISOString(),
    state: stateOf(record, job !== null, plan !== null),
    progress: job && { read: job.read, total: job.total },
    error: job === null ? error : null,
    errorDetails: job === null ? errorDetails : {},
    plan: plan && (await shownSummary(context, record, plan)),
    // those that a version of before did not know are not made
    choices: { ...NO_CHOICES, ...choices },
    run,
  };
};
