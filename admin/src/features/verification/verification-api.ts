import type {
  Candidate,
  DueEvidence,
  Verification,
  VerificationRequest,
} from '../../../../model/contracts/verification';
import { dataOf, type PagedAnswer } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import { PLUGIN_ID } from '../../core/plugin-id';

const CERTIFICATION = `plugin::${PLUGIN_ID}.certification`;
const QUEUE = { type: 'ComplianceVerification' as const, id: 'LIST' };
const one = (id: string) => ({ type: 'ComplianceVerification' as const, id });
/** The entry as the Content Manager keeps it. */
const entry = (id: string) => ({ type: 'Document' as const, id: `${CERTIFICATION}_${id}` });

const verificationApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetDueEvidence: builder.query<PagedAnswer<DueEvidence>, string>({
      query: (language) => ({
        url: '/compliance/verification-due-evidence',
        config: { params: { pageSize: 100, language } },
      }),
    }),
    complianceGetVerification: builder.query<Verification, { documentId: string; language: string }>({
      query: ({ documentId, language }) => ({
        url: `/compliance/verifications/${documentId}`,
        config: { params: { language } },
      }),
      transformResponse: dataOf<Verification>,
      providesTags: (_, __, { documentId }) => [one(documentId)],
    }),
    complianceGetCandidates: builder.query<Candidate[], { type: string; q: string; language: string }>({
      query: (params) => ({ url: '/compliance/verification-candidates', config: { params } }),
      transformResponse: dataOf<Candidate[]>,
    }),
    complianceVerify: builder.mutation<
      Verification,
      { documentId: string; request: VerificationRequest; language: string }
    >({
      query: ({ documentId, request, language }) => ({
        url: `/compliance/verifications/${documentId}`,
        method: 'POST',
        data: request,
        config: { params: { language } },
      }),
      transformResponse: dataOf<Verification>,
      invalidatesTags: (_, error, { documentId }) =>
        error ? [] : [QUEUE, one(documentId), entry(documentId), entry('LIST')],
    }),
  }),
});

export const {
  useComplianceGetDueEvidenceQuery,
  useComplianceGetVerificationQuery,
  useComplianceGetCandidatesQuery,
  useComplianceVerifyMutation,
} = verificationApi;
