import type { Core } from '@strapi/strapi';
import { createEvidenceLinks } from '../../adapters/strapi/evidence/evidence-links';
import { readableEntries, type AdminReader } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import { chunks } from '../../database/chunks';
import { findRows, type RowOf } from '../../database/rows';
import { getService } from '../../get-service';
import { contentLocales } from '../../services/pages-locales';
import { shownVersion } from '../../services/shown-version';
import type { ListedLink } from '../../../../model/contracts/evidence';
import type { EVIDENCE_LINKS_LIST } from '../../../../model/lists/evidence-links';
import type { AnswerOf, Asked, FilterName } from '../../../../model/lists/list';
import { orElse, text } from '../../../../model/readers';
import { spokenFirst } from '../../../../model/spoken-first';
import { groupBy } from '../../../../migrator/group-by';
import { holdsWords, narrow, type FilterValues } from '../../../../migrator/report/narrow';
import { pageOf } from '../../../../migrator/report/page-of';

const TITLED = { documentId: text, locale: orElse(text, ''), title: orElse(text, '') };

const VALUES: FilterValues<ListedLink, FilterName<typeof EVIDENCE_LINKS_LIST>> = {
  state: ({ state }) => [state],
  opened: ({ downloads }) => [downloads > 0 ? 'yes' : 'no'],
};

/** The links of the documents whose file the reader may see; links of documents that are gone are left out. */
const readableLinks = async (strapi: Core.Strapi, { ability, language }: AdminReader): Promise<ListedLink[]> => {
  const uid = contentUid('document');
  const readable = readableEntries(strapi, ability, uid, ['title', 'visibility', 'privateFile', 'sha256']);
  if (readable === null) return [];
  const links = await createEvidenceLinks(strapi, () => getService(strapi, 'clock').now()).all();
  const rows: RowOf<typeof TITLED>[] = [];
  for (const $in of chunks([...new Set(links.map(({ documentId }) => documentId))])) {
    const where = { $and: [readable, { documentId: { $in }, publishedAt: { $null: true } }] };
    rows.push(...(await findRows(strapi, uid, TITLED, { where })));
  }
  const versions = groupBy(rows, (row) => row.documentId);
  const order = spokenFirst(language, await contentLocales(strapi));
  return links.flatMap((link) => {
    const named = shownVersion(versions.get(link.documentId) ?? [], order);
    return named === undefined ? [] : [{ ...link, locale: named.locale, title: named.title }];
  });
};

/** One page of the links of all documents, the newest first. */
export const listLinks = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  { q, ...filter }: Asked<typeof EVIDENCE_LINKS_LIST>,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<AnswerOf<typeof EVIDENCE_LINKS_LIST>> => {
  const holds = holdsWords(q);
  const found = (await readableLinks(strapi, reader)).filter(({ recipient, title }) => holds(recipient, title));
  const { rows, facets } = narrow(found, VALUES, filter);
  const { data, pagination } = pageOf(rows, page, pageSize);
  return { data, meta: { pagination, facets } };
};
