import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import zhHans from '../../translations/findings.zh-Hans.json';
import zhHansLints from '../../translations/lints.zh-Hans.json';

const MEANINGS: Record<string, Record<string, string>> = { 'zh-Hans': { ...zhHans, ...zhHansLints } };

/** What a finding means in the reader's language; null where the server's own message says it already. */
export const useFindingText = (): ((code: string) => string | null) => {
  const { locale } = useIntl();
  return useCallback((code) => MEANINGS[locale]?.[code] ?? null, [locale]);
};
