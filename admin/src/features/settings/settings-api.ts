import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import type { ChangeDelivery } from '../../../../model/contracts/changes';
import type { EditorRole } from '../../../../model/contracts/editor-role';
import type { SettingsAnswer, StoredSettings } from './stored-settings';

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
    complianceGetEditorRole: builder.query<EditorRole, undefined>({
      query: () => '/compliance/editor-role',
      transformResponse: dataOf<EditorRole>,
      providesTags: ['ComplianceEditorRole'],
    }),
    complianceCompleteEditorRole: builder.mutation<EditorRole, { name: string; description: string }>({
      query: (data) => ({ url: '/compliance/editor-role', method: 'POST', data }),
      transformResponse: dataOf<EditorRole>,
      invalidatesTags: ['ComplianceEditorRole'],
    }),
    complianceGetWebhooks: builder.query<ChangeDelivery, undefined>({
      query: () => '/compliance/webhooks',
      transformResponse: dataOf<ChangeDelivery>,
      providesTags: ['ComplianceWebhooks'],
    }),
    complianceStoreWebhook: builder.mutation<ChangeDelivery, { id: string; receivesChanges: boolean }>({
      query: ({ id, ...data }) => ({ url: `/compliance/webhooks/${id}`, method: 'PUT', data }),
      transformResponse: dataOf<ChangeDelivery>,
      invalidatesTags: ['ComplianceWebhooks'],
    }),
  }),
});

export const {
  useComplianceGetSettingsQuery,
  useComplianceStoreSettingsMutation,
  useComplianceGetEditorRoleQuery,
  useComplianceCompleteEditorRoleMutation,
  useComplianceGetWebhooksQuery,
  useComplianceStoreWebhookMutation,
} = settingsApi;
