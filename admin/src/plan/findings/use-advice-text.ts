import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Advice, AdviceKey } from '../../api/plan';
import zhHans from '../../translations/advice.zh-Hans.json';
import { useSentence } from './use-sentence';

const ADVICE: Record<string, Record<AdviceKey, string>> = { 'zh-Hans': zhHans };

/** What to do about a cause, in the reader's language; where that is the hint of its findings, as they say it. */
export const useAdviceText = (): ((advice: Advice) => string) => {
  const { locale } = useIntl();
  const sentence = useSentence();
  return useCallback(
    ({ key, text }) => (key === null ? null : ADVICE[locale]?.[key]) ?? sentence(text).text,
    [locale, sentence],
  );
};
