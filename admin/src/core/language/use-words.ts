import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Words } from '../../../../model/lists/list';
import { inPanel } from '../../../../model/sentences/stage';
import { PLUGIN_ID } from '../plugin-id';

/**
 * Words that stand in their definition, in the reader's language; in English where the panel does not speak it. The texts of
 * the app may have others for those with an id.
 */
export const wordsFor =
  (locale: string, texts: Readonly<Record<string, unknown>>) =>
  (words: Words): string => {
    const ofApp = words.id === undefined ? undefined : texts[`${PLUGIN_ID}.list.${words.id}`];
    return typeof ofApp === 'string' ? ofApp : (inPanel(words, locale) ?? words.panel ?? words.en);
  };

export const useWords = (): ((words: Words) => string) => {
  const { locale, messages } = useIntl();
  return useMemo(() => wordsFor(locale, messages), [locale, messages]);
};
