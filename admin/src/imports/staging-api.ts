import { dataOf, type Answer } from '../api/answer';
import { complianceApi } from '../api/compliance-api';
import type { MapAnswer, MapProblem, SitesAndFolders, StagedImport } from '../api/staging';

interface FolderChoice {
  site: string;
  folder: string;
  path?: string;
}

interface PlanChoice {
  id: string;
  publish: boolean;
  only?: string;
}

const STAGED = { type: 'ComplianceStaged' as const, id: 'LIST' };
const oneStaged = (id: string) => ({ type: 'ComplianceStaged' as const, id });

const stagingApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    getSites: builder.query<SitesAndFolders, undefined>({
      query: () => '/compliance/sites',
      transformResponse: dataOf<SitesAndFolders>,
      providesTags: ['ComplianceSettings'],
    }),
    getStagedImports: builder.query<StagedImport[], undefined>({
      query: () => '/compliance/staged',
      transformResponse: dataOf<StagedImport[]>,
      providesTags: [STAGED],
    }),
    getStagedImport: builder.query<StagedImport, string>({
      query: (id) => `/compliance/staged/${id}`,
      transformResponse: dataOf<StagedImport>,
      providesTags: (_, __, id) => [oneStaged(id)],
    }),
    stageFolder: builder.mutation<StagedImport, FolderChoice>({
      query: (data) => ({ url: '/compliance/staged/folder', method: 'POST', data }),
      transformResponse: dataOf<StagedImport>,
      invalidatesTags: [STAGED],
    }),
    discardStaged: builder.mutation<StagedImport, string>({
      query: (id) => ({ url: `/compliance/staged/${id}`, method: 'DELETE' }),
      transformResponse: dataOf<StagedImport>,
      invalidatesTags: [STAGED],
    }),
    getMap: builder.query<MapAnswer, string>({
      query: (id) => `/compliance/staged/${id}/map`,
      transformResponse: dataOf<MapAnswer>,
      providesTags: (_, __, id) => [{ type: 'ComplianceMap', id }],
    }),
    checkMap: builder.mutation<MapProblem[], { id: string; text: string }>({
      query: ({ id, text }) => ({ url: `/compliance/staged/${id}/map/check`, method: 'POST', data: { text } }),
      transformResponse: ({ data }: Answer<{ problems: MapProblem[] }>) => data.problems,
    }),
    storeMap: builder.mutation<MapAnswer, { id: string; text: string | null }>({
      query: ({ id, text }) => ({ url: `/compliance/staged/${id}/map`, method: 'PUT', data: { text } }),
      transformResponse: dataOf<MapAnswer>,
      invalidatesTags: (_, __, { id }) => [{ type: 'ComplianceMap', id }, oneStaged(id), STAGED],
    }),
    makePlan: builder.mutation<StagedImport, PlanChoice>({
      query: ({ id, ...data }) => ({ url: `/compliance/staged/${id}/plan`, method: 'POST', data }),
      transformResponse: dataOf<StagedImport>,
      invalidatesTags: (_, __, { id }) => [oneStaged(id), STAGED],
    }),
    dropPlan: builder.mutation<StagedImport, string>({
      query: (id) => ({ url: `/compliance/staged/${id}/plan`, method: 'DELETE' }),
      transformResponse: dataOf<StagedImport>,
      invalidatesTags: (_, __, id) => [oneStaged(id), STAGED],
    }),
  }),
});

export const {
  useGetSitesQuery,
  useGetStagedImportsQuery,
  useGetStagedImportQuery,
  useStageFolderMutation,
  useDiscardStagedMutation,
  useGetMapQuery,
  useCheckMapMutation,
  useStoreMapMutation,
  useMakePlanMutation,
  useDropPlanMutation,
} = stagingApi;
