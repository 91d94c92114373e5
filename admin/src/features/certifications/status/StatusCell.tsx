import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../core/language/use-text';
import { useCertificationStatus } from './status-api';
import { StatusMark } from './StatusMark';

interface StatusCellProps {
  documentId: string;
  locale: string;
}

/** The status of a certification in a list: the draft's, and the published version's where it is another one. */
export const StatusCell = (props: StatusCellProps) => {
  const text = useText();
  const { data, isLoading } = useCertificationStatus(props);
  if (isLoading) return <Typography textColor="neutral600">…</Typography>;
  const { draft = null, published = null } = data ?? {};
  const shown = draft ?? published;
  if (shown === null) return <Typography textColor="neutral800">–</Typography>;
  return (
    <Flex gap={2} wrap="wrap">
      <StatusMark status={shown.effectiveStatus} />
      {published !== null && published.effectiveStatus !== shown.effectiveStatus && (
        <Flex gap={1}>
          <Typography variant="pi" textColor="neutral600">
            {text('status.published')}
          </Typography>
          <StatusMark status={published.effectiveStatus} />
        </Flex>
      )}
    </Flex>
  );
};
