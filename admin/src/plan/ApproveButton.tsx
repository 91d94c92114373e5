import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PlanSummary } from '../api/plan';
import { ErrorNotice } from '../components/ErrorNotice';
import { useText } from '../language/use-text';
import { RUNS } from '../plugin-id';
import { useComplianceApplyPlanMutation } from './plan-api';

/** Approves exactly the plan that is shown: its hash is sent along, and the server refuses another one. */
export const ApproveButton = ({ id, plan }: { id: string; plan: PlanSummary }) => {
  const text = useText();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [apply, { error, isLoading }] = useComplianceApplyPlanMutation();
  const approve = async () => {
    const answer = await apply({ id, planHash: plan.planHash });
    if ('data' in answer) navigate(`${RUNS}/${answer.data.id}`);
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button startIcon={<Check />} disabled={plan.missingRights.length > 0}>
          {text('approve.button')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text('approve.title')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography>{text('approve.writes', { writing: plan.writing, total: plan.total })}</Typography>
            <Typography>{plan.options.publish ? text('approve.publishes') : text('approve.drafts')}</Typography>
            {plan.options.publish && plan.markedDrafts > 0 && (
              <Typography>{text('plan.markedDrafts', { count: plan.markedDrafts })}</Typography>
            )}
            {plan.counts.conflict > 0 && (
              <Typography>{text('approve.conflicts', { count: plan.counts.conflict })}</Typography>
            )}
            <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
              {text('approve.hash', { hash: plan.planHash })}
            </Typography>
            {error !== undefined && <ErrorNotice title={text('approve.refused')} error={error} />}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text('common.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={isLoading} onClick={() => void approve()}>
            {text('approve.confirm')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
