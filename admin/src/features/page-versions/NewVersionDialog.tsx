import { Button, Field, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { AskDialog } from '../../core/components/AskDialog';
import { entryAddress } from '../../core/components/EntryLink';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { useLabels } from '../../core/language/use-labels';
import { useListed } from '../../core/language/use-listed';
import { usePanelLanguage } from '../../core/language/use-panel-language';
import { useText } from '../../core/language/use-text';
import { useComplianceMakeVersionMutation } from './versions-api';

interface NewVersionDialogProps {
  documentId: string;
  /** Of the page. */
  locales: readonly string[];
}

/** Copies the saved draft of a page in all its languages into a version, and opens it. */
export const NewVersionDialog = ({ documentId, locales }: NewVersionDialogProps) => {
  const text = useText();
  const listed = useListed();
  const { localeName } = useLabels();
  const language = usePanelLanguage();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState('');
  const [make, { error, isLoading, reset }] = useComplianceMakeVersionMutation();
  const send = async () => {
    const result = await make({ documentId, language, effectiveFrom: day });
    if (!('data' in result)) return;
    setOpen(false);
    navigate(entryAddress('page-version', result.data.documentId, result.data.locale));
  };
  return (
    <AskDialog
      trigger={
        <Button variant="secondary" startIcon={<Plus />}>
          {text('versions.new')}
        </Button>
      }
      title={text('versions.new')}
      confirm={text('versions.make')}
      disabled={day === ''}
      isLoading={isLoading}
      onConfirm={() => void send()}
      isOpen={isOpen}
      onOpenChange={(next) => {
        setOpen(next);
        setDay('');
        reset();
      }}
    >
      <Typography>{text('versions.newHint', { languages: listed(locales.map(localeName)) })}</Typography>
      <Field.Root name="effectiveFrom" required hint={text('versions.dayHint')}>
        <Field.Label>{text('versions.day')}</Field.Label>
        <TextInput
          type="date"
          value={day}
          onChange={({ target }: { target: HTMLInputElement }) => {
            setDay(target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
      {error !== undefined && <ErrorNotice title={text('versions.notMade')} error={error} />}
    </AskDialog>
  );
};
