import type { EntrySource } from '../../../../model/contracts/entry-sources';
import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import type { OpenEntry } from '../../core/beside-form/open-entry';
import { PLUGIN_ID } from '../../core/plugin-id';

const sourcesApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetEntrySources: builder.query<EntrySource[], OpenEntry>({
      query: ({ type, documentId, locale }) => ({
        url: `/compliance/entry-sources/${type}/${documentId}`,
        config: { params: locale === null ? {} : { locale } },
      }),
      transformResponse: dataOf<EntrySource[]>,
      // what the Content Manager writes is asked for again
      providesTags: (_, __, { type, documentId }) => [
        { type: 'Document', id: `plugin::${PLUGIN_ID}.${type}_${documentId}` },
      ],
    }),
  }),
});

const { useComplianceGetEntrySourcesQuery } = sourcesApi;

/** An import writes past the Content Manager, so each view asks anew. */
export const useEntrySources = (entry: OpenEntry) =>
  useComplianceGetEntrySourcesQuery(entry, { refetchOnMountOrArgChange: true });
