import { useCallback } from 'react';
import type en from '../translations/en.json';
import { useText, type TextKey } from '../components/use-text';

type ReasonKey = Extract<keyof typeof en, `reason.${string}`>;

/** Every reason that the server gives for not writing an entry. */
export const REASONS: Record<string, ReasonKey> = {
  'removed-by-editor': 'reason.removed-by-editor',
  'unpublished-by-editor': 'reason.unpublished-by-editor',
  'edited-by-both': 'reason.edited-by-both',
  'written-by-editor': 'reason.written-by-editor',
  'gone-from-source': 'reason.gone-from-source',
  invalid: 'reason.invalid',
};

/** Why something is not written, in the reader's language; a reason that is not known is shown as the server spells it. */
export const useReason = (): ((reason: string) => string) => {
  const text = useText();
  return useCallback(
    (reason) => {
      const key: TextKey | undefined = REASONS[reason];
      return key === undefined ? reason : text(key);
    },
    [text],
  );
};
