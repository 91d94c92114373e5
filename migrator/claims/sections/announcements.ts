import { CLAIM_READERS } from '../grammar/readers';
import { isNegated } from '../sentences/negated';

const HEADING_EN =
  /^(?:\d+[.)]?\s+)?(?:(?:our|the|current|active|existing|industry|security|compliance|independent|international|global|third[- ]party|iso|soc|quality|management systems?|and|&)\s+)*(?:certifications?|certificates?|attestations?|accreditations?)(?:\s*(?:,|and|&|\/)\s*(?:(?:and|our|security|compliance|industry|third[- ]party)\s+)*(?:certifications?|certificates?|attestations?|accreditations?|compliance|standards?|audits?|reports?|audit reports?))*(?:\s+(?:we (?:hold|have)|held|achieved|obtained|overview))?$/i;
const HEADING_ZH =
  /^(?:\d+[.、]?\s*|[一二三四五六七八九十]+、\s*)?(?:我们|公司|平台|安全|合规|已获得?|已取得|所获|获得|国际|国内|权威|第三方|体系|相关|行业|管理|云|与|和|及|、|的)*(?:认证|资质|证书|荣誉)(?:与|和|及|、|的|认证|资质|证书|荣誉|合规|审计|报告|情况|列表|一览|清单|体系)*$/;

/** Whether a heading announces certificates: "Certifications and attestations", 资质荣誉. */
export const announcesCertificates = (heading: string): boolean => {
  const words = heading.trim().replace(/[:：]$/, '');
  return (
    HEADING_EN.test(words) || HEADING_ZH.test(words) || CLAIM_READERS.some(({ heads }) => heads(words, 'certificates'))
  );
};

const HELD =
  /\b(?:certifications?|certified|certificates?|accredit(?:ed|ations?)|attestations?|awarded|achieved|obtained|earned|holds?|passed)\b|认证|资质|证书|获得|取得|持有|通过/i;

const OF_OTHERS =
  /\b(?:suppliers?|vendors?|partners?|(?:sub-?)?processors?|subcontractors?|customers?)\b|供应商|服务商|合作伙伴|分包商|客户/i;

/** Whether a heading or a column head refers to other parties: "Certificates of our suppliers". */
export const tellsOfOthers = (heading: string): boolean =>
  OF_OTHERS.test(heading) || CLAIM_READERS.some(({ isElsewhere }) => isElsewhere(heading));

/** Whether a sentence announces a list of certificates: "We hold the following certifications:". */
export const introducesCertificates = (words: string): boolean =>
  /[:：]\s*$/.test(words) && HELD.test(words) && !isNegated({ words });

const COLUMN =
  /certif(?:ication|icate|ied|ying)|attest|accredit|audit|assess|\bissue[dr]?\b|issuing|\bstatus\b|\bvalid|\bexpir|认证|证书|资质|发证|颁证|颁发|有效期|到期|状态/i;

/** Whether the column heads of a table are those of a list of certificates. */
export const tabulatesCertificates = (heads: readonly string[]): boolean =>
  heads.some(
    (head) =>
      COLUMN.test(head) || CLAIM_READERS.some((each) => each.heads(head, 'column') || each.heads(head, 'status')),
  ) && !heads.some(tellsOfOthers);
