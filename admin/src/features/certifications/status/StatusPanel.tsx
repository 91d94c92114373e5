import { Box, Flex, Typography } from '@strapi/design-system';
import { openCertification, type EditViewProps } from '../../../core/beside-form/open-entry';
import { useText } from '../../../core/language/use-text';
import { useCertificationStatus, type Asked } from './status-api';
import { VerifyLink } from './VerifyLink';
import { Version } from './Version';

interface StatusesProps {
  asked: Asked;
  isPublishedShown: boolean;
}

const Statuses = ({ asked, isPublishedShown }: StatusesProps) => {
  const text = useText();
  const { data, isLoading } = useCertificationStatus(asked);
  if (isLoading) return <Typography textColor="neutral600">{text('common.loading')}</Typography>;
  const { draft = null, published = null } = data ?? {};
  const [shown, other] = isPublishedShown ? [published, draft] : [draft, published];
  if (shown === null) return <Typography textColor="neutral600">{text('status.unknown')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Version version={shown} />
      <VerifyLink documentId={asked.documentId} status={shown.effectiveStatus} />
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

interface StatusPanelProps extends EditViewProps {
  activeTab: string | null;
}

/** The status of a saved certification beside its form: what it is, since when, until when, and why. */
export const StatusPanel = ({ activeTab, ...props }: StatusPanelProps) => {
  const text = useText();
  const asked = openCertification(props);
  return (
    asked && {
      title: text('status.title'),
      content: <Statuses asked={asked} isPublishedShown={activeTab === 'published'} />,
    }
  );
};
