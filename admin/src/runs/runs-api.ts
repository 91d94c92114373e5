import { dataOf, type PagedAnswer } from '../api/answer';
import { complianceApi } from '../api/compliance-api';
import type { Conflict, Preview, RunInfo, RunItem, Settlement } from '../api/runs';

const RUNS = { type: 'ComplianceRun' as const, id: 'LIST' };
const oneRun = (run: number) => ({ type: 'ComplianceRun' as const, id: run });

const runsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    getRuns: builder.query<PagedAnswer<RunInfo>, Record<string, string>>({
      query: (params) => ({ url: '/compliance/runs', config: { params } }),
      providesTags: [RUNS],
    }),
    getRun: builder.query<RunInfo, number>({
      query: (run) => `/compliance/runs/${run}`,
      transformResponse: dataOf<RunInfo>,
      providesTags: (_, __, run) => [oneRun(run)],
    }),
    getRunItems: builder.query<PagedAnswer<RunItem>, { run: number; params: Record<string, string> }>({
      query: ({ run, params }) => ({ url: `/compliance/runs/${run}/items`, config: { params } }),
      providesTags: (_, __, { run }) => [oneRun(run)],
    }),
    steerRun: builder.mutation<RunInfo, { run: number; to: 'pause' | 'resume' | 'cancel' }>({
      query: ({ run, to }) => ({ url: `/compliance/runs/${run}/${to}`, method: 'POST', data: {} }),
      transformResponse: dataOf<RunInfo>,
      invalidatesTags: (_, __, { run }) => [RUNS, oneRun(run)],
    }),
    getConflicts: builder.query<Conflict[], number>({
      query: (run) => `/compliance/runs/${run}/conflicts`,
      transformResponse: dataOf<Conflict[]>,
      providesTags: (_, __, run) => [oneRun(run)],
    }),
    settleConflict: builder.mutation<Conflict | null, { run: number; item: number; settlement: Settlement }>({
      query: ({ run, item, settlement }) => ({
        url: `/compliance/runs/${run}/conflicts/${item}`,
        method: 'PUT',
        data: settlement,
      }),
      transformResponse: dataOf<Conflict | null>,
      invalidatesTags: (_, __, { run }) => [RUNS, oneRun(run)],
    }),
    previewPublish: builder.query<Preview, number>({
      query: (run) => ({ url: `/compliance/runs/${run}/publish/preview`, method: 'POST', data: {} }),
      transformResponse: dataOf<Preview>,
      providesTags: (_, __, run) => [oneRun(run)],
    }),
    publishRun: builder.mutation<RunInfo, number>({
      query: (run) => ({ url: `/compliance/runs/${run}/publish`, method: 'POST', data: {} }),
      transformResponse: dataOf<RunInfo>,
      invalidatesTags: (_, __, run) => [RUNS, oneRun(run)],
    }),
    previewRollback: builder.query<Preview, number>({
      query: (run) => `/compliance/runs/${run}/rollback`,
      transformResponse: dataOf<Preview>,
      providesTags: (_, __, run) => [oneRun(run)],
    }),
    rollBackRun: builder.mutation<RunInfo, number>({
      query: (run) => ({ url: `/compliance/runs/${run}/rollback`, method: 'POST', data: {} }),
      transformResponse: dataOf<RunInfo>,
      invalidatesTags: (_, __, run) => [RUNS, oneRun(run)],
    }),
  }),
});

export const {
  useGetRunsQuery,
  useGetRunQuery,
  useGetRunItemsQuery,
  useSteerRunMutation,
  useGetConflictsQuery,
  useSettleConflictMutation,
  usePreviewPublishQuery,
  usePublishRunMutation,
  usePreviewRollbackQuery,
  useRollBackRunMutation,
} = runsApi;
