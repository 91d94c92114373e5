import { Button, Checkbox, Field } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PublishChoices } from '../../../core/api/runs';
import { useText } from '../../../core/language/use-text';
import { RUNS } from '../../../core/plugin-id';
import { useCompliancePreviewPublishQuery, useCompliancePublishRunMutation } from '../runs-api';
import { useReport } from '../use-report';
import { PreviewDialog } from './PreviewDialog';

/** Publishes what a run left as drafts; with `resolved` only the entries of which conflicts were resolved. */
export const PublishButton = ({ run, resolved }: { run: number } & Pick<PublishChoices, 'resolved'>) => {
  const text = useText();
  const report = useReport();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [publishDrafts, setPublishDrafts] = useState(false);
  const choices = { resolved, publishDrafts };
  const { data, currentData, error, refetch } = useCompliancePreviewPublishQuery(
    { run, ...choices },
    { skip: !isOpen, refetchOnMountOrArgChange: true },
  );
  const [publish, { isLoading }] = useCompliancePublishRunMutation();
  const confirm = async (planHash: string) => {
    const started = await report(publish({ run, planHash, ...choices }));
    setOpen(false);
    if (started !== null) navigate(`${RUNS}/${started.id}`);
  };
  return (
    <PreviewDialog
      title={text(resolved ? 'publishResolved.title' : 'publish.title')}
      explanation={text('publish.explanation')}
      query={{ data: currentData, error, refetch }}
      confirm={text('publish.confirm')}
      isLoading={isLoading}
      onConfirm={(planHash) => void confirm(planHash)}
      trigger={<Button variant="secondary">{text(resolved ? 'publishResolved.button' : 'publish.button')}</Button>}
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setPublishDrafts(false);
      }}
    >
      {(publishDrafts || (data?.ready?.markedDrafts ?? 0) > 0) && (
        <Field.Root name="publishDrafts" hint={text('planning.publishDraftsHint')}>
          <Checkbox
            checked={publishDrafts}
            onCheckedChange={(checked) => {
              setPublishDrafts(checked === true);
            }}
          >
            {text('planning.publishDrafts')}
          </Checkbox>
          <Field.Hint />
        </Field.Root>
      )}
    </PreviewDialog>
  );
};
