import { Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Page, useNotification } from '@strapi/strapi/admin';
import type { SettingsAnswer } from './stored-settings';
import { LoadedPage } from '../../core/components/LoadedPage';
import { PageFrame } from '../../core/components/PageFrame';
import { Stack } from '../../core/components/Stack';
import { useRights } from '../../core/use-rights';
import { useText } from '../../core/language/use-text';
import { PERMISSIONS } from '../../core/permissions';
import { DatesPanel } from './DatesPanel';
import { ExtractionPanel } from './ExtractionPanel';
import { FoldersPanel } from './FoldersPanel';
import { LimitsPanel } from './LimitsPanel';
import { ProcessorsPanel } from './ProcessorsPanel';
import { RemindersPanel } from './RemindersPanel';
import { Refused } from './Refused';
import { RequestsPanel } from './RequestsPanel';
import { RolePanel } from './RolePanel';
import { useComplianceGetSettingsQuery } from './settings-api';
import { SitesPanel } from './SitesPanel';
import { WebhooksPanel } from './WebhooksPanel';
import { useDraft } from './use-draft';

const Editor = ({ answer }: { answer: SettingsAnswer }) => {
  const text = useText();
  const draft = useDraft(answer);
  const { read } = useRights();
  const { toggleNotification } = useNotification();
  const save = async () => {
    if (await draft.save()) toggleNotification({ type: 'success', message: text('settings.saved') });
  };
  return (
    <PageFrame
      title={text('settings.title')}
      subtitle={text('settings.subtitle')}
      actions={
        <Button
          startIcon={<Check />}
          disabled={!draft.isChanged || !draft.isWithinBounds}
          loading={draft.isSaving}
          onClick={() => void save()}
        >
          {text('settings.save')}
        </Button>
      }
    >
      <Stack>
        {draft.error !== undefined && <Refused error={draft.error} />}
        <RemindersPanel draft={draft} state={answer.reminders} />
        <WebhooksPanel />
        <RolePanel />
        <SitesPanel draft={draft} />
        <DatesPanel draft={draft} />
        <ProcessorsPanel draft={draft} />
        <RequestsPanel draft={draft} />
        <ExtractionPanel draft={draft} />
        {read && <FoldersPanel />}
        <LimitsPanel draft={draft} />
      </Stack>
    </PageFrame>
  );
};

const Settings = () => {
  const text = useText();
  const query = useComplianceGetSettingsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <LoadedPage query={query} title={text('settings.title')}>
      {(answer) => <Editor key={JSON.stringify(answer.stored)} answer={answer} />}
    </LoadedPage>
  );
};

/** The settings of imports and dates. */
export const SettingsPage = () => (
  <Page.Protect permissions={PERMISSIONS.settings}>
    <Settings />
  </Page.Protect>
);
