import type { DecidedFindings, FindingDecision, FindingInList } from '../../../../model/contracts/listed-findings';
import type { LateAnswer } from '../../../../model/contracts/late';
import type { FINDINGS_LIST } from '../../../../model/lists/findings';
import type { AnswerOf } from '../../../../model/lists/list';
import { dataOf, lateOf, type Late } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';

type Params = Record<string, string>;

type FindingsPage = AnswerOf<typeof FINDINGS_LIST>;

/** Pages of a list are answered as they are; who has to ask again gets no page. */
const latePage = (answer: FindingsPage | Extract<LateAnswer<never>, { data: null }>): Late<FindingsPage> =>
  answer.data === null ? { ready: null, progress: answer.meta.progress } : { ready: answer };

const findingsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetFindings: builder.query<Late<FindingsPage>, Params>({
      query: (params) => ({ url: '/compliance/findings', config: { params } }),
      transformResponse: latePage,
      providesTags: ['ComplianceFindings'],
    }),
    complianceGetFinding: builder.query<Late<FindingInList>, { id: string; params: Params }>({
      query: ({ id, params }) => ({ url: `/compliance/findings/${id}`, config: { params } }),
      transformResponse: lateOf<FindingInList>,
      providesTags: ['ComplianceFindings'],
    }),
    complianceAcceptFinding: builder.mutation<unknown, { id: string; reason: string }>({
      query: ({ id, reason }) => ({ url: `/compliance/findings/${id}/accept`, method: 'POST', data: { reason } }),
      invalidatesTags: (_, error) => (error ? [] : ['ComplianceFindings']),
    }),
    complianceDecideFindings: builder.mutation<
      DecidedFindings,
      { decision: FindingDecision; reason: string } & ({ ids: string[] } | { matching: Params; count: number })
    >({
      query: (data) => ({ url: '/compliance/findings/decisions', method: 'POST', data }),
      transformResponse: dataOf<DecidedFindings>,
      invalidatesTags: (_, error) => (error ? [] : ['ComplianceFindings']),
    }),
    complianceReopenFinding: builder.mutation<unknown, { id: string; reason: string }>({
      query: ({ id, reason }) => ({ url: `/compliance/findings/${id}/reopen`, method: 'POST', data: { reason } }),
      invalidatesTags: (_, error) => (error ? [] : ['ComplianceFindings']),
    }),
  }),
});

export const {
  useComplianceGetFindingsQuery,
  useComplianceGetFindingQuery,
  useComplianceAcceptFindingMutation,
  useComplianceReopenFindingMutation,
  useComplianceDecideFindingsMutation,
} = findingsApi;
