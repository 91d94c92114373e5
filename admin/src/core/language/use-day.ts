import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** A day, `2025-03-01`, as the reader writes dates; a dash for none. It is the same day in every time zone. */
export const useDay = (): ((day: string | null) => string) => {
  const { formatDate } = useIntl();
  return useCallback(
    (day) => (day === null ? '–' : formatDate(`${day}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' })),
    [formatDate],
  );
};
