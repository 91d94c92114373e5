import { contradict, mayBeAlike, type TellingFact } from '../../../claims/one-certificate';
import type { Decision } from './settle-fact';
import type { Statement } from './statements';

/** Translations of a page are about one certificate, whatever they disagree on. */
const areTranslations = (a: Statement, b: Statement): boolean => a.group === b.group && a.path !== b.path;

/**
 * Parts what pages state under one key: what is about the certificate of the first page, and what contradicts it, which is
 * about another one. Facts of the two are never mixed. What the map decides contradicts nothing.
 */
export const partByCertificate = (
  statements: readonly Statement[],
  decided: (field: TellingFact) => Decision,
  isOneIssuer: (a: Statement, b: Statement) => boolean,
): { own: Statement[]; apart: Statement[] } => {
  const own: Statement[] = [];
  const apart: Statement[] = [];
  const areApart = (a: Statement, b: Statement): boolean =>
    !areTranslations(a, b) &&
    contradict(
      a.certification,
      b.certification,
      (field, one, other) =>
        decided(field) !== undefined || (field === 'issuer' && isOneIssuer(a, b)) || mayBeAlike(field, one, other),
    );
  for (const each of statements) (own.some((other) => areApart(other, each)) ? apart : own).push(each);
  return { own, apart };
};
