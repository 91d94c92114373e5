import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** The name of a country in the reader's language, by its code; an unknown code is returned as it is. */
export const useRegionName = (): ((code: string) => string) => {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
    return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
  }, [locale]);
};
