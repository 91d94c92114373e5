import { Button, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PlanSummary } from '../../../core/api/plan';
import { AskDialog } from '../../../core/components/AskDialog';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { useText, type TextKey } from '../../../core/language/use-text';
import { RUNS } from '../../../core/plugin-id';
import { Notice } from '../../../core/components/Notice';
import { FoundInPlan, graveIn } from './FoundInPlan';
import { useComplianceApplyPlanMutation } from './plan-api';

/** Says whether the entries that the plan writes are published. */
const publicationOf = ({ writing, publishing }: PlanSummary): TextKey => {
  if (publishing === 0) return 'approve.drafts';
  return publishing === writing ? 'approve.publishesAll' : 'approve.publishes';
};

/**
 * Approves exactly the plan that is shown: its hash is sent along, and the server refuses another one. Errors and warnings that
 * nobody has read are told once more.
 */
export const ApproveButton = ({ id, plan, isRead }: { id: string; plan: PlanSummary; isRead: boolean }) => {
  const text = useText();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  /** The plan that was shown when the dialog was opened: another one has to be reviewed first. */
  const [seen, setSeen] = useState(plan.planHash);
  const [apply, { error, isLoading, reset }] = useComplianceApplyPlanMutation();
  const isUnread = !isRead && graveIn(plan.findings) > 0;
  const open = (next: boolean) => {
    if (next) {
      reset();
      setSeen(plan.planHash);
    }
    setOpen(next);
  };
  const approve = async () => {
    const answer = await apply({ id, planHash: seen });
    if ('data' in answer) navigate(`${RUNS}/${answer.data.id}`);
  };
  return (
    <AskDialog
      title={text('approve.title')}
      confirm={text(isUnread ? 'approve.unread' : 'approve.confirm')}
      disabled={seen !== plan.planHash}
      isLoading={isLoading}
      onConfirm={() => void approve()}
      trigger={
        <Button startIcon={<Check />} disabled={plan.missingRights.length > 0}>
          {text('approve.button')}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={open}
    >
      {isUnread && (
        <Notice look="warning" title={text('approve.unreadTitle', { count: graveIn(plan.findings) })}>
          <FoundInPlan
            id={id}
            findings={plan.findings}
            onRead={() => {
              setOpen(false);
            }}
          />
        </Notice>
      )}
      {plan.writing === 0 ? (
        <Typography>{text('approve.nothing')}</Typography>
      ) : (
        <>
          <Typography>{text('approve.writes', { writing: plan.writing, total: plan.total })}</Typography>
          <Typography>{text(publicationOf(plan), { count: plan.publishing })}</Typography>
        </>
      )}
      {plan.options.publish && plan.markedDrafts > 0 && (
        <Typography>{text('plan.markedDrafts', { count: plan.markedDrafts })}</Typography>
      )}
      {plan.counts.conflict > 0 && (
        <Typography>{text('approve.conflicts', { count: plan.counts.conflict })}</Typography>
      )}
      {error !== undefined && <ErrorNotice title={text('approve.refused')} error={error} />}
    </AskDialog>
  );
};
