import type { Standard } from '../catalogue';

/** A government programme that leads to a certificate or an authorization. */
const programme = (
  key: string,
  identifier: string,
  rest: Pick<Standard, 'name' | 'aliases' | 'publisher' | 'url'> & Partial<Standard>,
): Standard => ({
  key,
  identifier,
  category: 'national',
  statement: 'certification',
  family: [],
  editionForm: 'none',
  levels: false,
  editions: [],
  ...rest,
});

export const GOVERNMENT_STANDARDS: Standard[] = [
  programme('fedramp', 'FedRAMP', {
    name: { en: 'Federal Risk and Authorization Management Program', zh: '联邦风险和授权管理计划' },
    aliases: ['Federal Risk and Authorization Management Program'],
    publisher: 'gsa',
    statement: 'attestation',
    levels: true,
    url: 'https://www.fedramp.gov/',
  }),
  programme('c5', 'C5', {
    name: { en: 'Cloud Computing Compliance Criteria Catalogue', zh: '云计算合规标准目录' },
    aliases: [
      'BSI C5',
      'Cloud Computing Compliance Controls Catalogue',
      'Cloud Computing Compliance Criteria Catalogue',
    ],
    publisher: 'bsi-germany',
    statement: 'attestation',
    editionForm: 'year',
    url: 'https://www.bsi.bund.de/EN/Themen/Unternehmen-und-Organisationen/Informationen-und-Empfehlungen/Empfehlungen-nach-Angriffszielen/Cloud-Computing/Kriterienkatalog-C5/kriterienkatalog-c5_node.html',
    editions: ['2016', '2020'].map((edition) => ({
      edition,
      publishedOn: edition,
      withdrawnOn: null,
      transitionEndsOn: null,
      source: {
        title: `BSI: Cloud Computing Compliance Criteria Catalogue (C5:${edition})`,
        url: 'https://www.bsi.bund.de/',
      },
    })),
  }),
  programme('ens', 'ENS', {
    name: { en: 'Esquema Nacional de Seguridad', zh: '西班牙国家安全框架' },
    aliases: [
      'Spain ENS',
      'Esquema Nacional de Seguridad',
      'National Security Framework of Spain',
      'Spanish National Security Framework',
    ],
    publisher: 'ccn',
    levels: true,
    url: 'https://ens.ccn.cni.es/',
  }),
  programme('irap', 'IRAP', {
    name: { en: 'Infosec Registered Assessors Program', zh: '信息安全注册评估师计划' },
    aliases: ['Infosec Registered Assessors Program', 'Information Security Registered Assessors Program', 'CCSL'],
    publisher: 'asd',
    statement: 'attestation',
    url: 'https://www.cyber.gov.au/',
  }),
  programme('mtcs', 'MTCS', {
    name: { en: 'Multi-Tier Cloud Security Standard', zh: '多层云安全标准' },
    aliases: ['SS 584', 'Multi-Tier Cloud Security', 'Multi-Tier Cloud Security Standard'],
    publisher: 'imda',
    levels: true,
    url: 'https://www.imda.gov.sg/',
  }),
  programme('ismap', 'ISMAP', {
    name: { en: 'Information system Security Management and Assessment Program', zh: '信息系统安全管理与评估计划' },
    aliases: ['Information system Security Management and Assessment Program'],
    publisher: 'ismap-committee',
    statement: 'attestation',
    url: 'https://www.ismap.go.jp/',
  }),
  programme('cyber-essentials', 'Cyber Essentials', {
    name: { en: 'Cyber Essentials', zh: '网络安全基础认证' },
    aliases: ['Cyber Essentials Plus'],
    publisher: 'ncsc',
    url: 'https://www.ncsc.gov.uk/cyberessentials/overview',
  }),
  programme('g-cloud', 'G-Cloud', {
    name: { en: 'UK Government G-Cloud framework', zh: '英国政府云采购框架' },
    aliases: ['UK G-Cloud'],
    publisher: 'crown-commercial-service',
    statement: 'self-assessment',
    url: 'https://www.crowncommercial.gov.uk/',
  }),
  programme('nist-800-171', 'NIST SP 800-171', {
    name: {
      en: 'Protecting Controlled Unclassified Information in Nonfederal Systems',
      zh: '非联邦系统中受控非密信息的保护',
    },
    aliases: ['NIST 800-171'],
    publisher: 'nist',
    statement: 'self-assessment',
    url: 'https://csrc.nist.gov/pubs/sp/800/171/r3/final',
  }),
  programme('cjis', 'CJIS', {
    name: { en: 'Criminal Justice Information Services Security Policy', zh: '刑事司法信息服务安全政策' },
    aliases: ['CJIS Security Policy', 'Criminal Justice Information Services'],
    publisher: 'fbi',
    statement: 'attestation',
    url: 'https://le.fbi.gov/cjis-division/cjis-security-policy-resource-center',
  }),
];
