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

const AUDITED = [
  ...['ISO/IEC 27001', 'ISO/IEC 27017', 'ISO/IEC 27018', 'ISO/IEC 27701', 'ISO/IEC 20000-1', 'ISO 22301', 'ISO 9001'],
  ...['ISO/IEC 42001', 'ISO 14001', 'ISO 45001', 'PCI DSS', 'CSA STAR'],
];

/** A site that tells of many certificates, in two languages, a page for each body that issues some. */
export const auditedSite = (): Record<string, string> =>
  Object.fromEntries(
    [0, 1, 2].flatMap((n): [string, string][] => {
      const body = `[Body ${String(n)}](https://body-${String(n)}.example/)`;
      const english = (standard: string) =>
        `## ${standard} Certification\n\nLanchuan Cloud holds a ${standard} certificate issued by ${body}.`;
      const chinese = (standard: string) => `## ${standard} 认证\n\n岚川云已获得由${body}颁发的 ${standard} 证书。`;
      const page = (locale: 'en' | 'zh-CN', title: string, write: (standard: string) => string): string =>
        legacyPage(
          locale,
          title,
          AUDITED.slice(n * 4, n * 4 + 4)
            .map(write)
            .join('\n\n'),
        );
      return [
        [`trust/body-${String(n)}-en.md`, page('en', `Audits ${String(n)}`, english)],
        [`trust/body-${String(n)}.md`, page('zh-CN', `审核 ${String(n)}`, chinese)],
      ];
    }),
  );
