import { kindOf } from '../../../../../migrator/reader/interpret/kind';

describe('the kind of a page', () => {
  test.each([
    ['support/sla/storage-en.md', 'sla'],
    ['support/announcement/network-security-announcement.md', 'announcement'],
    ['support/legal/privacy-statement.md', 'privacy'],
    ['zh-cn/security/default.md', 'security'],
    ['index.md', 'overview'],
    ['en-us/index.md', 'overview'],
    ['support/trust-center/index-en.md', 'overview'],
    ['support/trust-center/default.md', 'overview'],
    ['support/trust-center.md', 'overview'],
    ['support/trust-center/contact.md', 'other'],
    ['support/indexing.md', 'other'],
    ['legal/privacy_notice.md', 'privacy'],
    ['legal/Cookie Policy_en.md', 'privacy'],
    ['legal/acceptable-use-policy.md', 'legal'],
    ['storage/service-level-agreement.md', 'sla'],
    ['support/announcement/public-security-registration.md', 'announcement'],
    ['支持/存储服务等级协议_cn.md', 'sla'],
    ['支持/隐私政策.md', 'privacy'],
    ['支持/账号注销协议.md', 'legal'],
    ['支持/停机公告.md', 'announcement'],
    ['安全/存储/合规认证.md', 'compliance'],
    ['安全/存储.md', 'security'],
    ['产品/身份认证.md', 'other'],
    ['产品/双因素认证方式.md', 'other'],
    ['legal/2023-privacy-notice.md', 'privacy'],
    ['recht/datenschutz_de.md', 'privacy'],
    ['fr/mentions-legales.md', 'legal'],
    ['es/seguridad.md', 'security'],
    ['fr/FAQ_fr-CA.md', 'faq'],
    ['fr/confidentialité.md', 'privacy'],
    ['de/vertraege.md', 'legal'],
    ['legal/cookies-terms.md', 'privacy'],
    ['support/service-desk.md', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  test.each([
    ['docs/storage.md', 'Storage service level agreement', 'sla'],
    ['docs/storage.md', 'Compliance at a glance', 'compliance'],
    ['docs/storage.md', 'Acceptable use policy', 'legal'],
    ['docs/storage.md', '合规性', 'compliance'],
    ['documents/iso.md', 'ISO certificates', 'compliance'],
    ['documents/tls.md', 'Renewing certificates', 'other'],
    ['docs/storage.md', 'Storage', 'other'],
    ['docs/index.md', 'Privacy policy', 'privacy'],
    ['docs/a.md', 'Service level monitoring', 'other'],
    ['docs/a.md', 'Chartered accountants', 'other'],
    ['docs/a.md', 'Allgemeine Geschäftsbedingungen', 'legal'],
    ['docs/a.md', 'Zertifizierungen und Nachweise', 'compliance'],
    ['docs/a.md', 'Zertifizierungsstellen', 'other'],
    ['docs/a.md', 'Politique de confidentialité', 'privacy'],
    ['docs/a.md', 'Engagements de niveau de service', 'sla'],
    ['docs/a.md', 'Preguntas frecuentes', 'faq'],
    ['docs/a.md', 'Política de privacidad', 'privacy'],
    ['docs/a.md', 'プライバシーポリシー', 'privacy'],
    ['docs/a.md', 'セキュリティへの取り組み', 'security'],
    ['docs/a.md', '二要素認証の設定', 'other'],
    // the path says more than a word of the title
    ['sla/storage.md', 'Security of storage', 'sla'],
  ])('%s, called “%s”, is %s', (path, title, kind) => {
    expect(kindOf(path, title)).toBe(kind);
  });
});
