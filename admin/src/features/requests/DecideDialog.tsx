import { Button, Field, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ListedRequest } from '../../../../model/contracts/document-requests';
import type { LinkDays } from '../../../../model/contracts/evidence';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Stack } from '../../core/components/Stack';
import { useText } from '../../core/language/use-text';
import { DaysField, DEFAULT_DAYS } from '../evidence';
import { Answered } from './Answered';
import { useComplianceGrantRequestMutation, useComplianceRefuseRequestMutation } from './requests-api';

/** How an editor decides. */
export interface Deciding {
  request: ListedRequest;
  how: 'grant' | 'refuse';
}

/** Grants a request with a last day, or refuses it with a reason, and then shows the answer. */
export const DecideDialog = ({ deciding, onClose }: { deciding: Deciding; onClose: () => void }) => {
  const text = useText();
  const { request, how } = deciding;
  const [days, setDays] = useState<LinkDays>(DEFAULT_DAYS);
  const [reason, setReason] = useState('');
  const [grant, granted] = useComplianceGrantRequestMutation();
  const [refuse, refused] = useComplianceRefuseRequestMutation();
  const { data, error, isLoading } = how === 'grant' ? granted : refused;
  const decide = () => void (how === 'grant' ? grant({ id: request.id, days }) : refuse({ id: request.id, reason }));
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text(`requests.${how}For`, { name: request.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {data === undefined ? (
            <Stack gap={4}>
              <Typography>{text(`requests.${how}Hint`, { title: request.title, address: request.email })}</Typography>
              {how === 'grant' ? (
                <DaysField days={days} onDays={setDays} />
              ) : (
                <Field.Root name="reason" required>
                  <Field.Label>{text('requests.why')}</Field.Label>
                  <Textarea
                    value={reason}
                    maxLength={2_000}
                    onChange={({ target }: { target: HTMLTextAreaElement }) => {
                      setReason(target.value);
                    }}
                  />
                </Field.Root>
              )}
              {error !== undefined && <ErrorNotice title={text('requests.notDecided')} error={error} />}
            </Stack>
          ) : (
            <Answered decided={data} language={request.language} />
          )}
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text(data === undefined ? 'common.cancel' : 'common.close')}</Button>
          </Modal.Close>
          {data === undefined && (
            <Button loading={isLoading} disabled={how === 'refuse' && reason.trim() === ''} onClick={decide}>
              {text(`requests.${how}`)}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
