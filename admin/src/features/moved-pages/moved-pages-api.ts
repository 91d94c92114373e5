import type { LinkPlan, PagePaths } from '../../../../model/contracts/moved-pages';
import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import { PLUGIN_ID } from '../../core/plugin-id';

/** A page in one language. */
export interface PagePlace {
  documentId: string;
  locale: string;
}

const urlOf = ({ documentId }: PagePlace, what: '' | '/links' | '/unpublish'): string =>
  `/compliance/moved-pages/${documentId}${what}`;

/** Any entry that the Content Manager keeps: texts of several are rewritten. */
const ENTRIES = 'Document' as const;
const entry = ({ documentId }: PagePlace) => ({ type: ENTRIES, id: `plugin::${PLUGIN_ID}.page_${documentId}` });

const movedPagesApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetPagePaths: builder.query<PagePaths, PagePlace>({
      query: (place) => ({ url: urlOf(place, ''), config: { params: { locale: place.locale } } }),
      transformResponse: dataOf<PagePaths>,
      // what the Content Manager publishes is asked for again
      providesTags: (_, __, place) => [entry(place)],
    }),
    complianceGetMovedLinks: builder.query<LinkPlan, PagePlace>({
      query: (place) => ({ url: urlOf(place, '/links'), config: { params: { locale: place.locale } } }),
      transformResponse: dataOf<LinkPlan>,
      providesTags: (_, __, place) => [entry(place)],
    }),
    complianceRewriteLinks: builder.mutation<LinkPlan, PagePlace & { hash: string }>({
      query: ({ hash, ...place }) => ({
        url: urlOf(place, '/links'),
        method: 'POST',
        data: { locale: place.locale, hash },
      }),
      transformResponse: dataOf<LinkPlan>,
      invalidatesTags: [ENTRIES],
    }),
    complianceUnpublishPage: builder.mutation<null, PagePlace & { to: string | null }>({
      query: ({ to, ...place }) => ({
        url: urlOf(place, '/unpublish'),
        method: 'POST',
        data: { locale: place.locale, to },
      }),
      invalidatesTags: (_, error, place) => (error ? [] : [entry(place)]),
    }),
  }),
});

export const {
  useComplianceGetMovedLinksQuery,
  useComplianceGetPagePathsQuery,
  useComplianceRewriteLinksMutation,
  useComplianceUnpublishPageMutation,
} = movedPagesApi;
