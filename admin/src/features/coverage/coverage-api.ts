import type { PagePublication, Pair, PublishedPage } from '../../../../model/contracts/coverage';
import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';

/** `left`, `right`: languages; without them the first two of the page. */
interface PairParams {
  documentId: string;
  language: string;
  left?: string;
  right?: string;
}

interface PublishRequest {
  pages: { documentId: string; hash: string }[];
  language: string;
}

const coverageApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetPair: builder.query<Pair, PairParams>({
      query: ({ documentId, ...params }) => ({ url: `/compliance/coverage/${documentId}`, config: { params } }),
      transformResponse: dataOf<Pair>,
      providesTags: ['ComplianceCoverage'],
    }),
    compliancePreviewPublication: builder.query<PagePublication[], { documentIds: string[]; language: string }>({
      query: ({ documentIds, language }) => ({
        url: '/compliance/coverage/publish-preview',
        method: 'POST',
        data: { documentIds },
        config: { params: { language } },
      }),
      transformResponse: dataOf<PagePublication[]>,
    }),
    compliancePublishPages: builder.mutation<PublishedPage[], PublishRequest>({
      query: ({ pages, language }) => ({
        url: '/compliance/coverage/publish',
        method: 'POST',
        data: { pages },
        config: { params: { language } },
      }),
      transformResponse: dataOf<PublishedPage[]>,
      invalidatesTags: ['ComplianceCoverage', 'Document'],
    }),
    complianceMarkInStep: builder.mutation<Pair, { documentId: string; hashes: Record<string, string> }>({
      query: ({ documentId, hashes }) => ({
        url: `/compliance/coverage/${documentId}/in-step`,
        method: 'POST',
        data: { hashes },
      }),
      transformResponse: dataOf<Pair>,
      invalidatesTags: (_, error) => (error ? [] : ['ComplianceCoverage']),
    }),
  }),
});

export const {
  useComplianceGetPairQuery,
  useComplianceMarkInStepMutation,
  useCompliancePreviewPublicationQuery,
  useCompliancePublishPagesMutation,
} = coverageApi;
