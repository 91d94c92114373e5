import { Button, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { UnsavedBar } from '../../../core/components/UnsavedBar';
import { useText } from '../../../core/language/use-text';
import { isNothing } from './decided';
import type { Resolving } from './use-resolving';

/** The number of decisions that are not saved yet, and the buttons for them; always in view. */
export const SaveBar = ({ resolving }: { resolving: Resolving }) => {
  const text = useText();
  const { decided, isSaving, isWriting, clear, save } = resolving;
  const reason = useId();
  if (isNothing(decided)) return null;
  const told = (): string => {
    const { rest } = decided;
    const count = decided.fields.size;
    if (rest === null) return text('conflict.decidedCount', { count });
    return count === 0 ? text(`conflict.all.${rest}`) : text(`conflict.others.${rest}`, { count });
  };
  return (
    <UnsavedBar label={text('conflict.unsaved')}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Flex direction="column" alignItems="flex-start">
          <Typography role="status" fontWeight="bold" textColor="neutral800">
            {isSaving ? text('conflict.saving') : told()}
          </Typography>
          {isWriting && (
            <Typography id={reason} variant="pi" textColor="neutral600">
              {text('conflict.writing')}
            </Typography>
          )}
        </Flex>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" aria-disabled={isSaving} onClick={clear}>
            {text('decisions.clear')}
          </Button>
          <Button
            loading={isSaving}
            aria-disabled={isWriting}
            aria-describedby={isWriting ? reason : undefined}
            onClick={save}
          >
            {text('conflict.save')}
          </Button>
        </Flex>
      </Flex>
    </UnsavedBar>
  );
};
