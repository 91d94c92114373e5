import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Advice, AdviceKey } from '../../api/plan';
import zhHans from '../../translations/advice.zh-Hans.json';

const ADVICE: Record<string, Record<AdviceKey, string>> = { 'zh-Hans': zhHans };

/** What to do about a cause, in the reader's language; in the server's words where it is the hint of its findings. */
export const useAdviceText = (): ((advice: Advice) => string) => {
  const { locale } = useIntl();
  return useCallback(({ key, text }) => (key === null ? null : ADVICE[locale]?.[key]) ?? text, [locale]);
};
