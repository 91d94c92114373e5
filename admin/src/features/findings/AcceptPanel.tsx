import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { FindingInList } from '../../../../model/contracts/listed-findings';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Notice } from '../../core/components/Notice';
import { usePlace } from '../../core/components/origin';
import { Panel } from '../../core/components/Panel';
import { useFocusMoved } from '../../core/components/use-focus-moved';
import { useInstant } from '../../core/language/use-instant';
import { useText } from '../../core/language/use-text';
import { BASE } from '../../core/plugin-id';
import { useRights } from '../../core/use-rights';
import { useComplianceAcceptFindingMutation, useComplianceReopenFindingMutation } from './findings-api';
import { ReasonField } from './ReasonField';

/** Why somebody accepted the finding, and the form to do so, or to take it back. The next one opens when this is accepted. */
export const AcceptPanel = ({ finding: { id, accepted }, next, reasons }: FindingInList) => {
  const text = useText();
  const instant = useInstant();
  const navigate = useNavigate();
  const { search, state } = usePlace();
  const { toggleNotification } = useNotification();
  const { accept: mayAccept } = useRights();
  const [reason, setReason] = useState('');
  const [accept, accepting] = useComplianceAcceptFindingMutation();
  const [reopen, reopening] = useComplianceReopenFindingMutation();
  const error = accepting.error ?? reopening.error;
  const form = useFocusMoved(accepted === null, 'textarea');
  if (accepted === null && !mayAccept) return null;
  const send = async () => {
    const answer = await (accepted === null ? accept : reopen)({ id, reason });
    if ('error' in answer) return;
    setReason('');
    if (accepted !== null || next === null) return;
    toggleNotification({ type: 'success', message: text('findings.acceptedNext') });
    navigate(`${BASE}/findings/${next}${search}`, { state });
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
          <ReasonField reason={reason} lately={reasons} onReason={setReason} />
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
