import type { Core } from '@strapi/strapi';
import { checkedAttributes } from '../domain/validate/fields';
import type { RecordValues } from '../domain/validate/validate-record';
import type { Locale, RecordType } from '../migrator/model';
import { contentUid, hasDrafts, sharedAttributes } from './content-type';

/** One locale of a document as editors see it: its draft, or the only row of a type without drafts. */
export interface StoredValues {
  locale: Locale | null;
  values: RecordValues;
}

/** What the rules look at, of every locale of a document. */
export const storedValues = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
): Promise<StoredValues[]> => {
  const rows = (await strapi.db.query(contentUid(type)).findMany({
    select: ['locale', ...checkedAttributes(type)],
    where: { documentId, ...(hasDrafts(strapi, type) ? { publishedAt: null } : {}) },
    ...(type === 'document' ? { populate: { file: { select: ['id'] } } } : {}),
  })) as ({ locale: Locale | null } & RecordValues)[];
  return rows.map(({ locale, ...values }) => ({ locale, values }));
};

/** The values of one locale; a locale that is about to be added begins with the facts that all locales share. */
export const valuesIn = (
  strapi: Core.Strapi,
  type: RecordType,
  stored: readonly StoredValues[],
  locale: Locale | null,
): RecordValues => {
  const own = stored.find((row) => row.locale === locale);
  if (own !== undefined) return own.values;
  const shared = new Set(sharedAttributes(strapi, type).scalars);
  return Object.fromEntries(Object.entries(stored[0]?.values ?? {}).filter(([name]) => shared.has(name)));
};
