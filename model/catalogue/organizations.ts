import type { Organization, OrganizationKind } from './catalogue';

const organization = (
  key: string,
  en: string,
  zh: string,
  rest: { kind: OrganizationKind; country?: string; url?: string; aliases?: string[] },
): Organization => ({
  key,
  name: { en, zh },
  aliases: rest.aliases ?? [],
  kind: rest.kind,
  country: rest.country ?? null,
  url: rest.url ?? null,
});

/**
 * The publishers of the catalogue's standards, and bodies that certificates name. An acronym that several bodies share
 * (CESI, BSI) is not an alias of any of them.
 */
export const ORGANIZATIONS: Organization[] = [
  organization('iso-iec', 'ISO and IEC', '国际标准化组织和国际电工委员会', {
    kind: 'standards-body',
    url: 'https://www.iso.org/',
  }),
  organization('iso', 'International Organization for Standardization', '国际标准化组织', {
    kind: 'standards-body',
    url: 'https://www.iso.org/',
  }),
  organization('aicpa', 'American Institute of Certified Public Accountants', '美国注册会计师协会', {
    kind: 'standards-body',
    country: 'US',
    url: 'https://www.aicpa-cima.com/',
    aliases: ['AICPA'],
  }),
  organization('pci-ssc', 'PCI Security Standards Council', '支付卡行业安全标准委员会', {
    kind: 'standards-body',
    url: 'https://www.pcisecuritystandards.org/',
    aliases: ['PCI SSC', 'Payment Card Industry Security Standards Council'],
  }),
  organization('csa', 'Cloud Security Alliance', '云安全联盟', {
    kind: 'standards-body',
    url: 'https://cloudsecurityalliance.org/',
  }),
  organization('hitrust-alliance', 'HITRUST Alliance', 'HITRUST 联盟', {
    kind: 'standards-body',
    country: 'US',
    url: 'https://hitrustalliance.net/',
  }),
  organization('enx-association', 'ENX Association', 'ENX 协会', { kind: 'standards-body', url: 'https://enx.com/' }),
  organization('iatf', 'International Automotive Task Force', '国际汽车工作组', {
    kind: 'standards-body',
    url: 'https://www.iatfglobaloversight.org/',
    aliases: ['IATF'],
  }),
  organization('ministry-of-public-security', 'Ministry of Public Security', '公安部', {
    kind: 'regulator',
    country: 'CN',
    url: 'https://www.mps.gov.cn/',
    aliases: ['Minister of Public Security', 'Ministry of Public Security (MPS)', '中华人民共和国公安部'],
  }),
  organization(
    'ministry-of-industry-and-information-technology',
    'Ministry of Industry and Information Technology',
    '工业和信息化部',
    {
      kind: 'regulator',
      country: 'CN',
      url: 'https://www.miit.gov.cn/',
      aliases: ['MIIT', '工信部'],
    },
  ),
  organization('data-center-alliance', 'Data Center Alliance', '数据中心联盟', {
    kind: 'certification-body',
    country: 'CN',
    url: 'http://www.dca.org.cn/',
    aliases: ['Data Center Alliance (DCA)', 'DCA'],
  }),
  organization('sac', 'Standardization Administration of China', '国家标准化管理委员会', {
    kind: 'standards-body',
    country: 'CN',
    url: 'https://www.sac.gov.cn/',
  }),
  organization('cesi', 'China Electronics Standardization Institute', '中国电子技术标准化研究院', {
    kind: 'standards-body',
    country: 'CN',
    url: 'https://www.cesi.cn/',
    aliases: ['China Electronics Standardization Institute (CESI)', '中国电子技术标准化研究所'],
  }),
  organization('cesi-certification', 'CESI Certification Co., Ltd.', '北京赛西认证有限责任公司', {
    kind: 'certification-body',
    country: 'CN',
    url: 'http://www.cc.cesi.cn/',
    aliases: ['北京赛西认证有限责任公司（CESI）', 'Beijing CESI Certification Co., Ltd.'],
  }),
  organization(
    'bsi-china',
    'BSI Management Systems Certification (Beijing) Co., Ltd.',
    '英标管理体系认证（北京）有限公司',
    {
      kind: 'certification-body',
      country: 'CN',
      url: 'https://www.bsigroup.com/zh-CN/',
      aliases: ['英国管理体系认证（北京）有限公司', '英国管理体系认证（北京）有限公司（BSI）'],
    },
  ),
  organization('gsa', 'General Services Administration', '美国总务管理局', { kind: 'regulator', country: 'US' }),
  organization('bsi-germany', 'Federal Office for Information Security', '德国联邦信息安全办公室', {
    kind: 'regulator',
    country: 'DE',
    url: 'https://www.bsi.bund.de/',
  }),
  organization('ccn', 'Centro Criptológico Nacional', '西班牙国家密码中心', { kind: 'regulator', country: 'ES' }),
  organization('asd', 'Australian Signals Directorate', '澳大利亚信号局', { kind: 'regulator', country: 'AU' }),
  organization('imda', 'Infocomm Media Development Authority', '新加坡资讯通信媒体发展局', {
    kind: 'regulator',
    country: 'SG',
  }),
  organization('ismap-committee', 'ISMAP Steering Committee', 'ISMAP 运营委员会', { kind: 'regulator', country: 'JP' }),
  organization('jipdec', 'JIPDEC', '日本信息经济社会推进协会', {
    kind: 'certification-body',
    country: 'JP',
    url: 'https://www.jipdec.or.jp/',
    aliases: ['日本情報経済社会推進協会', '一般財団法人日本情報経済社会推進協会'],
  }),
  organization('fisc-japan', 'Center for Financial Industry Information Systems', '日本金融信息系统中心', {
    kind: 'standards-body',
    country: 'JP',
    url: 'https://www.fisc.or.jp/',
    aliases: ['金融情報システムセンター'],
  }),
  organization('aepd', 'Agencia Española de Protección de Datos', '西班牙数据保护局', {
    kind: 'regulator',
    country: 'ES',
    url: 'https://www.aepd.es/',
  }),
  organization('ncsc', 'National Cyber Security Centre', '英国国家网络安全中心', { kind: 'regulator', country: 'GB' }),
  organization('crown-commercial-service', 'Crown Commercial Service', '英国皇家商业服务署', {
    kind: 'regulator',
    country: 'GB',
  }),
  organization('nist', 'National Institute of Standards and Technology', '美国国家标准与技术研究院', {
    kind: 'standards-body',
    country: 'US',
    aliases: ['NIST'],
  }),
  organization('cac', 'Cyberspace Administration of China', '国家互联网信息办公室', {
    kind: 'regulator',
    country: 'CN',
    url: 'http://www.cac.gov.cn/',
    aliases: ['国家网信办', '网信办'],
  }),
  organization('disa', 'Defense Information Systems Agency', '美国国防信息系统局', {
    // it writes its guide, and authorises those who follow it
    kind: 'certification-body',
    country: 'US',
    url: 'https://www.disa.mil/',
    aliases: ['Defense Information Systems Agency (DISA)', 'DISA'],
  }),
  organization('kisa', 'Korea Internet & Security Agency', '韩国互联网振兴院', {
    kind: 'regulator',
    country: 'KR',
    url: 'https://www.kisa.or.kr/',
    aliases: ['Korea Internet & Security Agency (KISA)', 'KISA'],
  }),
  organization('bsi-group', 'British Standards Institution', '英国标准协会', {
    kind: 'standards-body',
    country: 'GB',
    url: 'https://www.bsigroup.com/',
    aliases: ['British Standards Institute'],
  }),
  organization('cispe', 'Cloud Infrastructure Services Providers in Europe', '欧洲云基础设施服务提供商联盟', {
    kind: 'standards-body',
    url: 'https://cispe.cloud/',
    aliases: ['Cloud Infrastructure Services Providers in Europe (CISPE)', '欧洲云计算服务供应商联盟'],
  }),
  organization('anssi', "Agence nationale de la sécurité des systèmes d'information", '法国国家信息系统安全局', {
    kind: 'regulator',
    country: 'FR',
    url: 'https://cyber.gouv.fr/',
    aliases: ['ANSSI'],
  }),
  organization('ans-france', 'Agence du Numérique en Santé', '法国数字健康署', { kind: 'regulator', country: 'FR' }),
  organization('cnas', 'China National Accreditation Service for Conformity Assessment', '中国合格评定国家认可委员会', {
    kind: 'accreditation-body',
    country: 'CN',
    url: 'https://www.cnas.org.cn/',
    aliases: ['CNAS'],
  }),
  organization('ukas', 'United Kingdom Accreditation Service', '英国皇家认可委员会', {
    kind: 'accreditation-body',
    country: 'GB',
    url: 'https://www.ukas.com/',
    aliases: ['UKAS'],
  }),
  organization('anab', 'ANSI National Accreditation Board', '美国国家认可委员会', {
    kind: 'accreditation-body',
    country: 'US',
    url: 'https://anab.ansi.org/',
    aliases: ['ANAB', 'ANSI-ASQ National Accreditation Board'],
  }),
  organization('fedramp-jab', 'FedRAMP Joint Authorization Board', 'FedRAMP 联合授权委员会', {
    kind: 'certification-body',
    country: 'US',
    aliases: ['FedRAMP Joint Authorization Board (JAB)', 'Joint Authorization Board', 'FedRAMP JAB', 'JAB'],
  }),
  organization('fbi', 'Federal Bureau of Investigation', '美国联邦调查局', { kind: 'regulator', country: 'US' }),
  organization('european-union', 'European Union', '欧洲联盟', { kind: 'regulator', aliases: ['欧盟'] }),
  organization('hhs', 'Department of Health and Human Services', '美国卫生与公众服务部', {
    kind: 'regulator',
    country: 'US',
  }),
  organization('us-department-of-education', 'Department of Education', '美国教育部', {
    kind: 'regulator',
    country: 'US',
  }),
  organization('isaca', 'ISACA', '国际信息系统审计协会', { kind: 'standards-body', url: 'https://www.isaca.org/' }),
  organization('iaqg', 'International Aerospace Quality Group', '国际航空航天质量组织', {
    kind: 'standards-body',
    url: 'https://iaqg.org/',
  }),
  organization('sai', 'Social Accountability International', '社会责任国际', {
    kind: 'standards-body',
    url: 'https://sa-intl.org/',
  }),
  organization(
    'ccrc',
    'China Cybersecurity Review, Certification and Market Regulation Big Data Center',
    '中国网络安全审查认证和市场监管大数据中心',
    {
      kind: 'certification-body',
      country: 'CN',
      url: 'https://www.isccc.gov.cn/',
      aliases: ['中国网络安全审查技术与认证中心'],
    },
  ),
  organization('stateramp', 'GovRAMP', 'GovRAMP', { kind: 'operator', country: 'US', url: 'https://govramp.org/' }),
  organization('us-department-of-defense', 'Department of Defense', '美国国防部', {
    kind: 'regulator',
    country: 'US',
  }),
  organization('scope-europe', 'SCOPE Europe', 'SCOPE Europe', { kind: 'operator', url: 'https://scope-europe.eu/' }),
  organization('nen', 'Stichting Koninklijk Nederlands Normalisatie Instituut', '荷兰标准化协会', {
    kind: 'standards-body',
    country: 'NL',
    url: 'https://www.nen.nl/',
    aliases: ['NEN'],
  }),
];
