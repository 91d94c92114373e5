import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** An ISO instant as the reader writes dates; a dash for none. */
export const useInstant = (): ((instant: string | null) => string) => {
  const { formatDate } = useIntl();
  return useCallback(
    (instant) => (instant === null ? '–' : formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' })),
    [formatDate],
  );
};
