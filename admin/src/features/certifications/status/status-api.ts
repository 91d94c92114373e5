import type { Answer } from '../../../core/api/answer';
import { complianceApi } from '../../../core/api/compliance-api';
import { PLUGIN_ID } from '../../../core/plugin-id';
import type { CertificationStatus } from '../../../../../model/contracts/certifications/certification-status';
import { batcher } from './batcher';

/** The type whose entries have a status. */
const CERTIFICATION = `plugin::${PLUGIN_ID}.certification`;

export interface Asked {
  documentId: string;
  locale: string;
}

interface Asking {
  data?: unknown;
  error?: { name?: string; message?: string };
}

const inOneRequest = batcher<Asking>();

const statusApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    /** The status of one certification; null for one that the reader may not read. */
    complianceGetCertificationStatus: builder.query<CertificationStatus | null, Asked>({
      async queryFn({ documentId, locale }, _api, _options, baseQuery) {
        const answer = await inOneRequest(locale, documentId, async (documentIds) =>
          baseQuery({ url: '/compliance/certifications/statuses', config: { params: { documentIds, locale } } }),
        );
        if (answer.error !== undefined) return { error: answer.error };
        const { data } = answer.data as Answer<CertificationStatus[]>;
        return { data: data.find((status) => status.documentId === documentId) ?? null };
      },
      // what the Content Manager writes is asked for again
      providesTags: (_, __, { documentId }) => [
        { type: 'Document', id: `${CERTIFICATION}_${documentId}` },
        { type: 'Document', id: `${CERTIFICATION}_LIST` },
      ],
    }),
  }),
});

const { useComplianceGetCertificationStatusQuery } = statusApi;

/** The status as it is now: time changes it too, so each view asks anew. Nothing is asked about `null`. */
export const useCertificationStatus = (asked: Asked | null) =>
  useComplianceGetCertificationStatusQuery(asked ?? { documentId: '', locale: '' }, {
    refetchOnMountOrArgChange: true,
    skip: asked === null,
  });
