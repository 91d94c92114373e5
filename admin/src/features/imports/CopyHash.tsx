import { TextButton } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useText } from '../../core/language/use-text';

/** Gives the hash of a plan to who needs it for the command line; nobody reads one. */
export const CopyHash = ({ hash }: { hash: string }) => {
  const text = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyIt = async () => {
    if (await copy(hash)) toggleNotification({ type: 'success', message: text('run.hashCopied') });
  };
  return (
    <TextButton startIcon={<Duplicate aria-hidden />} onClick={() => void copyIt()}>
      {text('run.copyHash')}
    </TextButton>
  );
};
