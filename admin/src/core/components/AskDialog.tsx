import { Button, Dialog, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text';

interface AskDialogProps {
  /** The button that opens it. */
  trigger: ReactNode;
  title: string;
  /** The label of the button that confirms. */
  confirm: string;
  danger?: boolean;
  /** It cannot be confirmed yet. */
  disabled?: boolean;
  isLoading: boolean;
  onConfirm: () => void;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** A description of what will happen. */
  children: ReactNode;
}

/** Says what will happen, and asks once before it does. It stays open, so that it can say why something was refused. */
export const AskDialog = (props: AskDialogProps) => {
  const text = useText();
  const { trigger, title, confirm, danger = false, disabled = false, isLoading, onConfirm, children } = props;
  return (
    <Dialog.Root open={props.isOpen} onOpenChange={props.onOpenChange}>
      <Dialog.Trigger>{trigger}</Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            {children}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text('common.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button
            fullWidth
            variant={danger ? 'danger' : 'default'}
            disabled={disabled}
            loading={isLoading}
            onClick={onConfirm}
          >
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
