import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import type { ListedFinding } from '../../../../model/contracts/listed-findings';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Notice } from '../../core/components/Notice';
import { Panel } from '../../core/components/Panel';
import { useFocusMoved } from '../../core/components/use-focus-moved';
import { useInstant } from '../../core/language/use-instant';
import { useText } from '../../core/language/use-text';
import { useRights } from '../../core/use-rights';
import { useComplianceAcceptFindingMutation, useComplianceReopenFindingMutation } from './findings-api';

/** Why somebody accepted the finding, and the form to do so, or to take it back. */
export const AcceptPanel = ({ finding: { id, accepted } }: { finding: ListedFinding }) => {
  const text = useText();
  const instant = useInstant();
  const { accept: mayAccept } = useRights();
  const [reason, setReason] = useState('');
  const [accept, accepting] = useComplianceAcceptFindingMutation();
  const [reopen, reopening] = useComplianceReopenFindingMutation();
  const error = accepting.error ?? reopening.error;
  const form = useFocusMoved(accepted === null, 'textarea');
  if (accepted === null && !mayAccept) return null;
  const send = async () => {
    const answer = await (accepted === null ? accept : reopen)({ id, reason });
    if (!('error' in answer)) setReason('');
  };
  const isLoading = accepting.isLoading || reopening.isLoading;
  return (
    <Panel title={text('findings.decision')} description={text('findings.decisionHint')}>
      {error !== undefined && <ErrorNotice title={text('findings.notSaved')} error={error} />}
      {accepted !== null && (
        <Notice look="success" title={text('findings.acceptedBy', { by: accepted.by, on: instant(accepted.on) })}>
          <Typography textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {accepted.reason}
          </Typography>
        </Notice>
      )}
      {mayAccept && (
        <Flex ref={form} direction="column" alignItems="stretch" gap={4}>
          <Field.Root name="reason" required>
            <Field.Label>{text('findings.reason')}</Field.Label>
            <Textarea
              value={reason}
              onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => {
                setReason(target.value);
              }}
            />
          </Field.Root>
          <Box>
            <Button loading={isLoading} disabled={reason.trim() === ''} onClick={() => void send()}>
              {text(accepted === null ? 'findings.accept' : 'findings.reopen')}
            </Button>
          </Box>
        </Flex>
      )}
    </Panel>
  );
};
