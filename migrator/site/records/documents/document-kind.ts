/**
 * The kinds of evidence, as `content-types/document/schema.json` lists them, and the words by which they are
 * recognised.
 */
const KINDS = [
  ['questionnaire', /\bquestionnaires?\b|问卷|调查表/i],
  ['whitepaper', /\bwhite ?papers?\b|白皮书/i],
  ['audit-report', /\b(?:audit|assessment|attestation|soc ?[123])\b.{0,40}\breports?\b|(?:审计|评估|测评|鉴证)报告/i],
  ['certificate', /\bcertificates?\b|证书/i],
  ['policy', /\bpolic(?:y|ies)\b|政策/i],
  ['legal', /\b(?:SLAs?|service level agreement|agreements?|contracts?|terms)\b|协议|合同|条款/i],
] as const;

type DocumentKind = (typeof KINDS)[number][0];

/**
 * The kind of evidence that the names of a document state; null when none does. The first name that states one decides.
 */
export const documentKind = (names: readonly string[]): DocumentKind | null => {
  for (const name of names) {
    const words = name.replaceAll('_', ' ');
    const kind = KINDS.find(([, said]) => said.test(words));
    if (kind !== undefined) return kind[0];
  }
  return null;
};
