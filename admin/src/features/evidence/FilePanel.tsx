import { Button, Flex, Typography } from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { Evidence, PrivateFile } from '../../../../model/contracts/evidence';
import { openEntry, type EditViewProps } from '../../core/beside-form/open-entry';
import { saveFile } from '../../core/api/save-file';
import { CopyText } from '../../core/components/CopyText';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Loaded } from '../../core/components/Loaded';
import { Stack } from '../../core/components/Stack';
import { useBytes } from '../../core/language/use-bytes';
import { useText } from '../../core/language/use-text';
import { evidenceUrl, useComplianceGetEvidenceQuery, useComplianceStoreEvidenceMutation } from './evidence-api';
import { LinkList } from './links/LinkList';
import { SendDialog } from './links/SendDialog';

interface FileLineProps {
  documentId: string;
  version: 'draft' | 'published';
  file: PrivateFile;
}

const FileLine = ({ documentId, version, file: { name, bytes, sha256 } }: FileLineProps) => {
  const text = useText();
  const size = useBytes();
  const { get } = useFetchClient();
  const [error, setError] = useState<unknown>();
  const save = async () => {
    try {
      const { data } = await get(`${evidenceUrl(documentId)}/file`, { params: { version }, responseType: 'blob' });
      saveFile(data, name);
      setError(undefined);
    } catch (caught) {
      setError(caught);
    }
  };
  return (
    <Stack gap={1}>
      <Typography variant="sigma" textColor="neutral600">
        {text(`evidence.${version}`)}
      </Typography>
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      {bytes === null ? (
        <Typography textColor="danger600">{text('evidence.missing')}</Typography>
      ) : (
        <Flex gap={2} alignItems="center" wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {size(bytes)}
          </Typography>
          <Button size="S" variant="tertiary" startIcon={<Download />} onClick={() => void save()}>
            {text('evidence.download')}
          </Button>
        </Flex>
      )}
      {sha256 !== null && (
        <Flex>
          <CopyText value={sha256}>{text('evidence.copyHash')}</CopyText>
        </Flex>
      )}
      {error !== undefined && <ErrorNotice title={text('evidence.notDownloaded')} error={error} />}
    </Stack>
  );
};

const UploadButton = ({ documentId, isFirst }: { documentId: string; isFirst: boolean }) => {
  const text = useText();
  const token = useAuth('UploadButton', (state) => state.token);
  const input = useRef<HTMLInputElement>(null);
  const [store, { isLoading, error }] = useComplianceStoreEvidenceMutation();
  return (
    <Stack gap={2}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text(isFirst ? 'evidence.upload' : 'evidence.replace')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void store({ documentId, file, token });
          // the same file again is a choice too
          target.value = '';
        }}
      />
      <Button variant="secondary" startIcon={<Upload />} loading={isLoading} onClick={() => input.current?.click()}>
        {text(isFirst ? 'evidence.upload' : 'evidence.replace')}
      </Button>
      {error !== undefined && <ErrorNotice title={text('evidence.notStored')} error={error} />}
    </Stack>
  );
};

const Content = ({ documentId, evidence }: { documentId: string; evidence: Evidence }) => {
  const text = useText();
  const { isConfigured, draft, published, links } = evidence;
  return (
    <Stack gap={4}>
      {!isConfigured && <Typography textColor="neutral600">{text('evidence.noFolder')}</Typography>}
      {draft !== null && <FileLine documentId={documentId} version="draft" file={draft} />}
      {published !== null && published.sha256 !== draft?.sha256 && (
        <FileLine documentId={documentId} version="published" file={published} />
      )}
      {isConfigured && <UploadButton documentId={documentId} isFirst={draft === null} />}
      {links !== null && (
        <Stack gap={3}>
          {published === null ? (
            <Typography textColor="neutral600">{text('evidence.publishFirst')}</Typography>
          ) : (
            <SendDialog documentId={documentId} />
          )}
          <LinkList documentId={documentId} links={links} />
        </Stack>
      )}
    </Stack>
  );
};

const Asked = ({ documentId }: { documentId: string }) => {
  const query = useComplianceGetEvidenceQuery(documentId);
  return <Loaded query={query}>{(evidence) => <Content documentId={documentId} evidence={evidence} />}</Loaded>;
};

/** Beside the form of evidence: its file if it is not public, the links that hand it out, and the hash of the file. */
export const FilePanel = (props: EditViewProps) => {
  const text = useText();
  const entry = openEntry(props);
  if (entry?.type !== 'document') return null;
  const { visibility, sha256 } = props.document ?? {};
  if ((visibility ?? 'public') !== 'public')
    return { title: text('evidence.title'), content: <Asked documentId={entry.documentId} /> };
  if (typeof sha256 !== 'string' || sha256 === '') return null;
  return {
    title: text('evidence.publicTitle'),
    content: <CopyText value={sha256}>{text('evidence.copyHash')}</CopyText>,
  };
};
