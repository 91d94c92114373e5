import { Button, Field, Modal, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ErrorNotice } from '../components/ErrorNotice';
import { Stack } from '../components/Stack';
import { useText } from '../language/use-text';
import { useComplianceUnpublishPageMutation, type PagePlace } from './moved-pages-api';

const ANSWERS = ['gone', 'target'] as const;
type Answer = (typeof ANSWERS)[number];

/** Unpublishes a page, and asks what its path answers from then on. */
export const UnpublishDialog = ({ place, path }: { place: PagePlace; path: string }) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer>('gone');
  const [to, setTo] = useState('');
  const [unpublish, { error, isLoading, reset }] = useComplianceUnpublishPageMutation();
  const open = (next: boolean) => {
    setOpen(next);
    setAnswer('gone');
    setTo('');
    reset();
  };
  const send = async () => {
    const result = await unpublish({ ...place, to: answer === 'gone' ? null : to });
    if (!('data' in result)) return;
    toggleNotification({ type: 'success', message: text('moved.unpublished') });
    open(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button variant="danger-light">{text('moved.unpublish')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('moved.unpublish')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Stack gap={4}>
            <Typography>{text('moved.unpublishHint', { path })}</Typography>
            <Field.Root name="answer">
              <Field.Label>{text('moved.answer')}</Field.Label>
              <SingleSelect
                value={answer}
                onChange={(value) => {
                  setAnswer(ANSWERS.find((each) => each === value) ?? 'gone');
                }}
              >
                {ANSWERS.map((each) => (
                  <SingleSelectOption key={each} value={each}>
                    {text(`moved.answer.${each}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            {answer === 'target' && (
              <Field.Root name="to" required hint={text('moved.targetHint')}>
                <Field.Label>{text('moved.target')}</Field.Label>
                <TextInput
                  value={to}
                  maxLength={2_000}
                  onChange={({ target }: { target: HTMLInputElement }) => {
                    setTo(target.value);
                  }}
                />
                <Field.Hint />
              </Field.Root>
            )}
            {error !== undefined && <ErrorNotice title={text('moved.notUnpublished')} error={error} />}
          </Stack>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('common.cancel')}</Button>
          </Modal.Close>
          <Button
            variant="danger"
            loading={isLoading}
            disabled={answer === 'target' && to.trim() === ''}
            onClick={() => void send()}
          >
            {text('moved.unpublish')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
