import type { StoredPlan } from '../../adapters/staging/plan-store';
import type { StagedRecord } from '../../adapters/staging/staged-imports';
import { createPlanApprovals, type MadePlan } from '../../adapters/strapi/plan-approvals';
import { getConfig } from '../../config';
import type { AgentAccess } from '../../../../model/contracts/plan';
import { conflict, Refusal } from '../../services/refusal';
import type { Actor } from '../../services/actor';
import type { StagingContext } from './context';

const madePlan = (staged: string, { index: { summary } }: StoredPlan): MadePlan => ({
  staged,
  planHash: summary.planHash,
  madeOn: summary.madeOn,
});

/** Whether agents may apply a plan; null where the app has no agents. */
export const agentAccess = async (
  { strapi }: StagingContext,
  staged: string,
  plan: StoredPlan,
): Promise<AgentAccess | null> =>
  getConfig(strapi).mcp ? { approval: await createPlanApprovals(strapi).of(madePlan(staged, plan)) } : null;

const refuseOther = ({ index: { summary } }: StoredPlan, planHash: string): void => {
  if (summary.planHash !== planHash)
    throw conflict(
      'hash',
      'PLAN_REPLACED',
      'The plan has been replaced since you opened it. Review the new plan, then apply it.',
    );
};

/** Lets agents of the source's owner apply exactly this plan. @throws Refusal (409) where it was made anew */
export const approvePlan = async (
  { strapi, now }: StagingContext,
  { id }: StagedRecord,
  plan: StoredPlan,
  { approver, planHash }: { approver: Actor; planHash: string },
): Promise<void> => {
  if (!getConfig(strapi).mcp)
    throw new Refusal(404, 'AGENTS_OFF', 'Agents are not enabled in the configuration (option "mcp").');
  refuseOther(plan, planHash);
  await createPlanApprovals(strapi).add(madePlan(id, plan), approver, now());
};

/** @throws Refusal (409, 403) where the plan was made anew, or nobody has approved it for agents */
export const requireApproval = async (
  { strapi }: StagingContext,
  { id }: StagedRecord,
  plan: StoredPlan,
  planHash: string,
): Promise<void> => {
  refuseOther(plan, planHash);
  if ((await createPlanApprovals(strapi).of(madePlan(id, plan))) === null)
    throw new Refusal(
      403,
      'PLAN_NOT_APPROVED',
      'Nobody has approved this plan for agents. Ask a person to review it in the admin panel and to choose "Approve for agents".',
    );
};
