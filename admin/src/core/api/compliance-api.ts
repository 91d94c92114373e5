import { adminApi } from '@strapi/strapi/admin';

/** Strapi's own store of server answers, with the plugin's kinds of answers in it. `Document` is the Content Manager's. */
export const complianceApi = adminApi.enhanceEndpoints({
  addTagTypes: [
    'ComplianceStaged',
    'ComplianceRun',
    'ComplianceSettings',
    'ComplianceEditorRole',
    'ComplianceWebhooks',
    'ComplianceMap',
    'ComplianceVerification',
    'ComplianceCoverage',
    'ComplianceFindings',
    'ComplianceEvidence',
    'Document',
  ],
});
