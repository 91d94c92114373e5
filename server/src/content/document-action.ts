import type { Core } from '@strapi/strapi';
import type { Locale, RecordType } from '../migrator/model';
import { isLocalized } from './content-type';

/** What a document middleware is handed, as far as it is used here. */
export interface DocumentAction {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    locale?: unknown;
    status?: 'draft' | 'published';
    data?: Record<string, unknown>;
  };
}

interface LocalesService {
  getDefaultLocale(): Promise<Locale>;
}

/** The locales that an action is about: a list, `'*'` for all that exist, `[null]` for a type without locales. */
export const actionLocales = async (
  strapi: Core.Strapi,
  type: RecordType,
  { locale }: DocumentAction['params'],
): Promise<(Locale | null)[] | '*'> => {
  if (!isLocalized(strapi, type)) return [null];
  if (locale === '*') return '*';
  if (Array.isArray(locale)) return locale.map(String);
  if (typeof locale === 'string' && locale !== '') return [locale];
  return [await strapi.plugin('i18n').service<LocalesService>('locales').getDefaultLocale()];
};
