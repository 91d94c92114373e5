import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { labelsIn } from '../labels/labels';
import { languageName } from './language-name';

/** Names of the plugin's types, fields and values in the reader's language; a word that has none stays as it is. */
export const useLabels = () => {
  const { locale } = useIntl();
  return useMemo(() => {
    const { types, values } = labelsIn(locale);
    return {
      typeName: (type: string): string => types[type]?.name ?? type,
      fieldName: (type: string, field: string): string => types[type]?.fields[field]?.[0] ?? field,
      valueName: (value: string): string => values[value] ?? value,
      /** `''` stands for a type without languages. */
      localeName: (code: string): string => (code === '' ? '–' : languageName(locale, code)),
    };
  }, [locale]);
};
