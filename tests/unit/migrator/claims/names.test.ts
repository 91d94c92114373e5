import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { certificationExtractor } from '../../../../migrator/claims/extract-certifications';
import type { PageKind } from '../../../../migrator/model/page';
import { page } from './page';

const { extract } = certificationExtractor(baseCatalogue, ['Globex', '青禾', 'さくら丘', 'Marlow & Finch']);
const keys = (text: string, kind: PageKind = 'other'): string[] =>
  extract(page(`# News\n\nSome words about our work.\n\n${text}\n`, kind)).certifications.map(({ key }) => key);

describe('the names of the author', () => {
  test.each([
    ['Globex is certified for ISO 27001, ISO 27017 and ISO 27018.', 'iso-iec-27001 iso-iec-27017 iso-iec-27018'],
    ['Globex Pay has a SOC 2 Type II report.', 'soc-2'],
    ['Globex Pay is certified as a PCI DSS v4.0.1 Level 1 service provider.', 'pci-dss'],
    ['Globex, Inc. holds an ISO 9001 certificate.', 'iso-9001'],
    ['Globex GmbH has held ISO 14001 certification since 2016.', 'iso-14001'],
    ['Globex Vault 360 has obtained HITRUST certification.', 'hitrust'],
    ['Globex’s SOC 2 report is available.', 'soc-2'],
    ['The Globex SOC 2 report is available.', 'soc-2'],
    ['At Globex, we are ISO 27001 certified.', 'iso-iec-27001'],
    ['Globex keeps data. It is ISO 27001 certified.', 'iso-iec-27001'],
    ['Marlow & Finch is ISO 9001 certified.', 'iso-9001'],
    ['青禾科技已通过 ISO 9001 质量管理体系认证。', 'iso-9001'],
    ['青禾科技有限公司已通过 ISO 9001 质量管理体系认证。', 'iso-9001'],
    ['青禾云盘荣获可信云服务认证。', 'trusted-cloud-service'],
    ['Globex détient les certifications suivantes :\n\n- ISO 9001\n- ISO 27001', 'iso-9001 iso-iec-27001'],
    ['Globex verfügt über folgende Zertifikate:\n\n- ISO 9001\n- ISO 27001', 'iso-9001 iso-iec-27001'],
    ['Globex cuenta con las siguientes certificaciones:\n\n- ISO 9001\n- ISO 27001', 'iso-9001 iso-iec-27001'],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected.split(' '));
  });

  test.each([
    'Neither Globex nor its products are PCI DSS certified.',
    'Initech has a SOC 2 report, while Globex has none.',
    'Globex customers are ISO 27001 certified.',
    'Globex Partners hold ISO 27001 certificates.',
    'Globex gives you everything you need to pass a SOC 2 audit.',
    'Globex is not ISO 27001 certified.',
    'Non-Globex systems are ISO 27001 certified.',
    'Globex-hosted shops are PCI DSS certified.',
    'Globexa is ISO 27001 certified.',
    'Globex says that Initech is ISO 27001 certified.',
    'Is Globex ISO 27001 certified?',
    '某市政务平台借助青禾通过了等保三级测评。',
    '使用青禾，轻松满足等保三级要求。',
    '青禾客户已通过 ISO 9001 认证。',
    '青禾帮助平台通过了 ISO 9001 认证。',
    '© 2026 Globex · ISO 27001 certified data centres',
    'Globex | ISO 9001 certified suppliers',
  ])('claim nothing: %s', (text) => {
    expect(keys(text)).toEqual([]);
    expect(keys(text, 'faq')).toEqual([]);
  });

  test('count only where the site knows them', () => {
    const unnamed = certificationExtractor(baseCatalogue);
    expect(
      unnamed.extract(page('# News\n\nOur news: Globex is ISO 27001 certified.\n', 'other')).certifications,
    ).toEqual([]);
  });
});
