import type { ListedVersions, MadeVersion, VersionOutlook } from '../../../../model/contracts/drafted-versions';
import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import { PLUGIN_ID } from '../../core/plugin-id';

interface Asked {
  documentId: string;
  /** Of the panel. */
  language: string;
}

const ENTRIES = 'Document' as const;
// what the Content Manager saves and publishes is asked for again
const entry =
  (type: string) =>
  (_: unknown, __: unknown, { documentId }: Asked) => [
    { type: ENTRIES, id: `plugin::${PLUGIN_ID}.${type}_${documentId}` },
  ];

const versionsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceListVersions: builder.query<ListedVersions, Asked>({
      query: ({ documentId, language }) => ({
        url: `/compliance/pages/${documentId}/versions`,
        config: { params: { language } },
      }),
      transformResponse: dataOf<ListedVersions>,
      providesTags: entry('page'),
    }),
    complianceMakeVersion: builder.mutation<MadeVersion, Asked & { effectiveFrom: string }>({
      query: ({ documentId, language, effectiveFrom }) => ({
        url: `/compliance/pages/${documentId}/versions`,
        method: 'POST',
        data: { effectiveFrom },
        config: { params: { language } },
      }),
      transformResponse: dataOf<MadeVersion>,
      invalidatesTags: (_, error) => (error ? [] : [ENTRIES]),
    }),
    complianceGetVersionOutlook: builder.query<VersionOutlook, Asked>({
      query: ({ documentId, language }) => ({
        url: `/compliance/page-versions/${documentId}/outlook`,
        config: { params: { language } },
      }),
      transformResponse: dataOf<VersionOutlook>,
      providesTags: entry('page-version'),
    }),
    compliancePublishVersion: builder.mutation<VersionOutlook, Asked & { hash: string }>({
      query: ({ documentId, language, hash }) => ({
        url: `/compliance/page-versions/${documentId}/publish`,
        method: 'POST',
        data: { hash },
        config: { params: { language } },
      }),
      transformResponse: dataOf<VersionOutlook>,
      invalidatesTags: (_, error) => (error ? [] : [ENTRIES]),
    }),
  }),
});

export const {
  useComplianceListVersionsQuery,
  useComplianceMakeVersionMutation,
  useComplianceGetVersionOutlookQuery,
  useCompliancePublishVersionMutation,
} = versionsApi;
