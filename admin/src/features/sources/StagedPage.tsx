import { Button, Dialog, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useNavigate, useParams, Navigate } from 'react-router-dom';
import { useEffect, useState } from 'react';
import type { StagedImport } from '../../core/api/staging';
import { Loaded } from '../../core/components/Loaded';
import { Notice } from '../../core/components/Notice';
import { PageFrame } from '../../core/components/PageFrame';
import { Stack } from '../../core/components/Stack';
import { useRights } from '../../core/use-rights';
import { useRefusalText } from '../../core/language/use-refusal-text';
import { useText } from '../../core/language/use-text';
import { PlanOverview } from './plan/PlanOverview';
import { RUNS } from '../../core/plugin-id';
import { MapPanel } from './map/MapPanel';
import { PlanForm } from './PlanForm';
import { Planning } from './Planning';
import { sourceName } from './source-name';
import { Steps } from './Steps';
import { useComplianceDiscardStagedMutation, useComplianceGetStagedImportQuery } from './staging-api';

const SECOND = 1000;

/** A staged import, asked for once a second while its plan is being made. */
const useStaged = (id: string) => {
  const [isWaiting, setWaiting] = useState(false);
  const query = useComplianceGetStagedImportQuery(id, { pollingInterval: isWaiting ? SECOND : 0 });
  const state = query.data?.state;
  useEffect(() => {
    setWaiting(state === 'planning');
  }, [state]);
  return query;
};

const DiscardButton = ({ id }: { id: string }) => {
  const text = useText();
  const navigate = useNavigate();
  const [discard] = useComplianceDiscardStagedMutation();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />}>
          {text('staged.discard')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        onConfirm={async () => {
          const answer = await discard(id);
          if (!('error' in answer)) navigate(RUNS);
        }}
      >
        {text('staged.discardSure')}
      </ConfirmDialog>
    </Dialog.Root>
  );
};

const Before = ({ id, error, errorDetails, choices }: StagedImport) => {
  const text = useText();
  const refusalText = useRefusalText();
  const { run, upload } = useRights();
  return (
    <Stack>
      <Steps current="plan" />
      {error !== null && (
        <Notice look="danger" title={text('planning.failed')}>
          <Typography textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
            {refusalText({ message: error, details: errorDetails })}
          </Typography>
        </Notice>
      )}
      {run ? <PlanForm id={id} start={choices} /> : <Notice look="warning" title={text('planning.notAllowed')} />}
      {upload && <MapPanel id={id} dropsPlan={false} />}
    </Stack>
  );
};

const Content = (staged: StagedImport) => {
  switch (staged.state) {
    case 'planning':
      return (
        <Stack>
          <Steps current="plan" />
          <Planning id={staged.id} progress={staged.progress} />
        </Stack>
      );
    case 'planned':
      return staged.plan === null ? null : <PlanOverview staged={staged} plan={staged.plan} />;
    case 'applied':
      return staged.run === null ? null : <Navigate to={`${RUNS}/${staged.run}`} replace />;
    default:
      return <Before {...staged} />;
  }
};

/** An import from its source to its approval. */
export const StagedPage = () => {
  const text = useText();
  const { id = '' } = useParams();
  const { upload } = useRights();
  const query = useStaged(id);
  const { data } = query;
  const title = data === undefined ? text('staged.title') : sourceName(data.source);
  return (
    <PageFrame
      title={title}
      subtitle={data && text('staged.subtitle', { site: data.site })}
      back={RUNS}
      actions={data !== undefined && upload && <DiscardButton id={id} />}
    >
      <Loaded query={query}>{(staged) => <Content {...staged} />}</Loaded>
    </PageFrame>
  );
};
