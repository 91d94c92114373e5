import type { Core } from '@strapi/strapi';
import type { Locale, RecordType } from '../../../model/contracts/values';
import { recordTypes } from '../../../model/record-types';
import { localesOf } from '../locales-service';

/** The part of a document middleware's context that is used here. */
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

const WRITES: ReadonlySet<string> = new Set('create update publish unpublish discardDraft delete clone'.split(' '));

export const isWrite = (action: string): boolean => WRITES.has(action);

const PUBLIC_ACTIONS: ReadonlySet<string> = new Set(['publish', 'unpublish', 'delete']);

/** Whether an action can change what is published. */
export const isPublicWrite = (type: RecordType, { action, params }: DocumentAction): boolean =>
  isWrite(action) && (!recordTypes[type].hasDrafts || PUBLIC_ACTIONS.has(action) || params.status === 'published');

/** The locales that an action is about: a list, `'*'` for all that exist, `[null]` for a type without locales. */
export const actionLocales = async (
  strapi: Core.Strapi,
  type: RecordType,
  { locale }: DocumentAction['params'],
): Promise<(Locale | null)[] | '*'> => {
  if (!recordTypes[type].hasLocales) return [null];
  if (locale === '*') return '*';
  if (Array.isArray(locale)) return locale.map(String);
  if (typeof locale === 'string' && locale !== '') return [locale];
  return [await localesOf(strapi).getDefaultLocale()];
};
