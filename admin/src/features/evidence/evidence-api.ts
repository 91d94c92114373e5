import type { Evidence, LinkDays, SentLink } from '../../../../model/contracts/evidence';
import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import { sendBody } from '../../core/api/send-body';
import { PLUGIN_ID } from '../../core/plugin-id';

const one = (id: string) => ({ type: 'ComplianceEvidence' as const, id });
/** The document as the Content Manager keeps it. */
const entry = (id: string) => ({ type: 'Document' as const, id: `plugin::${PLUGIN_ID}.document_${id}` });

export const evidenceUrl = (documentId: string): string => `/compliance/evidence/${documentId}`;

interface StoredFile {
  documentId: string;
  file: File;
  token: string | null;
}

interface LinkRequest {
  documentId: string;
  recipient: string;
  days: LinkDays;
}

const evidenceApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
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
      invalidatesTags: (_, error, { documentId }) => (error ? [] : [one(documentId)]),
    }),
    complianceRevokeLink: builder.mutation<Evidence, { documentId: string; link: string }>({
      query: ({ documentId, link }) => ({ url: `${evidenceUrl(documentId)}/links/${link}`, method: 'DELETE' }),
      transformResponse: dataOf<Evidence>,
      invalidatesTags: (_, __, { documentId }) => [one(documentId)],
    }),
  }),
});

export const {
  useComplianceGetEvidenceQuery,
  useComplianceStoreEvidenceMutation,
  useComplianceSendEvidenceMutation,
  useComplianceRevokeLinkMutation,
} = evidenceApi;
