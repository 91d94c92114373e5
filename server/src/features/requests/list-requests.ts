import type { Core } from '@strapi/strapi';
import { createEvidenceLinks } from '../../adapters/strapi/evidence/evidence-links';
import { createRequestRows, type RequestRow } from '../../adapters/strapi/evidence/request-rows';
import type { AdminReader } from '../../auth/readable-entries';
import { getService } from '../../get-service';
import { readableDocuments } from '../../services/readable-documents';
import type { ListedRequest } from '../../../../model/contracts/document-requests';
import type { DOCUMENT_REQUESTS_LIST } from '../../../../model/lists/document-requests';
import type { AnswerOf, Asked, FilterName } from '../../../../model/lists/list';
import { holdsWords, narrow, type FilterValues } from '../../../../migrator/report/narrow';
import { pageOf } from '../../../../migrator/report/page-of';

const VALUES: FilterValues<ListedRequest, FilterName<typeof DOCUMENT_REQUESTS_LIST>> = {
  state: ({ state }) => [state],
};

type Named = Pick<ListedRequest, 'locale' | 'title'>;

const listed = (row: RequestRow, named: Named, link: ListedRequest['link']): ListedRequest[] => {
  const { id, documentId, state, name, email, company, reason, language, termsPath, termsSha256, ...rest } = row;
  // not yet confirmed
  if (state === 'asked') return [];
  const { askedOn, confirmedOn, decidedOn, decidedBy, refusal } = rest;
  const terms = termsPath === null || termsSha256 === null ? null : { path: termsPath, sha256: termsSha256 };
  return [
    {
      ...{ id, documentId, ...named, state, name, email, company, reason, language, terms, link },
      ...{ askedOn, confirmedOn, decidedOn, decidedBy, refusal },
    },
  ];
};

/** One page of the requests for documents whose file the reader may see, the newest first. */
export const listRequests = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  { q, ...filter }: Asked<typeof DOCUMENT_REQUESTS_LIST>,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<AnswerOf<typeof DOCUMENT_REQUESTS_LIST>> => {
  const rows = await createRequestRows(strapi).shown();
  const documents = await readableDocuments(
    strapi,
    reader,
    rows.map(({ documentId }) => documentId),
  );
  const links = await createEvidenceLinks(strapi, () => getService(strapi, 'clock').now()).byKey(
    rows.flatMap(({ link }) => link ?? []),
  );
  const holds = holdsWords(q);
  const found = rows
    .flatMap((row) => {
      const named = documents.get(row.documentId);
      if (named === undefined) return [];
      const link = links.get(row.link ?? '');
      if (link === undefined) return listed(row, named, null);
      const { state, expiresOn, downloads, lastDownloadOn } = link;
      return listed(row, named, { state, expiresOn, downloads, lastDownloadOn });
    })
    .filter(({ name, email, company, title }) => holds(name, email, company, title));
  const { rows: kept, facets } = narrow(found, VALUES, filter);
  const { data, pagination } = pageOf(kept, page, pageSize);
  return { data, meta: { pagination, facets } };
};
