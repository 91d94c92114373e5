import { dataOf } from '../api/answer';
import { complianceApi } from '../api/compliance-api';
import type { SettingsAnswer, StoredSettings } from '../api/settings';

const settingsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetSettings: builder.query<SettingsAnswer, undefined>({
      query: () => '/compliance/settings',
      transformResponse: dataOf<SettingsAnswer>,
      providesTags: ['ComplianceSettings'],
    }),
    complianceStoreSettings: builder.mutation<SettingsAnswer, StoredSettings>({
      query: (data) => ({ url: '/compliance/settings', method: 'PUT', data }),
      transformResponse: dataOf<SettingsAnswer>,
      invalidatesTags: ['ComplianceSettings'],
    }),
  }),
});

export const { useComplianceGetSettingsQuery, useComplianceStoreSettingsMutation } = settingsApi;
