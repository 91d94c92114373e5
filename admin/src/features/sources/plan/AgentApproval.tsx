import { Button, Flex, Typography } from '@strapi/design-system';
import type { PlanSummary } from '../../../core/api/plan';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { useInstant } from '../../../core/language/use-instant';
import { useText } from '../../../core/language/use-text';
import { useRights } from '../../../core/use-rights';
import { useComplianceApprovePlanMutation } from './plan-api';

/** Lets agents of this person apply exactly the plan that is shown, where the app has agents. */
export const AgentApproval = ({ id, plan }: { id: string; plan: PlanSummary }) => {
  const text = useText();
  const instant = useInstant();
  const { run } = useRights();
  const [approve, { error, isLoading }] = useComplianceApprovePlanMutation();
  if (plan.agents === null) return null;
  const { approval } = plan.agents;
  if (approval !== null)
    return (
      <Typography role="status" textColor="neutral600">
        {text('agents.approved', { name: approval.by, when: instant(approval.on) })}
      </Typography>
    );
  if (!run) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography textColor="neutral600">{text('agents.hint')}</Typography>
      <Button
        variant="secondary"
        size="S"
        loading={isLoading}
        onClick={() => void approve({ id, planHash: plan.planHash })}
      >
        {text('agents.approve')}
      </Button>
      {error !== undefined && <ErrorNotice title={text('agents.refused')} error={error} />}
    </Flex>
  );
};
