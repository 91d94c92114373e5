import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { errorOf } from '../api/error-of';
import { useText } from '../components/use-text';

type Answered<Data> = Promise<{ data?: Data } | { error?: unknown }>;

/** Waits for what was asked of the server; what it refuses is shown in its own words. Null: it refused. */
export const useReport = () => {
  const text = useText();
  const { toggleNotification } = useNotification();
  return useCallback(
    async <Data>(asked: Answered<Data>): Promise<Data | null> => {
      const answer = await asked;
      if ('error' in answer && answer.error !== undefined) {
        toggleNotification({ type: 'danger', message: errorOf(answer.error).message ?? text('common.noAnswer') });
        return null;
      }
      return 'data' in answer ? (answer.data ?? null) : null;
    },
    [text, toggleNotification],
  );
};
