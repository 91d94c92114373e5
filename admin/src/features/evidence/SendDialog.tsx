import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import type { LinkDays } from '../../../../model/contracts/evidence';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Notice } from '../../core/components/Notice';
import { Stack } from '../../core/components/Stack';
import { serverUrl } from '../../core/api/send-body';
import { useInstant } from '../../core/language/use-instant';
import { useText } from '../../core/language/use-text';
import { useComplianceSendEvidenceMutation } from './evidence-api';

const LINK_DAYS = [1, 7, 30] as const satisfies readonly LinkDays[];
const DAYS: LinkDays = 7;

/** Without a public address of its own the server answers a path, below where the panel finds it. */
const absolute = (url: string): string => new URL(url, serverUrl() || window.location.origin).href;

/** Makes a link for one recipient, and shows it once. */
export const SendDialog = ({ documentId }: { documentId: string }) => {
  const text = useText();
  const instant = useInstant();
  const [isOpen, setOpen] = useState(false);
  const [recipient, setRecipient] = useState('');
  const [days, setDays] = useState<LinkDays>(DAYS);
  const [send, { data, error, isLoading, reset }] = useComplianceSendEvidenceMutation();
  const open = (next: boolean) => {
    setOpen(next);
    setRecipient('');
    setDays(DAYS);
    reset();
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button variant="secondary">{text('evidence.send')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('evidence.send')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {data === undefined ? (
            <Stack gap={4}>
              <Typography>{text('evidence.sendHint')}</Typography>
              <Field.Root name="recipient" required>
                <Field.Label>{text('evidence.recipient')}</Field.Label>
                <TextInput
                  value={recipient}
                  maxLength={255}
                  onChange={({ target }: { target: HTMLInputElement }) => {
                    setRecipient(target.value);
                  }}
                />
              </Field.Root>
              <Field.Root name="days">
                <Field.Label>{text('evidence.days')}</Field.Label>
                <SingleSelect
                  value={days}
                  onChange={(value) => {
                    setDays(LINK_DAYS.find((each) => each === Number(value)) ?? DAYS);
                  }}
                >
                  {LINK_DAYS.map((each) => (
                    <SingleSelectOption key={each} value={each}>
                      {text('evidence.forDays', { days: each })}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              {error !== undefined && <ErrorNotice title={text('evidence.notSent')} error={error} />}
            </Stack>
          ) : (
            <Notice look="success" title={text('evidence.sent', { recipient: data.link.recipient })}>
              <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
                <code>{absolute(data.url)}</code>
              </Typography>
              <Typography tag="p">{text('evidence.once', { on: instant(data.link.expiresOn) })}</Typography>
            </Notice>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text(data === undefined ? 'common.cancel' : 'common.close')}</Button>
          </Modal.Close>
          <Flex gap={2}>
            {data === undefined ? (
              <Button
                loading={isLoading}
                disabled={recipient.trim() === ''}
                onClick={() => void send({ documentId, recipient, days })}
              >
                {text('evidence.makeLink')}
              </Button>
            ) : (
              <Button onClick={() => void navigator.clipboard.writeText(absolute(data.url))}>
                {text('evidence.copy')}
              </Button>
            )}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
