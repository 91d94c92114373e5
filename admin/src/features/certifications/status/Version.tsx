import { Flex, Typography } from '@strapi/design-system';
import type { VersionStatus } from '../../../../../model/contracts/certifications/certification-status';
import { useDay } from '../../../core/language/use-day';
import { useText } from '../../../core/language/use-text';
import { StatusMark } from './StatusMark';
import { useReasonText } from './use-reason-text';

/** The status of one version: what it is, why, since when, and when it changes next. */
export const Version = ({ version }: { version: VersionStatus }) => {
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
