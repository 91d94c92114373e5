import type { Standard } from '../catalogue';

/** A law. There are no certificates for laws: a page that names one states its author's assessment. */
const law = (
  key: string,
  identifier: string,
  rest: Pick<Standard, 'name' | 'aliases' | 'publisher' | 'url' | 'category'>,
): Standard => ({
  key,
  identifier,
  statement: 'self-assessment',
  family: [],
  editionForm: 'none',
  levels: false,
  editions: [],
  ...rest,
});

export const REGULATIONS: Standard[] = [
  law('gdpr', 'GDPR', {
    name: { en: 'General Data Protection Regulation', zh: '通用数据保护条例' },
    aliases: ['General Data Protection Regulation', 'Regulation (EU) 2016/679', '通用数据保护条例', '一般数据保护条例'],
    category: 'regional',
    publisher: 'european-union',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  }),
  law('eu-model-clauses', 'EU Model Clauses', {
    name: { en: 'Standard contractual clauses of the European Union', zh: '欧盟示范条款' },
    aliases: ['Standard Contractual Clauses', '欧盟示范条款', '标准合同条款'],
    category: 'regional',
    publisher: 'european-union',
    url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/standard-contractual-clauses-scc_en',
  }),
  law('hipaa', 'HIPAA', {
    name: { en: 'Health Insurance Portability and Accountability Act', zh: '健康保险可携性和责任法案' },
    aliases: ['Health Insurance Portability and Accountability Act', 'HIPAA/HITECH', 'HIPAA and the HITECH Act'],
    category: 'industry',
    publisher: 'hhs',
    url: 'https://www.hhs.gov/hipaa/index.html',
  }),
  law('ferpa', 'FERPA', {
    name: { en: 'Family Educational Rights and Privacy Act', zh: '家庭教育权利和隐私法案' },
    aliases: ['Family Educational Rights and Privacy Act'],
    category: 'industry',
    publisher: 'us-department-of-education',
    url: 'https://studentprivacy.ed.gov/',
  }),
  law('lopdgdd', 'LOPDGDD', {
    name: { en: 'Spanish data protection act', zh: '西班牙个人数据保护法' },
    aliases: ['LOPD-GDD', 'Ley Orgánica 3/2018', 'Ley Orgánica de Protección de Datos'],
    category: 'national',
    publisher: 'aepd',
    url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673',
  }),
  law('fisc', 'FISC Security Guidelines', {
    name: { en: 'Security guidelines for financial institutions in Japan', zh: '日本金融机构信息系统安全对策基准' },
    aliases: ['FISC安全対策基準', 'FISC 安全対策基準', '金融機関等コンピュータシステムの安全対策基準'],
    category: 'industry',
    publisher: 'fisc-japan',
    url: 'https://www.fisc.or.jp/',
  }),
];
