import type { Core } from '@strapi/strapi';
import { base } from '../../adapters/strapi/value-readers';
import type { Locale } from '../../../../model/contracts/values';
import type { FactQuote } from '../../../../model/contracts/verification';
import { contentUid } from '../../content/content-type';
import { chunks } from '../../database/chunks';
import { findRows, link } from '../../database/rows';
import { uidOf } from '../../../../model/plugin-id';
import { number, text } from '../../../../model/readers';

/** The quotes of a field, each with the language of its page's entry; `''` for a fact that all languages share. */
export interface FieldQuote extends FactQuote {
  field: string;
  locale: Locale;
}

/** A certification as the source map keeps it. */
export interface Sources {
  sites: string[];
  quotes: FieldQuote[];
}

const ROW = { site: text, targetDocumentId: text, targetLocale: text, base, run: link({ id: number }) };

/** Where the facts of certifications come from, by document id. */
export const readSources = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<(documentId: string) => Sources> => {
  const found = new Map<string, Sources>();
  for (const some of chunks(documentIds)) {
    const where = { targetUid: contentUid('certification'), targetDocumentId: { $in: some } };
    const rows = await findRows(strapi, uidOf('source-entry'), ROW, { where, orderBy: { id: 'asc' } });
    for (const { site, targetDocumentId, targetLocale: locale, base: written, run } of rows) {
      const known = found.get(targetDocumentId) ?? { sites: [], quotes: [] };
      if (!known.sites.includes(site)) known.sites.push(site);
      for (const [field, { value, text: sentence, path, line }] of Object.entries(written.stated ?? {}))
        known.quotes.push({ field, locale, value, text: sentence, path, line, site, run: run?.id ?? null });
      found.set(targetDocumentId, known);
    }
  }
  return (documentId) => found.get(documentId) ?? { sites: [], quotes: [] };
};
