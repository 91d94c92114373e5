import type { Core } from '@strapi/strapi';
import { checkedAttributes } from '../../../../model/validate/fields';
import type { RecordValues } from '../../../../model/validate/record';
import type { Locale, RecordType } from '../../../../model/contracts/values';
import { recordTypes } from '../../../../model/record-types';
import { findRows, group, link } from '../../database/rows';
import { anything, number, orNull, text } from '../../../../model/readers';
import { contentUid, sharedAttributes } from '../content-type';

/** One locale of a document as editors see it: its draft, or the only row of a type without drafts. */
interface StoredValues {
  locale: Locale | null;
  values: RecordValues;
}

/** The facts that the rules read, of every locale of a document. */
export const storedValues = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
): Promise<StoredValues[]> => {
  const columns = {
    locale: orNull(text),
    values: group(checkedAttributes(type), anything),
    media: group(type === 'document' ? ['file'] : [], link({ id: number })),
    // which rules compare with that of a version
    texts: group(type === 'page' ? ['body'] : [], anything),
    page: group(type === 'page-version' ? ['page'] : [], link({ documentId: text })),
  };
  const where = { documentId, ...(recordTypes[type].hasDrafts ? { publishedAt: null } : {}) };
  const rows = await findRows(strapi, contentUid(type), columns, { where });
  return rows.map(({ locale, values, media, texts, page }) => {
    const pages = Object.fromEntries(Object.entries(page).map(([name, linked]) => [name, linked?.documentId ?? null]));
    return { locale, values: { ...values, ...media, ...texts, ...pages } };
  });
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
