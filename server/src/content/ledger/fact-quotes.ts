import type { Core } from '@strapi/strapi';
import type { ClaimedQuote, ClaimedVersion } from '../../../../model/contracts/certifications/ledger';
import { CERTIFICATION_LINK_NAMES } from '../../../../model/certification-links';
import { findRows } from '../../database/rows';
import { sameValue } from '../../../../migrator/plan/compare/three-way';
import { uidOf } from '../../../../model/plugin-id';
import { anything, listOf, number, object, partial, recordOf, text, type Reader } from '../../../../model/readers';
import type { EntryValue } from '../../../../model/contracts/values';
import { contentUid } from '../content-type';

const written = partial({
  fields: recordOf(anything),
  relations: recordOf(anything),
  stated: recordOf(object({ text, path: text, line: number })),
});
const ROW = { site: text, targetDocumentId: text, targetLocale: text, base: written };

/** Quotes by attribute name, of what a version claims as an import wrote it. */
type QuotesOf = (documentId: string, locale: string, version: ClaimedVersion) => ClaimedVersion['quotes'];

const value: Reader<EntryValue> = (held) => {
  if (Array.isArray(held)) return listOf(text)(held);
  return typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean' ? held : null;
};

const claimedValue = (version: ClaimedVersion, field: string): EntryValue => {
  const relation = CERTIFICATION_LINK_NAMES.find((each) => each === field);
  if (relation === undefined) return value(version.facts[field]);
  const named = version[relation];
  return [named ?? []].flat().map(({ documentId }) => documentId);
};

/** The sentences that state facts of certifications, as the last imports kept them. */
export const factQuotes = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<QuotesOf> => {
  const where = { targetUid: contentUid('certification'), targetDocumentId: { $in: [...documentIds] } };
  const rows = await findRows(strapi, uidOf('source-entry'), ROW, { where, orderBy: { id: 'asc' } });
  return (documentId, locale, version) => {
    const quotes: Record<string, ClaimedQuote[]> = {};
    for (const { site, targetDocumentId, targetLocale, base } of rows) {
      if (targetDocumentId !== documentId || (targetLocale !== locale && targetLocale !== '')) continue;
      for (const [field, quote] of Object.entries(base.stated ?? {})) {
        const imported = value(base.fields?.[field] ?? base.relations?.[field]);
        if (sameValue(imported, claimedValue(version, field))) (quotes[field] ??= []).push({ ...quote, site });
      }
    }
    return Object.keys(quotes).length === 0 ? undefined : quotes;
  };
};
