import { Button, Field, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { AskDialog } from '../../core/components/AskDialog';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { useText } from '../../core/language/use-text';
import { useComplianceUnpublishPageMutation, type PagePlace } from './moved-pages-api';

const ANSWERS = ['target', 'gone'] as const;
type Answer = (typeof ANSWERS)[number];

/** Unpublishes a page, and asks what its path answers from then on. */
export const UnpublishDialog = ({ place, path }: { place: PagePlace; path: string }) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer>('target');
  const [to, setTo] = useState('');
  const [unpublish, { error, isLoading, reset }] = useComplianceUnpublishPageMutation();
  const open = (next: boolean) => {
    setOpen(next);
    setAnswer('target');
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
    <AskDialog
      trigger={<Button variant="danger-light">{text('moved.unpublish')}</Button>}
      title={text('moved.unpublish')}
      confirm={text('moved.unpublish')}
      danger
      disabled={answer === 'target' && to.trim() === ''}
      isLoading={isLoading}
      onConfirm={() => void send()}
      isOpen={isOpen}
      onOpenChange={open}
    >
      <Typography>{text('moved.unpublishHint', { path })}</Typography>
      <Field.Root name="answer">
        <Field.Label>{text('moved.answer')}</Field.Label>
        <SingleSelect
          value={answer}
          onChange={(value) => {
            setAnswer(ANSWERS.find((each) => each === value) ?? 'target');
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
    </AskDialog>
  );
};
