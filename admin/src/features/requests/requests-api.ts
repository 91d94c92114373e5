import type { DecidedRequest, PersonalData } from '../../../../model/contracts/document-requests';
import type { LinkDays } from '../../../../model/contracts/evidence';
import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';

const LIST = { type: 'ComplianceEvidence' as const, id: 'LIST' };

const personUrl = (email: string): string =>
  `/compliance/document-requests/person?${new URLSearchParams({ email }).toString()}`;

const requestsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGrantRequest: builder.mutation<DecidedRequest, { id: string; days: LinkDays }>({
      query: ({ id, days }) => ({ url: `/compliance/document-requests/${id}/grant`, method: 'POST', data: { days } }),
      transformResponse: dataOf<DecidedRequest>,
      invalidatesTags: [LIST],
    }),
    complianceRefuseRequest: builder.mutation<DecidedRequest, { id: string; reason: string }>({
      query: ({ id, reason }) => ({
        url: `/compliance/document-requests/${id}/refuse`,
        method: 'POST',
        data: { reason },
      }),
      transformResponse: dataOf<DecidedRequest>,
      invalidatesTags: [LIST],
    }),
    complianceReadPerson: builder.mutation<PersonalData, string>({
      query: (email) => ({ url: personUrl(email), method: 'GET' }),
      transformResponse: dataOf<PersonalData>,
    }),
    complianceDeletePerson: builder.mutation<PersonalData, string>({
      query: (email) => ({ url: personUrl(email), method: 'DELETE' }),
      transformResponse: dataOf<PersonalData>,
      invalidatesTags: [LIST],
    }),
  }),
});

export const {
  useComplianceGrantRequestMutation,
  useComplianceRefuseRequestMutation,
  useComplianceReadPersonMutation,
  useComplianceDeletePersonMutation,
} = requestsApi;
