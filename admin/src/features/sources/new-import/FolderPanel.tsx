import { Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import type { FolderInfo, StagedImport } from '../../../core/api/staging';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { Panel } from '../../../core/components/Panel';
import { useText } from '../../../core/language/use-text';
import { useComplianceStageFolderMutation } from '../staging-api';

interface FolderPanelProps {
  site: string;
  folders: FolderInfo[];
  onStaged: (staged: StagedImport) => void;
}

/** Brings a source in from a folder of the server. */
export const FolderPanel = ({ site, folders, onStaged }: FolderPanelProps) => {
  const text = useText();
  const [folder, setFolder] = useState(folders[0]?.name ?? '');
  const [path, setPath] = useState('');
  const [stage, { error, isLoading }] = useComplianceStageFolderMutation();
  const start = async () => {
    const answer = await stage({ site, folder, ...(path !== '' && { path }) });
    if ('data' in answer) onStaged(answer.data);
  };
  return (
    <Panel title={text('new.folder')} description={text('new.folderHint')}>
      {error !== undefined && <ErrorNotice title={text('new.refused')} error={error} />}
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root name="folder">
          <Field.Label>{text('new.folderName')}</Field.Label>
          <SingleSelect
            value={folder}
            onChange={(chosen: string | number) => {
              setFolder(String(chosen));
            }}
          >
            {folders.map(({ name }) => (
              <SingleSelectOption key={name} value={name}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root name="path">
          <Field.Label>{text('new.folderPath')}</Field.Label>
          <TextInput
            value={path}
            placeholder={text('new.folderPathPlaceholder')}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
              setPath(target.value);
            }}
          />
        </Field.Root>
        <Button loading={isLoading} disabled={site === '' || folder === ''} onClick={() => void start()}>
          {text('new.useFolder')}
        </Button>
      </Flex>
    </Panel>
  );
};
