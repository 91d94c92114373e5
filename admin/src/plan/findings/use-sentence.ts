import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { fieldLabel } from '../../labels/labels';
import { useLabels } from '../../language/use-labels';
import { useText } from '../../language/use-text';
import { sentenceReader } from './read-sentence';
import { SENTENCES } from './sentences';

const READERS = Object.fromEntries(
  Object.entries(SENTENCES).map(([language, sentences]) => [language, sentenceReader(sentences)]),
);

/** A sentence, and its language where that is not the reader's. */
export interface ShownSentence {
  text: string;
  lang: 'en' | undefined;
}

/**
 * What a finding says, in the reader's language and with names for codes. A sentence of another version, or of the system,
 * stays as it is. `type` is the type of the entry whose fields it names.
 */
export const useSentence = (): ((english: string, type?: string) => ShownSentence) => {
  const { locale, formatDate } = useIntl();
  const text = useText();
  const { localeName, valueName } = useLabels();
  return useCallback(
    (english, type) => {
      const names = {
        localeName,
        valueName,
        fieldName: (field: string) => fieldLabel(locale, field, type),
        dateName: (date: string) =>
          date.length === 7
            ? formatDate(`${date}-01T00:00:00Z`, { year: 'numeric', month: 'long', timeZone: 'UTC' })
            : formatDate(`${date}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
        comma: text('common.listComma'),
      };
      const said = READERS[locale]?.(english, names) ?? null;
      return said === null
        ? { text: english, lang: locale === 'en' ? undefined : 'en' }
        : { text: said, lang: undefined };
    },
    [locale, formatDate, text, localeName, valueName],
  );
};
