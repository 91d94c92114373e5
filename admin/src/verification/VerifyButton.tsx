import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { ErrorNotice } from '../components/ErrorNotice';
import { useText } from '../language/use-text';
import type { Decisions } from './use-decisions';

interface VerifyButtonProps {
  name: string;
  counts: Decisions['counts'];
  publish: boolean;
  disabled: boolean;
  isLoading: boolean;
  error: unknown;
  onConfirm: () => void;
}

/** Says what will be stored in the reader's name, and asks once. */
export const VerifyButton = ({ name, counts, publish, disabled, isLoading, error, onConfirm }: VerifyButtonProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button startIcon={<Check />} disabled={disabled}>
          {text('verify.button')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text('verify.title', { name })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography>{text('verify.counts', counts)}</Typography>
            <Typography>{text('verify.explanation')}</Typography>
            <Typography>{text(publish ? 'verify.publishes' : 'verify.stays')}</Typography>
            {error !== undefined && <ErrorNotice title={text('verify.refused')} error={error} />}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text('common.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={isLoading} onClick={onConfirm}>
            {text('verify.confirm')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
