import type { Core } from '@strapi/strapi';
import { createEvidenceLinks } from '../../adapters/strapi/evidence/evidence-links';
import type { AdminReader } from '../../auth/readable-entries';
import { getService } from '../../get-service';
import { readableDocuments } from '../../services/readable-documents';
import type { ListedLink } from '../../../../model/contracts/evidence';
import type { EVIDENCE_LINKS_LIST } from '../../../../model/lists/evidence-links';
import type { AnswerOf, Asked, FilterName } from '../../../../model/lists/list';
import { holdsWords, narrow, type FilterValues } from '../../../../migrator/report/narrow';
import { pageOf } from '../../../../migrator/report/page-of';

const VALUES: FilterValues<ListedLink, FilterName<typeof EVIDENCE_LINKS_LIST>> = {
  state: ({ state }) => [state],
  opened: ({ downloads }) => [downloads > 0 ? 'yes' : 'no'],
};

/** The links of the documents whose file the reader may see; links of documents that are gone are left out. */
const readableLinks = async (strapi: Core.Strapi, reader: AdminReader): Promise<ListedLink[]> => {
  const links = await createEvidenceLinks(strapi, () => getService(strapi, 'clock').now()).all();
  const documents = await readableDocuments(
    strapi,
    reader,
    links.map(({ documentId }) => documentId),
  );
  return links.flatMap((link) => {
    const named = documents.get(link.documentId);
    return named === undefined ? [] : [{ ...link, ...named }];
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
