import { Button, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { FindingDecision } from '../../../../model/contracts/listed-findings';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Stack } from '../../core/components/Stack';
import { useText } from '../../core/language/use-text';
import { filterIn, type ChosenFindings } from './chosen-findings';
import { useComplianceDecideFindingsMutation } from './findings-api';
import { ReasonField } from './ReasonField';

interface DecideSelectionProps {
  decision: FindingDecision;
  chosen: ChosenFindings;
  params: Readonly<Record<string, string>>;
  /** Reasons that were given lately. */
  lately: readonly string[];
}

const Content = ({ decision, chosen, params, lately, onDone }: DecideSelectionProps & { onDone: () => void }) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [reason, setReason] = useState('');
  const [decide, { error, isLoading }] = useComplianceDecideFindingsMutation();
  const { isAll, count, chosen: ids } = chosen;
  const send = async () => {
    const which = isAll ? { matching: filterIn(params), count } : { ids };
    const answer = await decide({ decision, reason, ...which });
    if (!('data' in answer)) return;
    const { data } = answer;
    const done = text(decision === 'accept' ? 'findings.allAccepted' : 'findings.allReopened', { count: data.decided });
    const left = data.left === 0 ? '' : ` ${text('findings.someLeft', { count: data.left })}`;
    toggleNotification({ type: data.left === 0 ? 'success' : 'warning', message: `${done}${left}` });
    onDone();
  };
  const title = text(decision === 'accept' ? 'findings.acceptAll' : 'findings.reopenAll', { count });
  return (
    <Modal.Content>
      <Modal.Header>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Stack gap={4}>
          <Typography>{text('findings.oneReason')}</Typography>
          {error !== undefined && <ErrorNotice title={text('findings.notSaved')} error={error} />}
          <ReasonField reason={reason} lately={lately} onReason={setReason} />
        </Stack>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('common.cancel')}</Button>
        </Modal.Close>
        <Button loading={isLoading} disabled={reason.trim() === ''} onClick={() => void send()}>
          {title}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
};

/** Decides about all findings that are chosen, for one reason. */
export const DecideSelection = (props: DecideSelectionProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { decision, chosen } = props;
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button size="S" disabled={chosen.count === 0}>
          {text(decision === 'accept' ? 'findings.acceptAll' : 'findings.reopenAll', { count: chosen.count })}
        </Button>
      </Modal.Trigger>
      {isOpen && (
        <Content
          {...props}
          onDone={() => {
            setOpen(false);
            chosen.clear();
          }}
        />
      )}
    </Modal.Root>
  );
};
