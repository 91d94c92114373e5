import { Typography } from '@strapi/design-system';
import type { PlanSummary } from '../../../core/api/plan';
import { Notice } from '../../../core/components/Notice';
import { usePlace } from '../../../core/components/origin';
import { useText } from '../../../core/language/use-text';
import { useFindingText } from '../../../core/findings/use-finding-text';
import { useComplianceGetPlanCausesQuery } from '../plan/plan-api';
import { planChange, type PlanBefore } from './plan-change';

const Changed = ({ id, plan, before }: { id: string; plan: PlanSummary; before: PlanBefore }) => {
  const text = useText();
  const meaningOf = useFindingText();
  const { currentData } = useComplianceGetPlanCausesQuery({ id, planHash: plan.planHash });
  if (currentData === undefined) return null;
  const { causes, actions } = planChange(before, { counts: plan.counts, causes: currentData });
  return (
    <Notice look="success" title={text('decisions.planned', { count: before.decided })}>
      <ul>
        {causes.map(({ cause, ...count }) => (
          <li key={`${cause.code} ${JSON.stringify(cause.target)}`}>
            <Typography textColor="neutral800">
              {text('decisions.cause', { meaning: meaningOf(cause.code) ?? cause.meaning ?? cause.code, ...count })}
            </Typography>
          </li>
        ))}
        {actions.map(({ action, ...count }) => (
          <li key={action}>
            <Typography textColor="neutral800">
              {text('decisions.action', { action: text(`action.${action}`), ...count })}
            </Typography>
          </li>
        ))}
      </ul>
      {causes.length + actions.length === 0 && (
        <Typography textColor="neutral800">{text('decisions.noChange')}</Typography>
      )}
    </Notice>
  );
};

const isBefore = (state: unknown): state is PlanBefore =>
  typeof state === 'object' && state !== null && 'decided' in state && 'causes' in state && 'counts' in state;

/** The plan before the decisions that were added last; null where none were added. */
export const usePlanBefore = (): PlanBefore | null => {
  const { state } = usePlace();
  return isBefore(state) ? state : null;
};

/** The changes of the plan by the decisions that were added last. */
export const PlanChanged = ({ id, plan }: { id: string; plan: PlanSummary }) => {
  const before = usePlanBefore();
  return before === null || before.planHash === plan.planHash ? null : <Changed id={id} plan={plan} before={before} />;
};
