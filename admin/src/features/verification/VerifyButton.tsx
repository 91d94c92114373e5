import { Button, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { AskDialog } from '../../core/components/AskDialog';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { useText } from '../../core/language/use-text';
import type { Decisions } from './use-decisions';

interface VerifyButtonProps {
  name: string;
  counts: Decisions['counts'];
  publish: boolean;
  disabled: boolean;
  isLoading: boolean;
  error: unknown;
  /** The last refusal is cleared. */
  onOpen: () => void;
  onConfirm: () => void;
}

/** Says what will be stored in the reader's name, and asks once. */
export const VerifyButton = ({
  name,
  counts,
  publish,
  disabled,
  isLoading,
  error,
  onOpen,
  onConfirm,
}: VerifyButtonProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <AskDialog
      title={text('verify.title', { name })}
      confirm={text('verify.confirm')}
      isLoading={isLoading}
      onConfirm={onConfirm}
      trigger={
        <Button startIcon={<Check />} disabled={disabled}>
          {text('verify.button')}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (next) onOpen();
        setOpen(next);
      }}
    >
      <Typography>{text('verify.counts', counts)}</Typography>
      <Typography>{text('verify.explanation')}</Typography>
      <Typography>{text(publish ? 'verify.publishes' : 'verify.stays')}</Typography>
      {error !== undefined && <ErrorNotice title={text('verify.refused')} error={error} />}
    </AskDialog>
  );
};
