import { dataOf, type PagedAnswer } from '../api/answer';
import { complianceApi } from '../api/compliance-api';
import type { ListedCertification, Overview } from '../../../server/src/contracts/overview';

type Params = Record<string, string>;

const overviewApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetOverview: builder.query<Overview, undefined>({
      query: () => '/compliance/overview',
      transformResponse: dataOf<Overview>,
    }),
    complianceGetOverviewCertifications: builder.query<PagedAnswer<ListedCertification>, Params>({
      query: (params) => ({ url: '/compliance/overview/certifications', config: { params } }),
    }),
  }),
});

const { useComplianceGetOverviewQuery, useComplianceGetOverviewCertificationsQuery } = overviewApi;

/** The Content Manager, imports and the time change what these say, so each view asks anew. */
const ANEW = { refetchOnMountOrArgChange: true };

export const useOverview = () => useComplianceGetOverviewQuery(undefined, ANEW);
export const useCertificationsOf = (params: Params) => useComplianceGetOverviewCertificationsQuery(params, ANEW);
