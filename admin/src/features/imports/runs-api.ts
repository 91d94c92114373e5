import { dataOf, lateOf, type Answer, type Late, type PagedAnswer } from '../../core/api/answer';
import type { FindingCause } from '../../core/api/plan';
import { complianceApi } from '../../core/api/compliance-api';
import type {
  Conflict,
  Preview,
  PublishChoices,
  Resolutions,
  RunFindings,
  RunInfo,
  RunItems,
  StartedResolving,
} from '../../core/api/runs';

/** A follow-up whose preview somebody has agreed to. */
interface Approval {
  run: number;
  planHash: string;
}

const RUNS = { type: 'ComplianceRun' as const, id: 'LIST' };
const oneRun = (run: number) => ({ type: 'ComplianceRun' as const, id: run });

const runsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetRuns: builder.query<PagedAnswer<RunInfo>, Record<string, string>>({
      query: (params) => ({ url: '/compliance/runs', config: { params } }),
      providesTags: [RUNS],
    }),
    complianceGetRun: builder.query<RunInfo, number>({
      query: (run) => `/compliance/runs/${run}`,
      transformResponse: dataOf<RunInfo>,
      providesTags: (_, __, run) => [oneRun(run)],
    }),
    complianceGetRunItems: builder.query<RunItems, { run: number; params: Record<string, string> }>({
      query: ({ run, params }) => ({ url: `/compliance/runs/${run}/items`, config: { params } }),
      providesTags: (_, __, { run }) => [oneRun(run)],
    }),
    // asked for anew each time: a map may have megabytes, and is not worth its place in the cache
    complianceGetRunMap: builder.mutation<string, number>({
      query: (run) => ({ url: `/compliance/runs/${run}/map`, method: 'GET' }),
      transformResponse: ({ data }: Answer<{ text: string }>) => data.text,
    }),
    complianceGetRunFindings: builder.query<RunFindings, { run: number; params: Record<string, string> }>({
      query: ({ run, params }) => ({ url: `/compliance/runs/${run}/findings`, config: { params } }),
      providesTags: (_, __, { run }) => [oneRun(run)],
    }),
    complianceGetRunCauses: builder.query<FindingCause[], number>({
      query: (run) => `/compliance/runs/${run}/causes`,
      transformResponse: dataOf<FindingCause[]>,
      providesTags: (_, __, run) => [oneRun(run)],
    }),
    complianceSteerRun: builder.mutation<RunInfo, { run: number; to: 'pause' | 'resume' | 'cancel' }>({
      query: ({ run, to }) => ({ url: `/compliance/runs/${run}/${to}`, method: 'POST', data: {} }),
      transformResponse: dataOf<RunInfo>,
      invalidatesTags: (_, __, { run }) => [RUNS, oneRun(run)],
    }),
    complianceGetConflicts: builder.query<PagedAnswer<Conflict>, { run: number; pageSize: number }>({
      query: ({ run, pageSize }) => ({ url: `/compliance/runs/${run}/conflicts`, config: { params: { pageSize } } }),
      providesTags: (_, __, { run }) => [oneRun(run)],
    }),
    complianceResolveMany: builder.mutation<StartedResolving, { run: number } & Resolutions>({
      query: ({ run, ...data }) => ({ url: `/compliance/runs/${run}/resolutions`, method: 'POST', data }),
      transformResponse: dataOf<StartedResolving>,
    }),
    // the run that resolves them has ended: what is known of the other one has changed
    complianceNoteResolved: builder.mutation<null, number>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_, __, run) => [RUNS, oneRun(run)],
    }),
    compliancePreviewPublish: builder.query<Late<Preview>, { run: number } & PublishChoices>({
      query: ({ run, ...params }) => ({ url: `/compliance/runs/${run}/publish`, config: { params } }),
      transformResponse: lateOf<Preview>,
      providesTags: (_, __, { run }) => [oneRun(run)],
    }),
    compliancePublishRun: builder.mutation<RunInfo, Approval & PublishChoices>({
      query: ({ run, ...data }) => ({ url: `/compliance/runs/${run}/publish`, method: 'POST', data }),
      transformResponse: dataOf<RunInfo>,
      invalidatesTags: (_, __, { run }) => [RUNS, oneRun(run)],
    }),
    compliancePreviewRollback: builder.query<Late<Preview>, number>({
      query: (run) => `/compliance/runs/${run}/rollback`,
      transformResponse: lateOf<Preview>,
      providesTags: (_, __, run) => [oneRun(run)],
    }),
    complianceRollBackRun: builder.mutation<RunInfo, Approval>({
      query: ({ run, planHash }) => ({
        url: `/compliance/runs/${run}/rollback`,
        method: 'POST',
        data: { planHash },
      }),
      transformResponse: dataOf<RunInfo>,
      invalidatesTags: (_, __, { run }) => [RUNS, oneRun(run)],
    }),
  }),
});

export const {
  useComplianceGetRunsQuery,
  useComplianceGetRunQuery,
  useComplianceGetRunItemsQuery,
  useComplianceGetRunFindingsQuery,
  useComplianceGetRunCausesQuery,
  useComplianceGetRunMapMutation,
  useComplianceSteerRunMutation,
  useComplianceGetConflictsQuery,
  useComplianceResolveManyMutation,
  useComplianceNoteResolvedMutation,
  useLazyComplianceGetRunQuery,
  useLazyComplianceGetRunItemsQuery,
  useCompliancePreviewPublishQuery,
  useCompliancePublishRunMutation,
  useCompliancePreviewRollbackQuery,
  useComplianceRollBackRunMutation,
} = runsApi;
