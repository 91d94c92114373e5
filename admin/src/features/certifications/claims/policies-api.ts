import type { PolicyOnDay, ToldPage } from '../../../../../model/contracts/policies-on-day';
import { dataOf } from '../../../core/api/answer';
import { complianceApi } from '../../../core/api/compliance-api';
import type { AskedDay } from './DayTools';

/** Where the texts of a page are. */
export const policyUrl = (page: string): string => `/compliance/claims/pages/${page}`;

const policiesApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetToldPages: builder.query<ToldPage[], { language: string }>({
      query: (params) => ({ url: '/compliance/claims/pages', config: { params } }),
      transformResponse: dataOf<ToldPage[]>,
    }),
    complianceGetPolicy: builder.query<PolicyOnDay, AskedDay & { page: string }>({
      query: ({ page, ...params }) => ({ url: policyUrl(page), config: { params } }),
    }),
  }),
});

export const { useComplianceGetToldPagesQuery, useComplianceGetPolicyQuery } = policiesApi;
