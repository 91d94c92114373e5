import { adminApi } from '@strapi/strapi/admin';

/** The plugin's kinds of answers; `Document` and `Relations` are the Content Manager's. */
export const TAG_TYPES = [
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
  'Relations',
] as const;

/** Strapi's own store of server answers, with the plugin's kinds of answers in it. */
export const complianceApi = adminApi.enhanceEndpoints({ addTagTypes: TAG_TYPES });
