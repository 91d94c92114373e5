import { dataOf, lateOf, type Answer, type Late } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import type { Decision, PlanChoices } from '../../core/api/plan';
import type { MapAnswer, MapProblem, SitesAndFolders, StagedImport } from '../../core/api/staging';

interface FolderChoice {
  site: string;
  folder: string;
  path?: string;
}

const STAGED = { type: 'ComplianceStaged' as const, id: 'LIST' };
const oneStaged = (id: string) => ({ type: 'ComplianceStaged' as const, id });

const stagingApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetSites: builder.query<SitesAndFolders, undefined>({
      query: () => '/compliance/sites',
      transformResponse: dataOf<SitesAndFolders>,
      providesTags: ['ComplianceSettings'],
    }),
    complianceGetStagedImports: builder.query<StagedImport[], undefined>({
      query: () => '/compliance/staged',
      transformResponse: dataOf<StagedImport[]>,
      providesTags: [STAGED],
    }),
    complianceGetStagedImport: builder.query<StagedImport, string>({
      query: (id) => `/compliance/staged/${id}`,
      transformResponse: dataOf<StagedImport>,
      providesTags: (_, __, id) => [oneStaged(id)],
    }),
    complianceStageFolder: builder.mutation<StagedImport, FolderChoice>({
      query: (data) => ({ url: '/compliance/staged/folder', method: 'POST', data }),
      transformResponse: dataOf<StagedImport>,
      invalidatesTags: [STAGED],
    }),
    complianceDiscardStaged: builder.mutation<StagedImport, string>({
      query: (id) => ({ url: `/compliance/staged/${id}`, method: 'DELETE' }),
      transformResponse: dataOf<StagedImport>,
      invalidatesTags: [STAGED],
    }),
    complianceGetMap: builder.query<Late<MapAnswer>, string>({
      query: (id) => `/compliance/staged/${id}/map`,
      transformResponse: lateOf<MapAnswer>,
      providesTags: (_, __, id) => [{ type: 'ComplianceMap', id }],
    }),
    complianceCheckMap: builder.mutation<MapProblem[], { id: string; text: string }>({
      query: ({ id, text }) => ({ url: `/compliance/staged/${id}/map/check`, method: 'POST', data: { text } }),
      transformResponse: ({ data }: Answer<{ problems: MapProblem[] }>) => data.problems,
    }),
    complianceStoreMap: builder.mutation<MapAnswer, { id: string; text: string | null }>({
      query: ({ id, text }) => ({ url: `/compliance/staged/${id}/map`, method: 'PUT', data: { text } }),
      transformResponse: dataOf<MapAnswer>,
      invalidatesTags: (_, __, { id }) => [{ type: 'ComplianceMap', id }, oneStaged(id), STAGED],
    }),
    complianceDecide: builder.mutation<MapAnswer, { id: string; planHash: string; decisions: readonly Decision[] }>({
      query: ({ id, ...data }) => ({ url: `/compliance/staged/${id}/decisions`, method: 'POST', data }),
      transformResponse: dataOf<MapAnswer>,
      invalidatesTags: (_, __, { id }) => [{ type: 'ComplianceMap', id }],
    }),
    complianceMakePlan: builder.mutation<StagedImport, { id: string; choices: PlanChoices }>({
      query: ({ id, choices }) => ({ url: `/compliance/staged/${id}/plan`, method: 'POST', data: choices }),
      transformResponse: dataOf<StagedImport>,
      invalidatesTags: (_, __, { id }) => [oneStaged(id), STAGED],
    }),
    complianceDropPlan: builder.mutation<StagedImport, string>({
      query: (id) => ({ url: `/compliance/staged/${id}/plan`, method: 'DELETE' }),
      transformResponse: dataOf<StagedImport>,
      invalidatesTags: (_, __, id) => [oneStaged(id), STAGED],
    }),
  }),
});

export const {
  useComplianceGetSitesQuery,
  useComplianceGetStagedImportsQuery,
  useComplianceGetStagedImportQuery,
  useComplianceStageFolderMutation,
  useComplianceDiscardStagedMutation,
  useComplianceGetMapQuery,
  useComplianceCheckMapMutation,
  useComplianceStoreMapMutation,
  useComplianceDecideMutation,
  useComplianceMakePlanMutation,
  useComplianceDropPlanMutation,
} = stagingApi;
