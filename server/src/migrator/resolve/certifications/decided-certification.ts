import type { CertificationDraft, Locale, SiteMap } from '../../model';
import { decisionsAbout } from './decisions';

const TEXTS = ['name', 'scope'] as const;
const SHARED = [
  ...['standard', 'edition', 'type', 'issuer', 'issuerUrl', 'recognizedBy', 'level', 'auditCycle'],
  'verificationUrl',
];

/** What a page states about a certification after the map's decisions, and the rules that touched it. */
export interface DecidedCertification {
  draft: CertificationDraft;
  /** `certifications["iso-iec-27001"].issuer` */
  rules: string[];
}

const without = (quotes: CertificationDraft['quotes'], field: string): CertificationDraft['quotes'] =>
  Object.fromEntries(Object.entries(quotes).filter(([name]) => name !== field && !name.startsWith(`${field}.`)));

/**
 * A certification as an import takes it from one page. What the map decides has no quote: no page says it. Facts that
 * the record alone has, such as the end of validity, are named by their rules.
 */
export const decidedCertification = (
  stated: CertificationDraft,
  locale: Locale,
  map: SiteMap | null,
): DecidedCertification => {
  const facts = map?.certifications.findLast(({ key }) => key === stated.key)?.facts ?? {};
  if (Object.keys(facts).length === 0) return { draft: stated, rules: [] };
  const decisions = decisionsAbout(map, stated.key);
  const values: Record<string, string | string[] | null> = {};
  for (const field of SHARED) {
    const decided = decisions.shared(field);
    if (decided !== undefined) values[field] = decided?.value ?? null;
  }
  for (const field of TEXTS) {
    const decided = decisions.localized(field, locale);
    // a record cannot be without a name
    if (decided !== undefined && !(field === 'name' && decided === null)) values[field] = decided?.value ?? null;
  }
  // a link belongs to the name that it stands on
  if (values['issuer'] !== undefined) values['issuerUrl'] ??= null;
  const services = decisions.list('services');
  if (services !== undefined) values['services'] = (services ?? []).map(({ value }) => value);
  const elsewhere = TEXTS.filter((field) => values[field] === undefined);
  return {
    draft: { ...stated, ...values, quotes: Object.keys(values).reduce(without, stated.quotes) },
    rules: Object.keys(facts)
      .filter((field) => !elsewhere.some((text) => text === field))
      .map((field) => `certifications[${JSON.stringify(stated.key)}].${field}`),
  };
};
