import { printedLike } from '../stated-facts';
import type { CertificationDraft, Quote } from '../model/certification';

/** The facts that are printed on one certificate, and change when it is renewed. */
const PERIOD = [...printedLike({ imported: 'period' }), 'validUntil'] as const;
const SINGLE = printedLike({ imported: {} }).flatMap((field) =>
  // each section has a name and says what it is
  field === 'name' || field === 'type' || PERIOD.some((other) => other === field) ? [] : [field],
);
const LISTS = ['services', 'documents'] as const;

/**
 * Merges two sections about one certificate: the first section provides the facts, and the second fills the missing
 * ones.
 */
export const merge = (first: CertificationDraft, second: CertificationDraft): CertificationDraft => {
  const merged: CertificationDraft = { ...first, quotes: { ...first.quotes } };
  // a link belongs to the issuer whose name it is on, and what a certificate prints of itself to the days of that one
  const { issuer, validFrom, validUntil } = first;
  const isSamePeriod = validUntil === second.validUntil;
  const isUndated = validFrom === null && validUntil === null;
  const fields = [
    ...SINGLE.filter((field) => field !== 'issuerUrl' || issuer === null || issuer === second.issuer),
    ...(isSamePeriod || isUndated ? PERIOD : []),
  ];
  for (const field of fields) {
    if (merged[field] !== null || second[field] === null) continue;
    merged[field] = second[field];
    copyQuotes(second.quotes, merged.quotes, (name) => name === field);
  }
  for (const field of LISTS) {
    if (merged[field].length > 0) continue;
    merged[field] = second[field];
    copyQuotes(second.quotes, merged.quotes, (name) => name.startsWith(`${field}.`));
  }
  return merged;
};

const copyQuotes = (
  from: Record<string, Quote>,
  to: Record<string, Quote>,
  wanted: (name: string) => boolean,
): void => {
  for (const [name, quote] of Object.entries(from)) if (wanted(name)) to[name] = quote;
};
