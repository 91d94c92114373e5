import { fold } from '../../model/catalogue/folded-text';
import { hasHan } from '../../model/languages/script';
import type { CertificationDraft } from '../model/certification';
import { printedLike } from '../stated-facts';

const TELLING = printedLike({ tells: true });
/** A fact in which certificates of one standard differ. */
export type TellingFact = (typeof TELLING)[number];

const comparable = (text: string): string =>
  fold(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two prints of a fact may mean the same: a translation, a spelling, or a short name beside the long one. */
export const mayBeAlike = (field: TellingFact, a: string, b: string): boolean => {
  // thousands of pages may print the same
  if (a === b || hasHan(a) !== hasHan(b)) return true;
  const [own, other] = [comparable(a), comparable(b)];
  return own === other || (field === 'issuer' && (own.includes(other) || other.includes(own)));
};

/** A certificate gets another number and another last day when it is renewed. */
const isRenewal = (a: CertificationDraft, b: CertificationDraft): boolean =>
  a.validUntil !== null && b.validUntil !== null && a.validUntil !== b.validUntil;

/** Whether two statements about one standard print what no certificate prints together. */
export const contradict = (
  a: CertificationDraft,
  b: CertificationDraft,
  areAlike: (field: TellingFact, a: string, b: string) => boolean = mayBeAlike,
): boolean =>
  TELLING.some((field) => {
    const [own, other] = [a[field], b[field]];
    if (own === null || other === null) return false;
    return !(field === 'certificateNumber' && isRenewal(a, b)) && !areAlike(field, own, other);
  });
