import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useRefusalText } from '../../../core/language/use-refusal-text';
import { BASE } from '../../../core/plugin-id';
import { useComplianceGetPlanCausesQuery } from '../plan/plan-api';
import {
  useComplianceDecideMutation,
  useComplianceGetStagedImportQuery,
  useComplianceMakePlanMutation,
} from '../staging-api';
import type { PlanBefore } from './plan-change';
import type { Decisions } from './use-decisions';

/** Adds the collected decisions to the map of a staged source, plans once as before, and shows the new plan. */
export const usePlanDecisions = ({ id, planHash, all, clear }: Decisions) => {
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const { toggleNotification } = useNotification();
  const { data: staged } = useComplianceGetStagedImportQuery(id);
  const { data: causes = [] } = useComplianceGetPlanCausesQuery({ id, planHash });
  const [decide, decided] = useComplianceDecideMutation();
  const [makePlan, planned] = useComplianceMakePlanMutation();
  const plan = async () => {
    if (staged?.plan == null) return;
    const before: PlanBefore = { decided: all.length, planHash, counts: staged.plan.counts, causes };
    if ('error' in (await decide({ id, planHash, decisions: all.map(({ decision }) => decision) }))) return;
    clear();
    const answer = await makePlan({ id, choices: staged.choices });
    // the former plan went when the map was stored: without a new one the source is shown, to be planned by hand
    const isRefused = 'error' in answer;
    if (isRefused) toggleNotification({ type: 'danger', message: refusalText(answer.error) });
    navigate(`${BASE}/imports/${id}`, { state: isRefused ? null : before });
  };
  return { plan, isLoading: decided.isLoading || planned.isLoading, error: decided.error };
};
