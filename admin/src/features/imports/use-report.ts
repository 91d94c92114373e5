import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useRefusalText } from '../../core/language/use-refusal-text';

type Answered<Data> = Promise<{ data?: Data } | { error?: unknown }>;

/** Waits for what was asked of the server; what it refuses is shown. Null: it refused. */
export const useReport = () => {
  const refusalText = useRefusalText();
  const { toggleNotification } = useNotification();
  return useCallback(
    async <Data>(asked: Answered<Data>): Promise<Data | null> => {
      const answer = await asked;
      if ('error' in answer && answer.error !== undefined) {
        toggleNotification({ type: 'danger', message: refusalText(answer.error) });
        return null;
      }
      return 'data' in answer ? (answer.data ?? null) : null;
    },
    [refusalText, toggleNotification],
  );
};
