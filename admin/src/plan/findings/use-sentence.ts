import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLabels } from '../../language/use-labels';
import zhHans from '../../translations/sentences.zh-Hans.json';
import { sentenceReader } from './read-sentence';

const READERS: Record<string, ReturnType<typeof sentenceReader>> = { 'zh-Hans': sentenceReader(zhHans) };

/** A sentence, and its language where that is not the reader's. */
export interface ShownSentence {
  text: string;
  lang: 'en' | undefined;
}

/**
 * What a finding says, in the reader's language. A sentence of another version, or of the system, stays in English.
 * `type` is the type of the entry whose fields it names.
 */
export const useSentence = (): ((english: string, type?: string) => ShownSentence) => {
  const { locale } = useIntl();
  const { fieldName, localeName } = useLabels();
  return useCallback(
    (english, type = 'certification') => {
      const names = { localeName, fieldName: (field: string) => fieldName(type, field) };
      const text = READERS[locale]?.(english, names) ?? null;
      return text === null ? { text: english, lang: locale === 'en' ? undefined : 'en' } : { text, lang: undefined };
    },
    [locale, fieldName, localeName],
  );
};
