import { say } from '../../model/say';
import { newFinding, type Finding } from '../findings';
import { printedLike } from '../stated-facts';
import type { CertificationDraft, Quote } from '../model/certification';
import type { SourcePath } from '../model/source';

/** The columns for names and levels are 255 characters long. Longer text is a sentence, not a name. */
const LONGEST = 255;
/** A name is never null. */
const SHORT = printedLike({ value: 'line' }, { value: { one: 'organization' } }).filter((field) => field !== 'name');

const isLong = (value: string | null): boolean => value !== null && value.length > LONGEST;

/** Removes the facts that do not fit their columns from a certification, and returns them separately. */
export const withShortFacts = (
  certification: CertificationDraft,
  path: SourcePath,
): { certification: CertificationDraft; findings: Finding[] } => {
  const { key, services, quotes } = certification;
  const long: string[] = SHORT.filter((field) => isLong(certification[field]));
  const kept = services.flatMap((service, at) =>
    isLong(service) ? [] : [{ service, quote: quotes[`services.${String(at)}`] }],
  );
  long.push(...services.flatMap((service, at) => (isLong(service) ? [`services.${String(at)}`] : [])));
  if (long.length === 0) return { certification, findings: [] };

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
    findings: long.map((field) => {
      const line = (quotes[field] ?? quotes['standard'])?.line ?? 1;
      const message = say('factTooLong', {
        field: field.replace(/\..*/, ''),
        certification: key,
        limit: LONGEST,
      });
      return newFinding('CERT_FACT_TOO_LONG', path, { line, column: 1 }, message, say('shortenInSource'));
    }),
  };
};
