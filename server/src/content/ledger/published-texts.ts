import type { Core } from '@strapi/strapi';
import type { Claim } from '../../../../model/contracts/certifications/ledger';
import { findRows, group, link } from '../../database/rows';
import { groupBy } from '../../../../migrator/group-by';
import { anything, instant, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';

/** The facts of a version of a page that the ledger keeps, beside its page. */
const FACTS = ['key', 'effectiveFrom', 'title', 'summary', 'body'];

const COLUMNS = {
  documentId: text,
  locale: text,
  publishedAt: orNull(instant),
  facts: group(FACTS, orNull(anything)),
  page: link({ documentId: text }),
};

/** A version names no records. */
const NAMES_NONE = { standard: null, issuedBy: null, recognizedBy: null, services: [], documents: [] };

/** The texts of published versions of pages, by document id, as claims of the ledger. */
export const publishedTexts = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, Claim>> => {
  const where = { documentId: { $in: [...documentIds] } };
  const rows = await findRows(strapi, contentUid('page-version'), COLUMNS, { where });
  const texts = [...groupBy(rows, ({ documentId }) => documentId)].flatMap(([documentId, versions]) => {
    // the link of what is published is cut where its page is unpublished
    const page = versions.find((row) => row.page !== null)?.page?.documentId ?? null;
    const online = versions.filter(({ publishedAt }) => publishedAt !== null);
    const claim: Claim = Object.fromEntries(
      online.map(({ locale, facts }) => [locale, { facts: { ...facts, page }, ...NAMES_NONE }] as const),
    );
    return online.length === 0 ? [] : [[documentId, claim] as const];
  });
  return new Map(texts);
};
