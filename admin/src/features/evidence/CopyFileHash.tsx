import { TextButton } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useText } from '../../core/language/use-text';

/** Gives the hash of a file to a person who compares a copy with it; nobody reads one. */
export const CopyFileHash = ({ sha256 }: { sha256: string }) => {
  const text = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyIt = async () => {
    if (await copy(sha256)) toggleNotification({ type: 'success', message: text('common.copied') });
  };
  return (
    <TextButton startIcon={<Duplicate aria-hidden />} onClick={() => void copyIt()}>
      {text('evidence.copyHash')}
    </TextButton>
  );
};
