import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { openCertification, type EditViewProps } from '../api/open-entry';
import { useText } from '../language/use-text';
import { useLedger, type AskedLedger } from './ledger-api';
import { LedgerEntries } from './LedgerEntries';
import { LedgerLine } from './LedgerLine';

/** As many as show what happened last. */
const NEWEST = { page: 1, pageSize: 2 };

const Newest = ({ asked }: { asked: AskedLedger }) => {
  const text = useText();
  const { data, isError } = useLedger({ ...asked, ...NEWEST });
  if (isError) return <Typography textColor="neutral600">{text('ledger.unreadable')}</Typography>;
  if (data === undefined) return <Typography textColor="neutral600">{text('common.loading')}</Typography>;
  if (data.data.length === 0) return <Typography textColor="neutral600">{text('ledger.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {data.meta.damaged && <Typography textColor="danger600">{text('ledger.damaged')}</Typography>}
      {data.data.map((entry) => (
        <LedgerLine key={entry.position} entry={entry} />
      ))}
      <Modal.Root>
        <Modal.Trigger>
          <Button variant="secondary">{text('ledger.open', { count: data.meta.pagination.total })}</Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{text('ledger.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <LedgerEntries asked={asked} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
};

/** Beside the form of a certification: what readers were told of it, from when on. */
export const LedgerPanel = (props: EditViewProps) => {
  const text = useText();
  const asked = openCertification(props);
  return asked && { title: text('ledger.title'), content: <Newest asked={asked} /> };
};
