import type {
  DueEvidence,
  EntryName,
  Verification,
  VerificationQueue,
  VerificationRequest,
} from '../../../server/src/contracts/verification';
import { dataOf, type PagedAnswer } from '../api/answer';
import { complianceApi } from '../api/compliance-api';
import { PLUGIN_ID } from '../plugin-id';

const CERTIFICATION = `plugin::${PLUGIN_ID}.certification`;
const QUEUE = { type: 'ComplianceVerification' as const, id: 'LIST' };
const one = (id: string) => ({ type: 'ComplianceVerification' as const, id });
/** The entry as the Content Manager keeps it. */
const entry = (id: string) => ({ type: 'Document' as const, id: `${CERTIFICATION}_${id}` });

const verificationApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetVerifications: builder.query<VerificationQueue, Record<string, string>>({
      query: (params) => ({ url: '/compliance/verifications', config: { params } }),
      providesTags: [QUEUE],
    }),
    complianceGetDueEvidence: builder.query<PagedAnswer<DueEvidence>, undefined>({
      query: () => ({ url: '/compliance/verification-due-evidence', config: { params: { pageSize: 100 } } }),
    }),
    complianceGetVerification: builder.query<Verification, string>({
      query: (documentId) => `/compliance/verifications/${documentId}`,
      transformResponse: dataOf<Verification>,
      providesTags: (_, __, documentId) => [one(documentId)],
    }),
    complianceGetCandidates: builder.query<EntryName[], { type: string; q: string }>({
      query: (params) => ({ url: '/compliance/verification-candidates', config: { params } }),
      transformResponse: dataOf<EntryName[]>,
    }),
    complianceVerify: builder.mutation<Verification, { documentId: string; request: VerificationRequest }>({
      query: ({ documentId, request }) => ({
        url: `/compliance/verifications/${documentId}`,
        method: 'POST',
        data: request,
      }),
      transformResponse: dataOf<Verification>,
      invalidatesTags: (_, error, { documentId }) =>
        error ? [] : [QUEUE, one(documentId), entry(documentId), entry('LIST')],
    }),
  }),
});

export const {
  useComplianceGetVerificationsQuery,
  useComplianceGetDueEvidenceQuery,
  useComplianceGetVerificationQuery,
  useComplianceGetCandidatesQuery,
  useComplianceVerifyMutation,
} = verificationApi;
