import type {
  AddedEvidence,
  Evidence,
  EvidenceKind,
  EvidenceOffer,
  EvidenceVisibility,
  LinkDays,
  MailLanguage,
  SentLink,
} from '../../../../model/contracts/evidence';
import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import { sendBody } from '../../core/api/send-body';
import { PLUGIN_ID } from '../../core/plugin-id';

const one = (id: string) => ({ type: 'ComplianceEvidence' as const, id });
/** The document as the Content Manager keeps it. */
const entry = (id: string) => ({ type: 'Document' as const, id: `plugin::${PLUGIN_ID}.document_${id}` });

const LIST = { type: 'ComplianceEvidence' as const, id: 'LIST' };

export const evidenceUrl = (documentId: string): string => `/compliance/evidence/${documentId}`;

interface StoredFile {
  documentId: string;
  file: File;
  token: string | null;
}

interface NewEvidence {
  certification: string;
  file: File;
  token: string | null;
  /** By language. */
  titles: Readonly<Record<string, string>>;
  kind: EvidenceKind;
  visibility: EvidenceVisibility;
  publish: boolean;
}

const certificationUrl = (id: string): string => `/compliance/certifications/${id}/evidence`;

const addQuery = ({ file, titles, kind, visibility, publish }: NewEvidence): string =>
  new URLSearchParams([
    ...[
      ['name', file.name],
      ['kind', kind],
      ['visibility', visibility],
      ['publish', String(publish)],
    ],
    ...Object.entries(titles).map(([locale, title]) => [`titles[${locale}]`, title]),
  ]).toString();

interface LinkRequest {
  documentId: string;
  recipient: string;
  days: LinkDays;
}

const evidenceApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetEvidenceOffer: builder.query<EvidenceOffer, string>({
      query: certificationUrl,
      transformResponse: dataOf<EvidenceOffer>,
      providesTags: (_, __, id) => [{ type: 'Document', id: `plugin::${PLUGIN_ID}.certification_${id}` }],
    }),
    complianceAddEvidence: builder.mutation<AddedEvidence, NewEvidence>({
      queryFn: async (added) => {
        const { data, error } = await sendBody<AddedEvidence>({
          ...{ method: 'POST', path: `${certificationUrl(added.certification)}?${addQuery(added)}` },
          ...{ type: 'application/pdf', body: added.file, token: added.token },
        });
        return data === null ? { error: error ?? {} } : { data };
      },
      // an open form shows the new relation, and keeps what is typed in it
      invalidatesTags: (_, error, { certification }) =>
        error ? [] : ['Document', 'Relations', { type: 'ComplianceVerification', id: certification }, LIST],
    }),
    complianceGetEvidence: builder.query<Evidence, string>({
      query: evidenceUrl,
      transformResponse: dataOf<Evidence>,
      // what the Content Manager publishes is asked for again
      providesTags: (_, __, documentId) => [one(documentId), entry(documentId)],
    }),
    complianceStoreEvidence: builder.mutation<Evidence, StoredFile>({
      queryFn: async ({ documentId, file, token }) => {
        const query = new URLSearchParams({ name: file.name });
        const { data, error } = await sendBody<Evidence>({
          ...{ method: 'PUT', path: `${evidenceUrl(documentId)}/file?${query.toString()}` },
          ...{ type: 'application/octet-stream', body: file, token },
        });
        return data === null ? { error: error ?? {} } : { data };
      },
      invalidatesTags: (_, error, { documentId }) => (error ? [] : [one(documentId), entry(documentId)]),
    }),
    complianceSendEvidence: builder.mutation<SentLink, LinkRequest>({
      query: ({ documentId, ...data }) => ({ url: `${evidenceUrl(documentId)}/links`, method: 'POST', data }),
      transformResponse: dataOf<SentLink>,
      invalidatesTags: (_, error, { documentId }) => (error ? [] : [one(documentId), LIST]),
    }),
    complianceMailLink: builder.mutation<Evidence, { documentId: string; link: string; language: MailLanguage }>({
      query: ({ documentId, link, language }) => ({
        url: `${evidenceUrl(documentId)}/links/${link}/mail`,
        method: 'POST',
        data: { language },
      }),
      transformResponse: dataOf<Evidence>,
    }),
    complianceRevokeLink: builder.mutation<Evidence, { documentId: string; link: string }>({
      query: ({ documentId, link }) => ({ url: `${evidenceUrl(documentId)}/links/${link}`, method: 'DELETE' }),
      transformResponse: dataOf<Evidence>,
      invalidatesTags: (_, __, { documentId }) => [one(documentId), LIST],
    }),
  }),
});

export const {
  useComplianceGetEvidenceOfferQuery,
  useComplianceAddEvidenceMutation,
  useComplianceMailLinkMutation,
  useComplianceGetEvidenceQuery,
  useComplianceStoreEvidenceMutation,
  useComplianceSendEvidenceMutation,
  useComplianceRevokeLinkMutation,
} = evidenceApi;
