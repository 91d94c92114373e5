import { legacyPage } from './legacy-site';

/** A site in two languages whose pages tell of certificates, and do not agree on all of them. */
export const lanchuanSite = (overrides: Record<string, string> = {}): Record<string, string> => ({
  'trust/compliance-en.md': legacyPage(
    'en',
    'Compliance',
    [
      '## ISO/IEC 27001:2013 Certification',
      '',
      'Lanchuan Cloud holds an ISO/IEC 27001 certificate issued by [Qingyuan Certification Center](https://qcc.example/).',
      'The certificate was granted to Object Storage and Backup. We are audited every year.',
      '',
      '## Multi-Level Protection Scheme',
      '',
      'Our systems were assessed and classified as Level 3 of the scheme.',
    ].join('\n'),
  ),
  'trust/compliance.md': legacyPage(
    'zh-CN',
    '合规',
    [
      '## ISO/IEC 27001 认证',
      '',
      '岚川云已获得由清远认证中心颁发的 ISO/IEC 27001 证书。证书范围为对象存储服务的运维与管理，每年接受审核。',
      '',
      '## 信息系统安全等级保护',
      '',
      '岚川云的系统通过了测评，定级为第三级。',
    ].join('\n'),
  ),
  'trust/older/certificates-en.md': legacyPage(
    'en',
    'Certificates',
    [
      '## ISO 27001 Certificate',
      '',
      'The ISO 27001 certificate was issued by Northwind Assurance GmbH. Results are published on [the register](https://register.example/lc).',
    ].join('\n'),
  ),
  ...overrides,
});

/** Another site of the same app that tells of the same certificate. */
export const harbourSite = (): Record<string, string> => ({
  'about/security-en.md': legacyPage(
    'en',
    'Security certificates',
    [
      '## ISO/IEC 27001:2022',
      '',
      'Harbour Cloud was certified to ISO/IEC 27001 by Eastgate Register Ltd. Audits follow every three years.',
    ].join('\n'),
  ),
});
