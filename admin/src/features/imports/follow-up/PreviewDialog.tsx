import { Typography } from '@strapi/design-system';
import type { ComponentProps, ReactNode } from 'react';
import type { Late } from '../../../core/api/answer';
import type { Preview } from '../../../core/api/runs';
import { AskDialog } from '../../../core/components/AskDialog';
import { LateLoaded } from '../../../core/components/LateLoaded';
import { PreviewList } from './PreviewList';

interface PreviewDialogProps extends Omit<ComponentProps<typeof AskDialog>, 'disabled' | 'onConfirm' | 'children'> {
  explanation: string;
  query: { data?: Late<Preview> | undefined; error?: unknown; refetch: () => unknown };
  /** with the hash of what was shown */
  onConfirm: (planHash: string) => void;
  /** Choices above the preview. */
  children?: ReactNode;
}

/** Says what will happen before it does, once the server knows. */
export const PreviewDialog = ({ explanation, query, onConfirm, children, ...dialog }: PreviewDialogProps) => {
  const data = query.data?.ready ?? undefined;
  const isReady = data !== undefined && data.writing > 0 && data.missingRights.length === 0;
  return (
    <AskDialog
      {...dialog}
      disabled={!isReady}
      onConfirm={() => {
        if (data !== undefined) onConfirm(data.planHash);
      }}
    >
      <Typography>{explanation}</Typography>
      {children}
      <LateLoaded query={query}>{(preview) => <PreviewList preview={preview} />}</LateLoaded>
    </AskDialog>
  );
};
