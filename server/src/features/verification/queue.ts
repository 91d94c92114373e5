import type { Core } from '@strapi/strapi';
import { contentLocales } from '../../services/pages-locales';
import type { VerificationRow } from '../../../../model/contracts/verification';
import type { AnswerOf, Asked, FilterName } from '../../../../model/lists/list';
import type { QUEUE_LIST } from '../../../../model/lists/verification';
import { contentUid } from '../../content/content-type';
import { findRows } from '../../database/rows';
import { storedStatusFilter } from '../../../../model/status/status-filter';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { narrow, type FilterValues } from '../../../../migrator/report/narrow';
import { pageOf } from '../../../../migrator/report/page-of';
import { orElse, orNull, text } from '../../../../model/readers';
import { evidenceOf, factsOf, isStated, nameIn } from './facts';
import { readSources, type Sources } from './quotes';
import { readDrafted, type DraftedCertification } from './stored-certification';

const DRAFT = { documentId: text, locale: orElse(text, ''), name: orElse(text, ''), owner: orNull(text) };

interface Waiting {
  documentId: string;
  names: string[];
  locales: string[];
  sites: string[];
}

const VALUES: FilterValues<Waiting, FilterName<typeof QUEUE_LIST>> = {
  site: ({ sites }) => sites,
  locale: ({ locales }) => locales,
};

const rowOf = (certification: DraftedCertification, sources: Sources, language: string | null): VerificationRow => {
  const { documentId, drafts, isPublished } = certification;
  const stated = factsOf(certification, sources).filter(isStated);
  return {
    documentId,
    name: nameIn(certification, language),
    key: drafts[0]?.key ?? '',
    locales: drafts.map(({ locale }) => locale),
    sites: sources.sites,
    owner: drafts[0]?.owner ?? null,
    facts: stated.length,
    quoted: stated.filter(({ quotes }) => quotes.length > 0).length,
    documents: evidenceOf(certification).length,
    isPublished,
  };
};

/** Somebody said it is valid, and nobody has verified what it states since. */
const CLAIMED = { certificationStatus: 'active', verifiedOn: { $null: true } };

/**
 * The certifications whose draft is unverified today, also those that were verified too long ago, and those that are
 * active and verified by nobody, by name. There are as many as an organization holds, so their names are filtered here.
 */
export const verificationQueue = async (
  strapi: Core.Strapi,
  { q, ...filter }: Asked<typeof QUEUE_LIST>,
  { page, pageSize }: { page: number; pageSize: number },
  language: string | null,
): Promise<AnswerOf<typeof QUEUE_LIST>> => {
  const { now, rules } = getService(strapi, 'status').moment();
  const open = { $or: [storedStatusFilter(['unverified'], now, rules), CLAIMED] };
  const where = { $and: [{ publishedAt: { $null: true } }, open] };
  const rows = await findRows(strapi, contentUid('certification'), DRAFT, { where, orderBy: { id: 'asc' } });
  const documents = groupBy(rows, ({ documentId }) => documentId);
  const sources = await readSources(strapi, [...documents.keys()]);
  const waiting = [...documents].map(([documentId, drafts]): Waiting => ({
    documentId,
    names: drafts.map(({ name }) => name),
    locales: drafts.map((draft) => draft.locale),
    sites: sources(documentId).sites,
  }));
  const wanted = q.toLowerCase();
  const named = waiting.filter(({ names }) => names.some((name) => name.toLowerCase().includes(wanted)));
  const { rows: matching, facets } = narrow(named, VALUES, filter);
  matching.sort((a, b) => ((a.names[0] ?? '') < (b.names[0] ?? '') ? -1 : 1));
  const { data, pagination } = pageOf(matching, page, pageSize);
  const ids = data.map(({ documentId }) => documentId);
  const shown = await readDrafted(strapi, ids, await contentLocales(strapi));
  return {
    data: shown.map((certification) => rowOf(certification, sources(certification.documentId), language)),
    meta: { pagination, facets },
  };
};
