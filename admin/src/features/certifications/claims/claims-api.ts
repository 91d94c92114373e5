import type { ClaimsOnDay } from '../../../../../model/contracts/certifications/claims-on-day';
import { complianceApi } from '../../../core/api/compliance-api';

/** A day and a language; without one of them today, and the first language that the reader may see. */
export interface AskedClaims {
  asOf?: string;
  locale?: string;
}

export const CLAIMS_URL = '/compliance/claims';

const claimsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetClaims: builder.query<ClaimsOnDay, AskedClaims>({
      query: (params) => ({ url: CLAIMS_URL, config: { params } }),
    }),
  }),
});

const { useComplianceGetClaimsQuery } = claimsApi;

/** What certifications name, and the time, change claims too, so each view asks anew. */
export const useClaims = (asked: AskedClaims) =>
  useComplianceGetClaimsQuery(asked, { refetchOnMountOrArgChange: true });
