import type { Edition, Standard } from '../catalogue';

/** An edition, with its page in ISO's catalogue as the source. */
const iso = (
  identifier: string,
  edition: string,
  page: number,
  dates: { published: string; withdrawn?: string; transition?: string },
): Edition => ({
  edition,
  publishedOn: dates.published,
  withdrawnOn: dates.withdrawn ?? null,
  transitionEndsOn: dates.transition ?? null,
  source: { title: `${identifier}:${edition}`, url: `https://www.iso.org/standard/${String(page)}.html` },
});

/** A standard of ISO and IEC. These lead to certificates, have a year as edition and no levels. */
const standard = (
  key: string,
  identifier: string,
  rest: Pick<Standard, 'name' | 'aliases' | 'editions'> & Partial<Standard>,
): Standard => ({
  key,
  identifier,
  category: 'global',
  publisher: identifier.startsWith('ISO/IEC') ? 'iso-iec' : 'iso',
  statement: 'certification',
  family: ['ISO', 'International Organization for Standardization', '国际标准化组织'],
  editionForm: 'year',
  levels: false,
  url: rest.editions.at(-1)?.source.url ?? null,
  ...rest,
  aliases: [...rest.aliases, ...inFrench(identifier), `(ISO) ${numberOf(identifier)}`],
});

/** The IEC is the CEI in French. */
const inFrench = (identifier: string): string[] =>
  identifier.startsWith('ISO/IEC') ? [identifier.replace('IEC', 'CEI'), `CEI ${numberOf(identifier)}`] : [];

/** `27001` of `ISO/IEC 27001`, for texts that write the publisher's name out: "… for Standardization (ISO) 27001". */
const numberOf = (identifier: string): string => identifier.replace(/^\D+/, '');

/** An edition whose end of transition is stated by the International Accreditation Forum (IAF), not by ISO. */
const iaf = (edition: Edition, title: string, url: string): Edition => ({ ...edition, source: { title, url } });

/** The management system standards whose certificates trust centers show, and the related codes of practice. */
export const ISO_IEC_STANDARDS: Standard[] = [
  standard('iso-iec-27001', 'ISO/IEC 27001', {
    name: { en: 'Information security management systems', zh: '信息安全管理体系' },
    aliases: [
      'ISO 27001',
      'IEC 27001',
      'ISO 27001 auf Basis von IT-Grundschutz',
      'ISO 27001 auf der Basis von IT-Grundschutz',
      'JIS Q 27001',
      'ISMS認証',
      'ISMS 認証',
      'ISMSの認証',
      'ISMS適合性評価制度',
    ],
    editions: [
      iaf(
        iso('ISO/IEC 27001', '2005', 42103, { published: '2005-10', transition: '2015-10-01' }),
        'Transition to ISO/IEC 27001:2013 (UKAS technical bulletin with the resolution of the IAF)',
        'https://www.ukas.com/resources/technical-bulletins/transition-to-isoiec-27001-2013-updated-june-2014/',
      ),
      iaf(
        iso('ISO/IEC 27001', '2013', 54534, {
          published: '2013-10',
          withdrawn: '2022-10-25',
          transition: '2025-10-31',
        }),
        'IAF MD 26: Transition requirements for ISO/IEC 27001:2022',
        'https://iaf.nu/en/iaf-documents/',
      ),
      iso('ISO/IEC 27001', '2022', 82875, { published: '2022-10-25' }),
    ],
  }),
  standard('iso-iec-27017', 'ISO/IEC 27017', {
    name: { en: 'Information security controls for cloud services', zh: '云服务信息安全控制措施' },
    aliases: ['ISO 27017', 'IEC 27017', 'JIS Q 27017'],
    editions: [iso('ISO/IEC 27017', '2015', 43757, { published: '2015-12' })],
  }),
  standard('iso-iec-27018', 'ISO/IEC 27018', {
    name: {
      en: 'Protection of personally identifiable information in public clouds',
      zh: '公有云个人可识别信息保护',
    },
    aliases: ['ISO 27018', 'IEC 27018'],
    editions: [
      iso('ISO/IEC 27018', '2014', 61498, { published: '2014-08' }),
      iso('ISO/IEC 27018', '2019', 76559, { published: '2019-01' }),
    ],
  }),
  standard('iso-iec-27701', 'ISO/IEC 27701', {
    name: { en: 'Privacy information management', zh: '隐私信息管理体系' },
    aliases: ['ISO 27701', 'IEC 27701'],
    editions: [iso('ISO/IEC 27701', '2019', 71670, { published: '2019-08' })],
  }),
  standard('iso-iec-29151', 'ISO/IEC 29151', {
    name: { en: 'Code of practice for protecting personal information', zh: '个人身份信息保护实践指南' },
    aliases: ['ISO 29151', 'IEC 29151'],
    editions: [iso('ISO/IEC 29151', '2017', 62726, { published: '2017-08' })],
  }),
  standard('iso-iec-20000', 'ISO/IEC 20000-1', {
    name: { en: 'Service management system requirements', zh: '信息技术服务管理体系' },
    aliases: ['ISO 20000-1', 'ISO/IEC 20000', 'ISO 20000', 'IEC 20000', 'JIS Q 20000-1', 'JIS Q 20000'],
    editions: [
      iso('ISO/IEC 20000-1', '2005', 41332, { published: '2005-12' }),
      iaf(
        iso('ISO/IEC 20000-1', '2011', 51986, { published: '2011-04', transition: '2022-03-31' }),
        'ISO/IEC 20000-1:2018 transition, with the extension that the IAF granted in 2020 (NQA)',
        'https://www.nqa.com/en-us/transitions/iso-20000-1-2018',
      ),
      iso('ISO/IEC 20000-1', '2018', 70636, { published: '2018-09' }),
    ],
  }),
  standard('iso-22301', 'ISO 22301', {
    name: { en: 'Business continuity management systems', zh: '业务连续性管理体系' },
    aliases: ['ISO/IEC 22301', 'JIS Q 22301'],
    editions: [
      iaf(
        iso('ISO 22301', '2012', 50038, { published: '2012-05', transition: '2023-04-30' }),
        'ISO 22301:2019 transition, with the extension that the IAF granted in 2020 (NQA)',
        'https://www.nqa.com/nl-nl/transitions/iso-22301-2019',
      ),
      iso('ISO 22301', '2019', 75106, { published: '2019-10' }),
    ],
  }),
  standard('iso-9001', 'ISO 9001', {
    name: { en: 'Quality management systems', zh: '质量管理体系' },
    aliases: ['ISO/IEC 9001', 'JIS Q 9001'],
    editions: [
      iaf(
        iso('ISO 9001', '2008', 46486, {
          published: '2008-11',
          withdrawn: '2015-09-15',
          transition: '2018-09-15',
        }),
        'Transitional arrangements for the ISO 9001:2015 and ISO 14001:2015 (IAF)',
        'https://iaf.nu/resolutions/transitional-arrangements-for-the-iso-90012015-and-iso-140012015/',
      ),
      iso('ISO 9001', '2015', 62085, { published: '2015-09-15' }),
    ],
  }),
  standard('iso-14001', 'ISO 14001', {
    name: { en: 'Environmental management systems', zh: '环境管理体系' },
    aliases: ['ISO/IEC 14001', 'JIS Q 14001'],
    editions: [
      iaf(
        iso('ISO 14001', '2004', 31807, { published: '2004-11', transition: '2018-09-15' }),
        'Transitional arrangements for the ISO 9001:2015 and ISO 14001:2015 (IAF)',
        'https://iaf.nu/resolutions/transitional-arrangements-for-the-iso-90012015-and-iso-140012015/',
      ),
      iso('ISO 14001', '2015', 60857, { published: '2015-09' }),
    ],
  }),
  standard('iso-45001', 'ISO 45001', {
    name: { en: 'Occupational health and safety management systems', zh: '职业健康安全管理体系' },
    aliases: ['ISO/IEC 45001', 'JIS Q 45001'],
    editions: [iso('ISO 45001', '2018', 63787, { published: '2018-03' })],
  }),
  standard('iso-50001', 'ISO 50001', {
    name: { en: 'Energy management systems', zh: '能源管理体系' },
    aliases: ['ISO/IEC 50001', 'JIS Q 50001'],
    editions: [iso('ISO 50001', '2018', 69426, { published: '2018-08' })],
  }),
  standard('iso-13485', 'ISO 13485', {
    name: { en: 'Quality management systems of medical devices', zh: '医疗器械质量管理体系' },
    aliases: ['EN ISO 13485'],
    category: 'industry',
    editions: [iso('ISO 13485', '2016', 59752, { published: '2016-03' })],
  }),
  standard('iso-27799', 'ISO 27799', {
    name: { en: 'Information security management in health', zh: '健康信息安全管理' },
    aliases: ['ISO/IEC 27799'],
    category: 'industry',
    editions: [
      iso('ISO 27799', '2008', 41298, { published: '2008-07' }),
      iso('ISO 27799', '2016', 62777, { published: '2016-07' }),
    ],
  }),
  standard('iso-iec-42001', 'ISO/IEC 42001', {
    name: { en: 'Artificial intelligence management system', zh: '人工智能管理体系' },
    aliases: ['ISO 42001', 'IEC 42001'],
    editions: [iso('ISO/IEC 42001', '2023', 81230, { published: '2023-12' })],
  }),
  standard('iso-22000', 'ISO 22000', {
    name: { en: 'Food safety management systems', zh: '食品安全管理体系' },
    aliases: ['FSSC 22000'],
    category: 'industry',
    editions: [],
  }),
  standard('iso-37001', 'ISO 37001', {
    name: { en: 'Anti-bribery management systems', zh: '反贿赂管理体系' },
    aliases: [],
    editions: [],
  }),
  standard('iso-37301', 'ISO 37301', {
    name: { en: 'Compliance management systems', zh: '合规管理体系' },
    aliases: ['ISO 19600'],
    editions: [],
  }),
  standard('iso-39001', 'ISO 39001', {
    name: { en: 'Road traffic safety management systems', zh: '道路交通安全管理体系' },
    aliases: [],
    category: 'industry',
    editions: [],
  }),
  standard('iso-41001', 'ISO 41001', {
    name: { en: 'Facility management systems', zh: '设施管理体系' },
    aliases: [],
    editions: [],
  }),
  standard('iso-55001', 'ISO 55001', {
    name: { en: 'Asset management systems', zh: '资产管理体系' },
    aliases: [],
    editions: [],
  }),
  standard('iso-20121', 'ISO 20121', {
    name: { en: 'Event sustainability management systems', zh: '大型活动可持续性管理体系' },
    aliases: [],
    category: 'industry',
    editions: [],
  }),
  standard('iso-21001', 'ISO 21001', {
    name: { en: 'Management systems of educational organizations', zh: '教育组织管理体系' },
    aliases: [],
    category: 'industry',
    editions: [],
  }),
  standard('iso-17100', 'ISO 17100', {
    name: { en: 'Translation services', zh: '翻译服务' },
    aliases: ['EN 15038'],
    category: 'industry',
    editions: [],
  }),
  standard('iso-iec-17025', 'ISO/IEC 17025', {
    name: { en: 'Competence of testing and calibration laboratories', zh: '检测和校准实验室能力' },
    aliases: ['ISO 17025', 'IEC 17025', 'JIS Q 17025'],
    category: 'industry',
    editions: [],
  }),
  standard('iso-22716', 'ISO 22716', {
    name: { en: 'Good manufacturing practices for cosmetics', zh: '化妆品良好生产规范' },
    aliases: [],
    category: 'industry',
    editions: [],
  }),
  standard('iso-26262', 'ISO 26262', {
    name: { en: 'Functional safety of road vehicles', zh: '道路车辆功能安全' },
    aliases: [],
    category: 'industry',
    editions: [],
  }),
  standard('iso-21434', 'ISO/SAE 21434', {
    name: { en: 'Cybersecurity engineering of road vehicles', zh: '道路车辆网络安全工程' },
    aliases: ['ISO 21434'],
    category: 'industry',
    editions: [],
  }),
  standard('iso-iec-38505', 'ISO/IEC 38505-1', {
    name: { en: 'Governance of data', zh: '数据治理' },
    aliases: ['ISO/IEC 38505', 'ISO 38505', 'ISO 38505-1'],
    editions: [],
  }),
];
