import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { inPanel, type Sentence } from '../../../model/sentences/stage';
import { WORD_IDS } from './word-ids';

/**
 * Words that stand in their definition, in the reader's language; in English where the panel does not speak it. The texts of
 * the app may have others for those of lists.
 */
export const wordsFor =
  (locale: string, texts: Readonly<Record<string, unknown>>) =>
  (words: Sentence): string => {
    const ofApp = texts[WORD_IDS.get(words) ?? ''];
    return typeof ofApp === 'string' ? ofApp : (inPanel(words, locale) ?? words.panel ?? words.en);
  };

export const useWords = (): ((words: Sentence) => string) => {
  const { locale, messages } = useIntl();
  return useMemo(() => wordsFor(locale, messages), [locale, messages]);
};
