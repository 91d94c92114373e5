import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { errorOf } from '../api/error-of';
import { refusalText } from '../api/refusal-text';
import { useText } from './use-text';

/** Why the server refused, in the reader's language. */
export const useRefusalText = (): ((error: unknown) => string) => {
  const { locale } = useIntl();
  const text = useText();
  return useCallback((error) => refusalText(locale, errorOf(error)) ?? text('common.noAnswer'), [locale, text]);
};
