import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useText } from '../../../core/language/use-text';
import { RUNS } from '../../../core/plugin-id';
import { useCompliancePreviewRollbackQuery, useComplianceRollBackRunMutation } from '../runs-api';
import { useReport } from '../use-report';
import { PreviewDialog } from './PreviewDialog';

/** Rolls a run back, after showing what that does. */
export const RollbackButton = ({ run }: { run: number }) => {
  const text = useText();
  const report = useReport();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const query = useCompliancePreviewRollbackQuery(run, { skip: !isOpen, refetchOnMountOrArgChange: true });
  const [rollBack, { isLoading }] = useComplianceRollBackRunMutation();
  const confirm = async (planHash: string) => {
    const started = await report(rollBack({ run, planHash }));
    setOpen(false);
    if (started !== null) navigate(`${RUNS}/${started.id}`);
  };
  return (
    <PreviewDialog
      title={text('rollback.title', { run })}
      explanation={text('rollback.explanation')}
      query={query}
      confirm={text('rollback.confirm')}
      danger
      isLoading={isLoading}
      onConfirm={(planHash) => void confirm(planHash)}
      trigger={<Button variant="danger-light">{text('rollback.button')}</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
    />
  );
};
