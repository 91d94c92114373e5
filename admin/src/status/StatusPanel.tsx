import { Box, Flex, Typography } from '@strapi/design-system';
import { useDay } from '../language/use-day';
import { useText } from '../language/use-text';
import type { VersionStatus } from '../../../server/src/contracts/certifications/certification-status';
import { CERTIFICATION, useCertificationStatus } from './status-api';
import { StatusMark } from './StatusMark';
import { useReasonText } from './use-reason-text';

/** What the Content Manager hands to a side panel. */
interface SidePanelProps {
  model: string;
  documentId?: string | undefined;
  document?: { locale?: string | null } | undefined;
  activeTab: string | null;
}

const Version = ({ version }: { version: VersionStatus }) => {
  const text = useText();
  const day = useDay();
  const reasonText = useReasonText();
  const { effectiveStatus, reason, edition, since, next } = version;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <StatusMark status={effectiveStatus} />
      <Typography textColor="neutral800">{reasonText(reason, edition)}</Typography>
      {since !== null && (
        <Typography variant="pi" textColor="neutral600">
          {text('status.since', { on: day(since) })}
        </Typography>
      )}
      {next !== null && (
        <Typography variant="pi" textColor="neutral600">
          {text('status.next', { on: day(next.on), status: text(`status.${next.status}`) })}
        </Typography>
      )}
    </Flex>
  );
};

interface StatusesProps {
  documentId: string;
  locale: string;
  isPublishedShown: boolean;
}

const Statuses = ({ documentId, locale, isPublishedShown }: StatusesProps) => {
  const text = useText();
  const { data, isLoading } = useCertificationStatus({ documentId, locale });
  if (isLoading) return <Typography textColor="neutral600">{text('common.loading')}</Typography>;
  const { draft = null, published = null } = data ?? {};
  const [shown, other] = isPublishedShown ? [published, draft] : [draft, published];
  if (shown === null) return <Typography textColor="neutral600">{text('status.unknown')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Version version={shown} />
      {other !== null && other.effectiveStatus !== shown.effectiveStatus && (
        <Box borderColor="neutral150" borderWidth="1px 0 0 0" borderStyle="solid" paddingTop={3}>
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Typography variant="pi" fontWeight="bold" textColor="neutral800">
              {text(isPublishedShown ? 'status.ofDraft' : 'status.ofPublished')}
            </Typography>
            <Version version={other} />
          </Flex>
        </Box>
      )}
    </Flex>
  );
};

/** The status of a saved certification beside its form: what it is, since when, until when, and why. */
export const StatusPanel = ({ model, documentId, document, activeTab }: SidePanelProps) => {
  const text = useText();
  const locale = document?.locale ?? null;
  if (model !== CERTIFICATION || documentId === undefined || locale === null) return null;
  return {
    title: text('status.title'),
    content: <Statuses documentId={documentId} locale={locale} isPublishedShown={activeTab === 'published'} />,
  };
};
