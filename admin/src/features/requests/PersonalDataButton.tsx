import { Button, Field, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Stack } from '../../core/components/Stack';
import { useText } from '../../core/language/use-text';
import { saveFile } from '../../core/api/save-file';
import { useComplianceDeletePersonMutation, useComplianceReadPersonMutation } from './requests-api';

/** Exports or deletes what requests and links hold of one person. */
export const PersonalDataButton = () => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  const [read, reading] = useComplianceReadPersonMutation();
  const [remove, removing] = useComplianceDeletePersonMutation();
  const start = (next: string) => {
    setEmail(next);
    reading.reset();
    removing.reset();
  };
  const found = reading.data;
  const count = found === undefined ? 0 : found.requests.length + found.links.length;
  const error = reading.error ?? removing.error;
  const save = () => {
    if (found === undefined) return;
    saveFile(new Blob([JSON.stringify(found, null, 2)], { type: 'application/json' }), `${found.email}.json`);
  };
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(next: boolean) => {
        setOpen(next);
        start('');
      }}
    >
      <Modal.Trigger>
        <Button variant="tertiary">{text('requests.person')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('requests.person')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Stack gap={4}>
            <Typography>{text('requests.personHint')}</Typography>
            <Field.Root name="email" required>
              <Field.Label>{text('requests.personEmail')}</Field.Label>
              <TextInput
                type="email"
                value={email}
                onChange={({ target }: { target: HTMLInputElement }) => {
                  start(target.value);
                }}
              />
            </Field.Root>
            <div role="status">
              {removing.isSuccess && <Typography>{text('requests.personDeleted')}</Typography>}
              {found !== undefined && !removing.isSuccess && (
                <Typography>
                  {text('requests.personFound', { requests: found.requests.length, links: found.links.length })}
                </Typography>
              )}
            </div>
            {error !== undefined && <ErrorNotice title={text('requests.personFailed')} error={error} />}
          </Stack>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('common.close')}</Button>
          </Modal.Close>
          {found === undefined || count === 0 || removing.isSuccess ? (
            <Button loading={reading.isLoading} disabled={email.trim() === ''} onClick={() => void read(email.trim())}>
              {text('requests.personFind')}
            </Button>
          ) : (
            <>
              <Button variant="danger" loading={removing.isLoading} onClick={() => void remove(found.email)}>
                {text('requests.personDelete')}
              </Button>
              <Button onClick={save}>{text('requests.personSave')}</Button>
            </>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
