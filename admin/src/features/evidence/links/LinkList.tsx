import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { EvidenceLink } from '../../../../../model/contracts/evidence';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { Mark } from '../../../core/components/Mark';
import { Stack } from '../../../core/components/Stack';
import { useInstant } from '../../../core/language/use-instant';
import { useText } from '../../../core/language/use-text';
import { useComplianceRevokeLinkMutation } from '../evidence-api';
import { LINK_TONES } from './link-tones';

interface LinkLineProps {
  link: EvidenceLink;
  onRevoke: () => void;
  isLoading: boolean;
}

const LinkLine = ({ link, onRevoke, isLoading }: LinkLineProps) => {
  const text = useText();
  const instant = useInstant();
  return (
    <Stack gap={1}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {link.recipient}
        </Typography>
        <Mark tone={LINK_TONES[link.state]}>{text(`evidence.state.${link.state}`)}</Mark>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {text('evidence.sentBy', { name: link.sentBy, on: instant(link.sentOn) })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {link.revokedOn === null
          ? text('evidence.expires', { on: instant(link.expiresOn) })
          : text('evidence.revokedBy', { name: link.revokedBy ?? '', on: instant(link.revokedOn) })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {text('evidence.downloads', { count: link.downloads, on: instant(link.lastDownloadOn) })}
      </Typography>
      {link.state === 'valid' && (
        <Flex>
          <Button
            size="S"
            variant="danger-light"
            loading={isLoading}
            aria-label={text('evidence.revokeFor', { recipient: link.recipient })}
            onClick={onRevoke}
          >
            {text('evidence.revoke')}
          </Button>
        </Flex>
      )}
    </Stack>
  );
};

/** The links of a document, newest first, with what was downloaded. */
export const LinkList = ({ documentId, links }: { documentId: string; links: readonly EvidenceLink[] }) => {
  const text = useText();
  const [revoke, { isLoading, error }] = useComplianceRevokeLinkMutation();
  if (links.length === 0) return <Typography textColor="neutral600">{text('evidence.noLinks')}</Typography>;
  return (
    <Stack gap={3}>
      {error !== undefined && <ErrorNotice title={text('evidence.notRevoked')} error={error} />}
      <Box tag="ul" aria-label={text('evidence.links')} maxHeight="24rem" overflow="auto">
        {links.map((link) => (
          <Box key={link.id} tag="li" paddingBottom={4}>
            <LinkLine link={link} isLoading={isLoading} onRevoke={() => void revoke({ documentId, link: link.id })} />
          </Box>
        ))}
      </Box>
    </Stack>
  );
};
