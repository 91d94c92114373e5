import { Button, Flex, Typography } from '@strapi/design-system';
import { EVIDENCE_LINKS_LIST } from '../../../../model/lists/evidence-links';
import { EntryLink } from '../../core/components/EntryLink';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Mark } from '../../core/components/Mark';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useInstant } from '../../core/language/use-instant';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import type { Cells } from '../../core/lists/ListRows';
import { ListView } from '../../core/lists/ListView';
import { useList } from '../../core/lists/use-list';
import { useListParams } from '../../core/lists/use-list-params';
import { useComplianceRevokeLinkMutation } from './evidence-api';
import { LINK_TONES } from './links/link-tones';

/** The links of all documents: who has one, until when, and who has downloaded what. */
export const LinksPage = () => {
  const text = useText();
  const words = useWords();
  const instant = useInstant();
  const asked = useListParams(EVIDENCE_LINKS_LIST);
  const query = useList(EVIDENCE_LINKS_LIST, asked.params);
  const [revoke, { isLoading, error }] = useComplianceRevokeLinkMutation();
  const cells: Cells<typeof EVIDENCE_LINKS_LIST> = {
    recipient: ({ recipient }) => (
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
        {recipient}
      </Typography>
    ),
    evidence: ({ documentId, locale, title }) => (
      <EntryLink type="document" documentId={documentId} locale={locale}>
        {title || documentId}
      </EntryLink>
    ),
    sent: ({ sentBy, sentOn }) => (
      <Flex direction="column" alignItems="flex-start">
        <Typography>{instant(sentOn)}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {sentBy}
        </Typography>
      </Flex>
    ),
    state: ({ id, documentId, recipient, state, expiresOn, revokedBy, revokedOn }) => (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Mark tone={LINK_TONES[state]}>{text(`evidence.state.${state}`)}</Mark>
        <Typography variant="pi" textColor="neutral600">
          {revokedOn === null
            ? text('evidence.expires', { on: instant(expiresOn) })
            : text('evidence.revokedBy', { name: revokedBy ?? '', on: instant(revokedOn) })}
        </Typography>
        {state === 'valid' && (
          <Button
            size="S"
            variant="danger-light"
            loading={isLoading}
            aria-label={text('evidence.revokeFor', { recipient })}
            onClick={() => void revoke({ documentId, link: id })}
          >
            {text('evidence.revoke')}
          </Button>
        )}
      </Flex>
    ),
    downloads: ({ downloads, lastDownloadOn }) => (
      <Typography>{text('evidence.downloads', { count: downloads, on: instant(lastDownloadOn) })}</Typography>
    ),
  };
  return (
    <PageFrame title={words(EVIDENCE_LINKS_LIST.title)} subtitle={text('evidence.listHint')}>
      <Stack>
        {error !== undefined && <ErrorNotice title={text('evidence.notRevoked')} error={error} />}
        <Panel>
          <ListView list={EVIDENCE_LINKS_LIST} asked={asked} query={query} cells={cells} keyOf={({ id }) => id} />
        </Panel>
      </Stack>
    </PageFrame>
  );
};
