import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import { PLUGIN_ID } from '../plugin-id';
import type en from '../../translations/en.json';

/** A key of the translations, without the plugin's prefix. */
export type TextKey = keyof typeof en;

type Text = (key: TextKey, values?: Record<string, PrimitiveType>) => string;

/** The plugin's texts in the reader's language. */
export const useText = (): Text => {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}` }, values), [formatMessage]);
};
