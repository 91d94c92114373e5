import type { HeldCertification } from '../contracts/held';
import { editionName } from '../domain/catalogue/edition-name';

const WORDS = {
  certifications: ['Certifications', '认证'],
  pages: ['Pages', '页面'],
  trustCenter: ['Trust center', '信任中心'],
  standard: ['Standard', '标准'],
  level: ['Level', '级别'],
  certificateNumber: ['Certificate number', '证书编号'],
  issuedBy: ['Issued by', '颁发机构'],
  recognizedBy: ['Recognized by', '认可机构'],
  scope: ['Scope', '范围'],
  services: ['Services', '服务'],
  originallyIssuedOn: ['Originally issued on', '首次颁发日期'],
  validFrom: ['Valid from', '生效日期'],
  validUntil: ['Valid until', '有效期至'],
  auditedOn: ['Audited on', '审核日期'],
  verifiedOn: ['Verified on', '核实日期'],
  evidence: ['Evidence', '证明材料'],
  onRequest: ['on request', '按需提供'],
  verification: ['Verification', '查询'],
} as const;

export type Word = keyof typeof WORDS;

/** A word of forms in the language of what they state: Chinese, or else English. */
export const wordIn = (locale: string, word: Word): string => WORDS[word][/^zh\b/i.test(locale) ? 1 : 0];

/** `Level 3`, as imports state levels in every language, in the language of what states it; another text as it is. */
const levelIn = (locale: string, level: string | null): string | null =>
  /^zh\b/i.test(locale) ? (level?.replace(/^Level (\d+)$/, '$1 级') ?? null) : level;

/** Something that is stated of a certification, for people. */
export interface Fact {
  label: string;
  text: string;
  /** Where the text leads. */
  url: string | null;
}

/** All that is stated of a certification beside its name, in the order and the language in which people read it. */
export const factsOf = (held: HeldCertification): Fact[] => {
  const { locale, standard, issuedBy, recognizedBy, verificationUrl } = held;
  const fact = (word: Word, text: string | null | undefined, url: string | null = null): Fact[] =>
    text === null || text === undefined || text === '' ? [] : [{ label: wordIn(locale, word), text, url }];
  return [
    ...fact('standard', editionName(standard) ?? standard?.name, standard?.url),
    ...fact('level', levelIn(locale, held.level)),
    ...fact('certificateNumber', held.certificateNumber),
    ...fact('issuedBy', issuedBy?.name, issuedBy?.url),
    ...fact('recognizedBy', recognizedBy?.name, recognizedBy?.url),
    ...fact('scope', held.scope),
    ...held.services.flatMap(({ name, url }) => fact('services', name, url)),
    ...fact('originallyIssuedOn', held.originallyIssuedOn),
    ...fact('validFrom', held.validFrom),
    ...fact('validUntil', held.validUntil),
    ...fact('auditedOn', held.auditedOn),
    ...fact('verifiedOn', held.verifiedOn),
    ...fact('verification', verificationUrl, verificationUrl),
    ...held.evidence.flatMap(({ title, visibility, url }) =>
      // a public document may have no file yet
      fact('evidence', visibility === 'on-request' ? `${title} (${wordIn(locale, 'onRequest')})` : title, url),
    ),
  ];
};
