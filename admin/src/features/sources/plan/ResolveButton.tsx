import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { PlanSummary } from '../../../core/api/plan';
import { useRefusalText } from '../../../core/language/use-refusal-text';
import { useText } from '../../../core/language/use-text';
import { RUNS } from '../../../core/plugin-id';
import { useComplianceApplyPlanMutation } from './plan-api';

/** Opens the conflicts of a plan that writes nothing else: there is nothing to approve. */
export const ResolveButton = ({ id, plan }: { id: string; plan: PlanSummary }) => {
  const text = useText();
  const refusalText = useRefusalText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [apply, { isLoading }] = useComplianceApplyPlanMutation();
  const resolve = async () => {
    const answer = await apply({ id, planHash: plan.planHash });
    if ('data' in answer) navigate(`${RUNS}/${answer.data.id}`);
    else toggleNotification({ type: 'danger', message: refusalText(answer.error) });
  };
  return (
    <Button loading={isLoading} onClick={() => void resolve()}>
      {text('plan.resolve', { count: plan.counts.conflict })}
    </Button>
  );
};
