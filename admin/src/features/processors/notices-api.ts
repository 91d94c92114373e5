import type { NoticePage, ProcessorNotice } from '../../../../model/contracts/processor-notice';
import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import { PLUGIN_ID } from '../../core/plugin-id';

const urlOf = (documentId: string, what: '' | '/page' | '/mail'): string =>
  `/compliance/processors/${documentId}/notice${what}`;

interface NoticeToSend {
  documentId: string;
  to: string;
  locale: string;
  hash: string;
}

const noticesApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetNotice: builder.query<ProcessorNotice, string>({
      query: (documentId) => urlOf(documentId, ''),
      transformResponse: dataOf<ProcessorNotice>,
      // what the Content Manager saves is asked for again
      providesTags: (_, __, id) => [{ type: 'Document', id: `plugin::${PLUGIN_ID}.processor_${id}` }],
    }),
    complianceMakeNoticePage: builder.mutation<NoticePage, string>({
      query: (documentId) => ({ url: urlOf(documentId, '/page'), method: 'POST', data: {} }),
      transformResponse: dataOf<NoticePage>,
    }),
    complianceMailNotice: builder.mutation<{ to: string }, NoticeToSend>({
      query: ({ documentId, ...data }) => ({ url: urlOf(documentId, '/mail'), method: 'POST', data }),
      transformResponse: dataOf<{ to: string }>,
    }),
  }),
});

export const { useComplianceGetNoticeQuery, useComplianceMakeNoticePageMutation, useComplianceMailNoticeMutation } =
  noticesApi;
