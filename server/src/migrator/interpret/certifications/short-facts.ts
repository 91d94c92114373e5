import { diagnostic, type Diagnostic } from '../../diagnostics';
import type { CertificationDraft, Quote, SourcePath } from '../../model';

/** The columns of names and levels hold 255 characters. What is longer is a sentence, no name. */
const LONGEST = 255;
const SHORT = ['edition', 'issuer', 'recognizedBy', 'level'] as const;

const isLong = (value: string | null): boolean => value !== null && value.length > LONGEST;

/** A certification without facts that its columns cannot hold, and what was left out. */
export const withShortFacts = (
  certification: CertificationDraft,
  path: SourcePath,
): { certification: CertificationDraft; diagnostics: Diagnostic[] } => {
  const { key, services, quotes } = certification;
  const long: string[] = SHORT.filter((field) => isLong(certification[field]));
  const kept = services.flatMap((service, at) =>
    isLong(service) ? [] : [{ service, quote: quotes[`services.${String(at)}`] }],
  );
  long.push(...services.flatMap((service, at) => (isLong(service) ? [`services.${String(at)}`] : [])));
  if (long.length === 0) return { certification, diagnostics: [] };

  const others = Object.entries(quotes).filter(([field]) => !long.includes(field) && !field.startsWith('services.'));
  const renumbered = kept.flatMap(({ quote }, at): [string, Quote][] =>
    quote === undefined ? [] : [[`services.${String(at)}`, quote]],
  );
  return {
    certification: {
      ...certification,
      ...Object.fromEntries(SHORT.filter((field) => long.includes(field)).map((field) => [field, null])),
      services: kept.map(({ service }) => service),
      quotes: Object.fromEntries([...others, ...renumbered]),
    },
    diagnostics: long.map((field) => {
      const line = (quotes[field] ?? quotes['standard'])?.line ?? 1;
      const message = `${field.replace(/\..*/, '')} of ${key} has more than ${String(LONGEST)} characters.`;
      return diagnostic('CERT_FACT_TOO_LONG', path, { line, column: 1 }, message, 'Shorten it in the source.');
    }),
  };
};
