import type { AnswerOf } from '../../../../../model/lists/list';
import type { FILES_LIST, PLAN_FINDINGS_LIST, PLAN_LIST } from '../../../../../model/lists/plan';
import { dataOf } from '../../../core/api/answer';
import { complianceApi } from '../../../core/api/compliance-api';
import type { PlanItemDetail, PlanSummary, RuledCause } from '../../../core/api/plan';
import type { RunInfo } from '../../../core/api/runs';

interface PlanKey {
  id: string;
  /** Another plan of the same source has other answers. */
  planHash: string;
}

interface PlanPart extends PlanKey {
  /** page, pageSize, q and one value for each filter that is set */
  params: Record<string, string>;
}

const oneStaged = (id: string) => ({ type: 'ComplianceStaged' as const, id });

const planApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetPlanItems: builder.query<AnswerOf<typeof PLAN_LIST>, PlanPart>({
      query: ({ id, params }) => ({ url: `/compliance/staged/${id}/plan/items`, config: { params } }),
      providesTags: (_, __, { id }) => [oneStaged(id)],
    }),
    complianceGetPlanItem: builder.query<PlanItemDetail, { id: string; n: string }>({
      query: ({ id, n }) => `/compliance/staged/${id}/plan/items/${n}`,
      transformResponse: dataOf<PlanItemDetail>,
      providesTags: (_, __, { id }) => [oneStaged(id)],
    }),
    complianceGetPlanFiles: builder.query<AnswerOf<typeof FILES_LIST>, PlanPart>({
      query: ({ id, params }) => ({ url: `/compliance/staged/${id}/plan/files`, config: { params } }),
      providesTags: (_, __, { id }) => [oneStaged(id)],
    }),
    complianceGetPlanFindings: builder.query<AnswerOf<typeof PLAN_FINDINGS_LIST>, PlanPart>({
      query: ({ id, params }) => ({ url: `/compliance/staged/${id}/plan/findings`, config: { params } }),
      providesTags: (_, __, { id }) => [oneStaged(id)],
    }),
    complianceGetPlanCauses: builder.query<RuledCause[], PlanKey>({
      query: ({ id }) => `/compliance/staged/${id}/plan/causes`,
      transformResponse: dataOf<RuledCause[]>,
      providesTags: (_, __, { id }) => [oneStaged(id)],
    }),
    complianceApprovePlan: builder.mutation<PlanSummary, { id: string; planHash: string }>({
      query: ({ id, planHash }) => ({ url: `/compliance/staged/${id}/approval`, method: 'POST', data: { planHash } }),
      transformResponse: dataOf<PlanSummary>,
      invalidatesTags: (_, __, { id }) => [oneStaged(id)],
    }),
    complianceApplyPlan: builder.mutation<RunInfo, { id: string; planHash: string }>({
      query: ({ id, planHash }) => ({ url: `/compliance/staged/${id}/apply`, method: 'POST', data: { planHash } }),
      transformResponse: dataOf<RunInfo>,
      invalidatesTags: (_, __, { id }) => [
        oneStaged(id),
        { type: 'ComplianceStaged', id: 'LIST' },
        { type: 'ComplianceRun', id: 'LIST' },
      ],
    }),
  }),
});

export const {
  useComplianceGetPlanItemsQuery,
  useComplianceGetPlanItemQuery,
  useComplianceGetPlanFilesQuery,
  useComplianceGetPlanCausesQuery,
  useComplianceGetPlanFindingsQuery,
  useComplianceApprovePlanMutation,
  useComplianceApplyPlanMutation,
} = planApi;
