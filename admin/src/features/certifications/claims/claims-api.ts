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

/** Claims change with what certifications name and with time, so each view asks anew. */
export const useClaims = (asked: AskedClaims) =>
  useComplianceGetClaimsQuery(asked, { refetchOnMountOrArgChange: true });
