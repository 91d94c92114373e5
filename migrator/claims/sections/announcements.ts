import { joined, phrases } from '../../../model/languages/phrases';
import { namesFact } from '../facts/fact-label';
import { claimReaders } from '../grammar/readers';
import { isNegated } from '../sentences/negated';

const CERTIFICATES = joined(phrases('statements', ({ headings }) => headings.certificates));
const HELD = joined(phrases('statements', ({ headings }) => headings.held));
const OF_OTHERS = joined(phrases('statements', ({ headings }) => headings.others));
const COLUMN = joined(phrases('statements', ({ headings }) => headings.column));

/** Whether a heading announces certificates: "Certifications and attestations", 资质荣誉. */
export const announcesCertificates = (heading: string): boolean => {
  const words = heading.trim().replace(/[:：]$/, '');
  return CERTIFICATES.test(words) || claimReaders().some(({ heads }) => heads(words, 'certificates'));
};

/** Whether a heading or a column head refers to other parties: "Certificates of our suppliers". */
export const tellsOfOthers = (heading: string): boolean =>
  OF_OTHERS.test(heading) || claimReaders().some(({ isElsewhere }) => isElsewhere(heading));

/** Whether a sentence announces a list of certificates: "We hold the following certifications:". */
export const introducesCertificates = (words: string): boolean =>
  /[:：]\s*$/.test(words) && HELD.test(words) && !isNegated({ words });

/** Whether the column heads of a table are those of a list of certificates. */
export const tabulatesCertificates = (heads: readonly string[]): boolean =>
  heads.some(
    (head) =>
      COLUMN.test(head) ||
      namesFact(head) ||
      claimReaders().some((each) => each.heads(head, 'column') || each.heads(head, 'status')),
  ) && !heads.some(tellsOfOthers);
