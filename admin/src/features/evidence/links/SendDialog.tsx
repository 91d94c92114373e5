import { Button, Field, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { LinkDays } from '../../../../../model/contracts/evidence';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { Stack } from '../../../core/components/Stack';
import { useText } from '../../../core/language/use-text';
import { useComplianceSendEvidenceMutation } from '../evidence-api';
import { DaysField, DEFAULT_DAYS } from './DaysField';
import { ReadyMail } from './ReadyMail';

/** Makes a link for one recipient, and shows it once, in a mail that is ready. */
export const SendDialog = ({ documentId }: { documentId: string }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [recipient, setRecipient] = useState('');
  const [days, setDays] = useState<LinkDays>(DEFAULT_DAYS);
  const [send, { data, error, isLoading, reset }] = useComplianceSendEvidenceMutation();
  const open = (next: boolean) => {
    setOpen(next);
    setRecipient('');
    setDays(DEFAULT_DAYS);
    reset();
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button variant="secondary">{text('evidence.send')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {data === undefined ? text('evidence.send') : text('evidence.sent', { recipient: data.link.recipient })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {data === undefined ? (
            <Stack gap={4}>
              <Typography>{text('evidence.sendHint')}</Typography>
              <Field.Root name="recipient" hint={text('evidence.recipientHint')} required>
                <Field.Label>{text('evidence.recipient')}</Field.Label>
                <TextInput
                  value={recipient}
                  maxLength={255}
                  onChange={({ target }: { target: HTMLInputElement }) => {
                    setRecipient(target.value);
                  }}
                />
                <Field.Hint />
              </Field.Root>
              <DaysField days={days} onDays={setDays} />
              {error !== undefined && <ErrorNotice title={text('evidence.notSent')} error={error} />}
            </Stack>
          ) : (
            <ReadyMail documentId={documentId} sent={data} />
          )}
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text(data === undefined ? 'common.cancel' : 'common.close')}</Button>
          </Modal.Close>
          {data === undefined && (
            <Button
              loading={isLoading}
              disabled={recipient.trim() === ''}
              onClick={() => void send({ documentId, recipient, days })}
            >
              {text('evidence.makeLink')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
