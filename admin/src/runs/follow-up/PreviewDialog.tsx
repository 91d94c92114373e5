import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Late } from '../../api/answer';
import type { Preview } from '../../api/runs';
import { LateLoaded } from '../../components/LateLoaded';
import { useText } from '../../language/use-text';
import { PreviewList } from './PreviewList';

interface PreviewDialogProps {
  title: string;
  explanation: string;
  query: { data?: Late<Preview> | undefined; error?: unknown; refetch: () => unknown };
  confirm: string;
  danger?: boolean;
  isLoading: boolean;
  /** with the hash of what was shown */
  onConfirm: (planHash: string) => void;
  trigger: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** What can be chosen. */
  children?: ReactNode;
}

/** Says what will happen before it does. */
export const PreviewDialog = (props: PreviewDialogProps) => {
  const text = useText();
  const {
    title,
    explanation,
    query,
    confirm,
    danger = false,
    isLoading,
    onConfirm,
    trigger,
    isOpen,
    onOpenChange,
    children,
  } = props;
  const data = query.data?.ready ?? undefined;
  const isReady = data !== undefined && data.writing > 0 && data.missingRights.length === 0;
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Trigger>{trigger}</Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Typography>{explanation}</Typography>
            {children}
            <LateLoaded query={query}>{(preview) => <PreviewList preview={preview} />}</LateLoaded>
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
            disabled={!isReady}
            loading={isLoading}
            onClick={() => {
              if (data !== undefined) onConfirm(data.planHash);
            }}
          >
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
