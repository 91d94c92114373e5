import { TextButton } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text';

/** Copies a text to the clipboard, and says so. */
export const useCopy = () => {
  const text = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  return async (value: string): Promise<void> => {
    if (await copy(value)) toggleNotification({ type: 'success', message: text('common.copied') });
  };
};

/** Gives what nobody reads, such as a hash, to a person who needs it elsewhere. `children`: what it is. */
export const CopyText = ({ value, children }: { value: string; children: ReactNode }) => {
  const copy = useCopy();
  return (
    <TextButton startIcon={<Duplicate aria-hidden />} onClick={() => void copy(value)}>
      {children}
    </TextButton>
  );
};
