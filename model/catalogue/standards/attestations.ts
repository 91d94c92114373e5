import type { Edition, Standard } from '../catalogue';

const AICPA = 'https://www.aicpa-cima.com/';

const SOC_NAMES = ['Service Organization Control', 'Service Organization Controls', 'System and Organization Controls'];

/** In Spanish and Japanese. */
const OF_TYPE_I = ['Tipo I', 'Tipo 1', 'タイプ I', 'タイプ 1'];
const OF_TYPE_II = ['Tipo II', 'Tipo 2', 'タイプ II', 'タイプ 2'];

const soc = (number: 1 | 2 | 3, en: string, zh: string, older: string[]): Standard => ({
  key: `soc-${String(number)}`,
  identifier: `SOC ${String(number)}`,
  name: { en, zh },
  aliases: [...SOC_NAMES.flatMap((name) => [`${name} ${String(number)}`, `${name} (SOC) ${String(number)}`]), ...older],
  family: ['SOC', ...SOC_NAMES, '服务组织控制', '系统和组织控制'],
  category: 'global',
  publisher: 'aicpa',
  statement: 'attestation',
  editionForm: 'none',
  levels: true,
  levelNames: {
    'Type I': [
      'Type I',
      'Type 1',
      'Type One',
      '一类',
      'I 型',
      'I 类',
      '类型 I',
      '第 1 类',
      '类型 1',
      '1 型',
      ...OF_TYPE_I,
    ],
    'Type II': [
      'Type II',
      'Type 2',
      'Type Two',
      '二类',
      'II 型',
      'II 类',
      '类型 II',
      '第 2 类',
      '类型 2',
      '2 型',
      ...OF_TYPE_II,
    ],
  },
  url: AICPA,
  editions: [],
});

const PCI_LIBRARY = {
  title: 'PCI SSC document library',
  url: 'https://www.pcisecuritystandards.org/document_library/',
};

/** One version of PCI DSS. `retired` is the last day on which assessments against it were accepted. */
const pci = (edition: string, publishedOn: string, retired: string | null): Edition => ({
  edition,
  publishedOn,
  withdrawnOn: null,
  transitionEndsOn: retired,
  source: PCI_LIBRARY,
});

/** Reports of auditors, and industry schemes. */
export const ATTESTATION_STANDARDS: Standard[] = [
  soc(1, 'Report on controls relevant to financial reporting', '财务报告相关内部控制报告', [
    'SSAE 16',
    'SSAE 18',
    'ISAE 3402',
  ]),
  soc(2, 'Report on the trust services criteria', '信任服务准则报告', []),
  soc(3, 'Public report on the trust services criteria', '信任服务准则公开报告', []),
  {
    key: 'pci-dss',
    identifier: 'PCI DSS',
    name: { en: 'Payment Card Industry Data Security Standard', zh: '支付卡行业数据安全标准' },
    aliases: [
      'PCI-DSS',
      'PCI Data Security Standard',
      'Payment Card Industry (PCI) DSS',
      'Payment Card Industry (PCI) Data Security Standard',
      'PCI Data Security Standard (DSS)',
      'Payment Card Industry Data Security Standard',
      '支付卡行业数据安全标准',
    ],
    family: ['PCI'],
    category: 'industry',
    publisher: 'pci-ssc',
    statement: 'attestation',
    editionForm: 'version',
    levels: true,
    url: 'https://www.pcisecuritystandards.org/standards/pci-dss/',
    editions: [
      pci('3.1', '2015-04', '2016-10-31'),
      pci('3.2', '2016-04', '2018-12-31'),
      pci('3.2.1', '2018-05', '2024-03-31'),
      pci('4.0', '2022-03-31', '2024-12-31'),
      pci('4.0.1', '2024-06-11', null),
    ],
  },
  {
    key: 'csa-star',
    identifier: 'CSA STAR',
    name: { en: 'Security, Trust, Assurance and Risk registry', zh: '云安全国际认证' },
    aliases: [
      'CSA STAR Certification',
      'CSA STAR Attestation',
      'CSA STAR Self-Assessment',
      'STAR Certification',
      'STAR Attestation',
      'STAR Self-Assessment',
      'Cloud Security Alliance STAR',
      'C-STAR',
      '云安全国际认证',
    ],
    family: [],
    category: 'global',
    publisher: 'csa',
    statement: 'certification',
    editionForm: 'none',
    levels: true,
    levelNames: { Gold: ['gold', '金牌'], Silver: ['silver', '银牌'], Bronze: ['bronze', '铜牌'] },
    url: 'https://cloudsecurityalliance.org/star',
    editions: [],
  },
  {
    key: 'hitrust',
    identifier: 'HITRUST CSF',
    name: { en: 'HITRUST Common Security Framework', zh: 'HITRUST 通用安全框架' },
    aliases: ['HITRUST', 'HITRUST Common Security Framework'],
    family: [],
    category: 'industry',
    publisher: 'hitrust-alliance',
    statement: 'certification',
    editionForm: 'version',
    levels: false,
    url: 'https://hitrustalliance.net/',
    editions: [],
  },
  {
    key: 'tisax',
    identifier: 'TISAX',
    name: { en: 'Trusted Information Security Assessment Exchange', zh: '可信信息安全评估交换' },
    aliases: ['Trusted Information Security Assessment Exchange'],
    family: [],
    category: 'industry',
    publisher: 'enx-association',
    statement: 'attestation',
    editionForm: 'none',
    levels: true,
    url: 'https://enx.com/tisax/',
    editions: [],
  },
];
