import { useCallback } from 'react';
import { useText } from '../../language/use-text';

/** `Level 3`, as imports state levels in every language, in the reader's language; another text as it is. */
export const useLevelName = (): ((level: string) => string) => {
  const text = useText();
  return useCallback(
    (level) => {
      const [, figure] = /^Level (\d+)$/.exec(level) ?? [];
      return figure === undefined ? level : text('verify.level', { figure });
    },
    [text],
  );
};
