import { useCallback } from 'react';
import { useIntl } from 'react-intl';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes in a unit that reads well. */
export const useBytes = (): ((bytes: number) => string) => {
  const { formatNumber } = useIntl();
  return useCallback(
    (bytes) => {
      const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
      return formatNumber(bytes / 1000 ** power, {
        style: 'unit',
        unit: UNITS[power] ?? 'byte',
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      });
    },
    [formatNumber],
  );
};
