import { Button, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Pair } from '../../../../model/contracts/coverage';
import { AskDialog } from '../../core/components/AskDialog';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useComplianceMarkInStepMutation } from './coverage-api';

/** Records that the reader finds two languages in step; asks once. */
export const InStepButton = ({ pair: { documentId, title, sides, mayMark } }: { pair: Pair }) => {
  const text = useText();
  const { localeName } = useLabels();
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = useState(false);
  const [mark, { error, isLoading, reset }] = useComplianceMarkInStepMutation();
  const [left, right] = sides;
  const send = async () => {
    const hashes = { [left.locale]: left.hash, [right.locale]: right.hash };
    if (!('data' in (await mark({ documentId, hashes })))) return;
    setOpen(false);
    toggleNotification({ type: 'success', message: text('pair.marked') });
  };
  return (
    <AskDialog
      title={text('pair.markTitle')}
      confirm={text('pair.mark')}
      isLoading={isLoading}
      onConfirm={() => void send()}
      trigger={
        <Button startIcon={<Check />} disabled={!mayMark}>
          {text('pair.mark')}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (next) reset();
        setOpen(next);
      }}
    >
      <Typography>
        {text('pair.markText', { title, left: localeName(left.locale), right: localeName(right.locale) })}
      </Typography>
      {error !== undefined && <ErrorNotice title={text('pair.refused')} error={error} />}
    </AskDialog>
  );
};
