import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { writeSaid, type Said } from '../../../../model/sentences/said';
import { own } from '../../../../model/own';
import { PANEL_WORDS } from '../../../../model/sentences';
import { fieldLabel } from '../labels/labels';
import { useLabels } from '../language/use-labels';
import { showValue } from './show-value';

/** A sentence, and its language where that is not the reader's. */
interface ShownSentence {
  text: string;
  lang: 'en' | undefined;
}

/**
 * The sentence of a finding, in the reader's language and with names for codes. What an earlier version stored without codes and
 * values stays English, as do a sentence of another version and an error of the system. `type` is the type of the entry whose fields it names.
 */
export const useSentence = (): ((english: string, says: Said | null | undefined, type?: string) => ShownSentence) => {
  const { locale, formatDate, formatList } = useIntl();
  const { localeName, valueName } = useLabels();
  return useCallback(
    (english, says, type) => {
      const names = {
        localeName,
        valueName,
        fieldName: (field: string) => fieldLabel(locale, field, type),
        dateName: (date: string) =>
          date.length === 7
            ? formatDate(`${date}-01T00:00:00Z`, { year: 'numeric', month: 'long', timeZone: 'UTC' })
            : formatDate(`${date}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
        either: (dates: string[]) => formatList(dates, { type: 'disjunction' }),
      };
      const words = own(PANEL_WORDS, locale);
      const isOurs = says && !('text' in says);
      const said = words && isOurs ? writeSaid(says, words, (name, value) => showValue(name, value, names)) : null;
      return said === null
        ? { text: english, lang: locale === 'en' ? undefined : 'en' }
        : { text: said, lang: undefined };
    },
    [locale, formatDate, formatList, localeName, valueName],
  );
};
