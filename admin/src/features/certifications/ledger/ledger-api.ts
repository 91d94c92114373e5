import type { LedgerCondition, LedgerHistoryEntry } from '../../../../../model/contracts/certifications/ledger-history';
import type { PagedAnswer } from '../../../core/api/answer';
import { complianceApi } from '../../../core/api/compliance-api';
import { PLUGIN_ID } from '../../../core/plugin-id';

/** A page of a ledger, the newest entry first. */
type LedgerHistory = PagedAnswer<LedgerHistoryEntry> & { meta: LedgerCondition };

export interface AskedLedger {
  documentId: string;
  locale: string;
}

export const ledgerUrl = ({ documentId }: AskedLedger): string => `/compliance/certifications/${documentId}/ledger`;

const ledgerApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetLedger: builder.query<LedgerHistory, AskedLedger & { page: number; pageSize: number }>({
      query: ({ documentId, ...params }) => ({
        url: ledgerUrl({ documentId, locale: params.locale }),
        config: { params },
      }),
      // what the Content Manager publishes is asked for again
      providesTags: (_, __, { documentId }) => [
        { type: 'Document', id: `plugin::${PLUGIN_ID}.certification_${documentId}` },
      ],
    }),
  }),
});

const { useComplianceGetLedgerQuery } = ledgerApi;

/** Entries that a certification names change its ledger too, so each view asks anew. */
export const useLedger = (asked: AskedLedger & { page: number; pageSize: number }) =>
  useComplianceGetLedgerQuery(asked, { refetchOnMountOrArgChange: true });
