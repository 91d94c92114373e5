import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PublishChoices } from '../api/runs';
import { useText } from '../components/use-text';
import { BASE } from '../plugin-id';
import { PreviewDialog } from './PreviewDialog';
import { useCompliancePreviewPublishQuery, useCompliancePublishRunMutation } from './runs-api';
import { useReport } from './use-report';

/** Publishes what a run left as drafts; with `resolved` only the entries of which conflicts were resolved. */
export const PublishButton = ({ run, resolved }: { run: number } & PublishChoices) => {
  const text = useText();
  const report = useReport();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const query = useCompliancePreviewPublishQuery({ run, resolved }, { skip: !isOpen, refetchOnMountOrArgChange: true });
  const [publish, { isLoading }] = useCompliancePublishRunMutation();
  const confirm = async (planHash: string) => {
    const started = await report(publish({ run, planHash, resolved }));
    setOpen(false);
    if (started !== null) navigate(`${BASE}/runs/${started.id}`);
  };
  return (
    <PreviewDialog
      title={text(resolved ? 'publishResolved.title' : 'publish.title')}
      explanation={text('publish.explanation')}
      query={query}
      confirm={text('publish.confirm')}
      isLoading={isLoading}
      onConfirm={(planHash) => void confirm(planHash)}
      trigger={<Button variant="secondary">{text(resolved ? 'publishResolved.button' : 'publish.button')}</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
    />
  );
};
