import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { fieldLabelOf, labelsIn, typeLabel, valueLabel } from '../labels/labels';
import { languageName } from './language-name';

/** Names of the plugin's types, fields and values in the reader's language; a word that has none stays as it is. */
export const useLabels = () => {
  const { locale } = useIntl();
  return useMemo(() => {
    const labels = labelsIn(locale);
    return {
      typeName: (type: string): string => typeLabel(labels, type),
      fieldName: (type: string, field: string): string => fieldLabelOf(labels, type, field),
      valueName: (value: string): string => valueLabel(labels, value),
      /** `''` stands for a type without languages. */
      localeName: (code: string): string => (code === '' ? '–' : languageName(locale, code)),
    };
  }, [locale]);
};
