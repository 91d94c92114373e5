import { Flex, Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ListArgs } from '../../../core/labels/translate-layouts';
import { useText } from '../../../core/language/use-text';
import { useCertificationStatus } from './status-api';
import { withStatusColumn } from './status-column';
import { StatusMark } from './StatusMark';

interface StatusCellProps {
  documentId: string;
  locale: string;
}

/** The status that readers see of a certification in a list, and that of the draft where it is another one. */
const StatusCell = (props: StatusCellProps) => {
  const text = useText();
  const { data, isLoading } = useCertificationStatus(props);
  if (isLoading) return <Typography textColor="neutral600">…</Typography>;
  const { draft = null, published = null } = data ?? {};
  if (draft === null && published === null) return <Typography textColor="neutral800">–</Typography>;
  return (
    <Flex gap={2} wrap="wrap">
      {published === null ? (
        <Typography textColor="neutral600">{text('status.notPublished')}</Typography>
      ) : (
        <StatusMark status={published.effectiveStatus} />
      )}
      {draft !== null && draft.effectiveStatus !== published?.effectiveStatus && (
        <Flex gap={1}>
          <Typography variant="pi" textColor="neutral600">
            {text('status.inDraft')}
          </Typography>
          <StatusMark status={draft.effectiveStatus} />
        </Flex>
      )}
    </Flex>
  );
};

/** Shows in the list of certifications what they are worth now. */
export const registerStatus = ({ registerHook }: Pick<StrapiApp, 'registerHook'>): void => {
  registerHook('Admin/CM/pages/ListView/inject-column-in-table', (args: ListArgs) =>
    withStatusColumn(args, ({ documentId, locale }) => (
      <StatusCell documentId={String(documentId)} locale={String(locale)} />
    )),
  );
};
