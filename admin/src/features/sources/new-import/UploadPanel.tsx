import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { FileZip } from '@strapi/icons';
import { useState } from 'react';
import type { StagedImport } from '../../../core/api/staging';
import { DropZone } from '../../../core/components/DropZone';
import { Notice } from '../../../core/components/Notice';
import { Panel } from '../../../core/components/Panel';
import { ProgressLine } from '../../../core/components/ProgressLine';
import { useRefusalText } from '../../../core/language/use-refusal-text';
import { useText } from '../../../core/language/use-text';
import { useBytes } from '../../../core/language/use-bytes';
import { useUpload } from './use-upload';

interface UploadPanelProps {
  site: string;
  onStaged: (staged: StagedImport) => void;
}

/** Brings a source in as an archive. */
export const UploadPanel = ({ site, onStaged }: UploadPanelProps) => {
  const text = useText();
  const refusalText = useRefusalText();
  const bytes = useBytes();
  const [file, setFile] = useState<File | null>(null);
  const { state, upload, cancel } = useUpload(onStaged);
  return (
    <Panel title={text('new.upload')} description={text('new.uploadHint')}>
      {state.step !== 'sending' && (
        <DropZone
          accept=".zip,application/zip"
          label={text('new.archive')}
          invitation={text('new.drop')}
          browse={text('new.browse')}
          hint={text('new.dropHint')}
          onFile={setFile}
        />
      )}
      {state.step === 'refused' && (
        <Notice look="danger" title={text('new.refused')}>
          <Typography textColor="neutral800">{refusalText(state.answer.error)}</Typography>
        </Notice>
      )}
      {file !== null && state.step !== 'sending' && (
        <Flex justifyContent="space-between" gap={4}>
          <Flex gap={2} minWidth={0}>
            <FileZip aria-hidden />
            <Typography ellipsis>{text('new.chosen', { name: file.name, size: bytes(file.size) })}</Typography>
          </Flex>
          <Button disabled={site === ''} onClick={() => void upload(file, site)}>
            {text('new.start')}
          </Button>
        </Flex>
      )}
      {state.step === 'sending' && (
        <>
          <ProgressLine
            label={text('new.sending', { name: file?.name ?? '' })}
            detail={text('new.sent', { sent: bytes(state.progress.sent), total: bytes(state.progress.total) })}
            done={state.progress.sent}
            total={state.progress.total}
          />
          <Box>
            <Button variant="tertiary" onClick={cancel}>
              {text('common.cancel')}
            </Button>
          </Box>
        </>
      )}
    </Panel>
  );
};
