import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { VersionLanguage, VersionOutlook } from '../../../../model/contracts/drafted-versions';
import { openEntry, type EditViewProps } from '../../core/beside-form/open-entry';
import { SideLoaded } from '../../core/beside-form/SideLoaded';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Notice } from '../../core/components/Notice';
import { Stack } from '../../core/components/Stack';
import { useDay } from '../../core/language/use-day';
import { useLabels } from '../../core/language/use-labels';
import { useListed } from '../../core/language/use-listed';
import { usePanelLanguage } from '../../core/language/use-panel-language';
import { useText } from '../../core/language/use-text';
import { ChangedSentences } from '../../core/components/ChangedSentences';
import { useComplianceGetVersionOutlookQuery, useCompliancePublishVersionMutation } from './versions-api';

const Language = ({ of: { locale, comparedWith, since, sentences } }: { of: VersionLanguage }) => {
  const text = useText();
  const day = useDay();
  const { localeName } = useLabels();
  const against =
    since !== null && since.effectiveFrom !== null
      ? text('versions.against.day', { day: day(since.effectiveFrom) })
      : text(`versions.against.${comparedWith}`);
  return (
    <Box tag="section">
      <Stack gap={2}>
        <Typography tag="h3" variant="delta">
          {localeName(locale)}
        </Typography>
        <Typography textColor="neutral600">{against}</Typography>
        {sentences === null && <Typography>{text('versions.tooLong')}</Typography>}
        {sentences !== null && comparedWith !== 'nothing' && <ChangedSentences locale={locale} sentences={sentences} />}
      </Stack>
    </Box>
  );
};

const Dialog = ({ outlook, onDone }: { outlook: VersionOutlook; onDone: () => void }) => {
  const text = useText();
  const language = usePanelLanguage();
  const { toggleNotification } = useNotification();
  const [publish, { error, isLoading }] = useCompliancePublishVersionMutation();
  const { documentId, languages, hash } = outlook;
  const open = languages.filter(({ publication }) => publication !== 'published');
  const send = async () => {
    if (!('data' in (await publish({ documentId, language, hash })))) return;
    toggleNotification({ type: 'success', message: text('versions.published') });
    onDone();
  };
  return (
    <>
      <Modal.Body>
        <Stack gap={4}>
          {error !== undefined && <ErrorNotice title={text('versions.notPublished')} error={error} />}
          {languages.map((each) => (
            <Language key={each.locale} of={each} />
          ))}
        </Stack>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('common.close')}</Button>
        </Modal.Close>
        {open.length > 0 && (
          <Button loading={isLoading} onClick={() => void send()}>
            {text('versions.publish', { count: open.length })}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
};

const Content = ({ documentId }: { documentId: string }) => {
  const text = useText();
  const listed = useListed();
  const { localeName } = useLabels();
  const language = usePanelLanguage();
  const [isOpen, setOpen] = useState(false);
  const query = useComplianceGetVersionOutlookQuery({ documentId, language }, { refetchOnMountOrArgChange: true });
  return (
    <SideLoaded query={query} unreadable={text('versions.unreadable')} none="" isNone={() => false}>
      {(outlook) => (
        <>
          {outlook.missing.length > 0 && (
            <Notice
              look="warning"
              title={text('versions.missing', { languages: listed(outlook.missing.map(localeName)) })}
            />
          )}
          <Modal.Root open={isOpen} onOpenChange={setOpen}>
            <Modal.Trigger>
              <Button variant="secondary">{text('versions.compare')}</Button>
            </Modal.Trigger>
            <Modal.Content>
              <Modal.Header>
                <Modal.Title>{text('versions.compare')}</Modal.Title>
              </Modal.Header>
              <Dialog
                outlook={outlook}
                onDone={() => {
                  setOpen(false);
                }}
              />
            </Modal.Content>
          </Modal.Root>
        </>
      )}
    </SideLoaded>
  );
};

/** Beside the form of a version: what its saved draft changes, in every language, and their publication together. */
export const VersionPanel = (props: EditViewProps) => {
  const text = useText();
  const entry = openEntry(props);
  if (entry?.type !== 'page-version') return null;
  return { title: text('versions.changes'), content: <Content documentId={entry.documentId} /> };
};
