import { Flex, Typography } from '@strapi/design-system';
import type { LedgerHistoryEntry } from '../../../../../model/contracts/certifications/ledger-history';
import { useInstant } from '../../../core/language/use-instant';
import { useText } from '../../../core/language/use-text';
import { StatusMark } from '../status/StatusMark';

/** An entry of the ledger: its subject, when it was recorded, and by whom. */
export const LedgerLine = ({ entry }: { entry: LedgerHistoryEntry }) => {
  const text = useText();
  const instant = useInstant();
  const { effect, cause, recordedOn, recordedBy, effectiveStatus } = entry;
  const on = instant(recordedOn);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold" textColor="neutral800">
          {text(`ledger.effect.${effect}`)}
        </Typography>
        {effectiveStatus !== null && <StatusMark status={effectiveStatus} />}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {recordedBy === null ? on : text('ledger.by', { on, name: recordedBy })}
      </Typography>
      {cause !== 'certification' && (
        <Typography variant="pi" textColor="neutral600">
          {text(`ledger.cause.${cause}`)}
        </Typography>
      )}
      {entry.damaged && (
        <Typography variant="pi" textColor="danger600">
          {text('ledger.damagedEntry')}
        </Typography>
      )}
    </Flex>
  );
};
