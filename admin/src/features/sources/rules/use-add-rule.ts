import { useNavigate } from 'react-router-dom';
import {
  useComplianceAddMapRuleMutation,
  useComplianceGetStagedImportQuery,
  useComplianceMakePlanMutation,
} from '../staging-api';
import { BASE } from '../../../core/plugin-id';
import { useComplianceGetPlanCausesQuery } from '../plan/plan-api';
import type { PlanBefore } from './plan-change';

/** Adds a rule to the map of a staged source, plans again as before, and shows the new plan. */
export const useAddRule = (id: string) => {
  const navigate = useNavigate();
  const { data: staged } = useComplianceGetStagedImportQuery(id);
  const planHash = staged?.plan?.planHash ?? '';
  const { data: causes } = useComplianceGetPlanCausesQuery({ id, planHash }, { skip: planHash === '' });
  const [store, stored] = useComplianceAddMapRuleMutation();
  const [makePlan, planned] = useComplianceMakePlanMutation();
  const add = async (rule: string) => {
    if (staged?.plan == null || causes === undefined) return;
    const before: PlanBefore = { rule, counts: staged.plan.counts, causes };
    if ('error' in (await store({ id, rule }))) return;
    const answer = await makePlan({ id, choices: staged.choices });
    if (!('error' in answer)) navigate(`${BASE}/imports/${id}`, { state: before });
  };
  return { add, isLoading: stored.isLoading || planned.isLoading, error: stored.error ?? planned.error };
};
