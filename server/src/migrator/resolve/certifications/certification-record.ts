import type { Locale, RecordRef } from '../../model';
import { documentRefs } from '../documents/document-records';
import { webAddress } from './organization-records';
import type { Presence } from './presence';
import type { NamedRecord } from './record-drafts';
import { ROLES, type Role, type SettledCertification } from './settled-certification';
import { standardKey } from './standard-records';
import type { Statement } from './statements';

/** What the pages of a language link to as the certificate or a report about it, as far as the source holds it. */
const documentsIn = (statements: readonly Statement[], locale: Locale): RecordRef[] => {
  const refs = statements
    .filter((each) => each.locale === locale)
    .flatMap(({ uses, certification }) => documentRefs(uses, certification.documents));
  return [...new Map(refs.map((ref) => [ref.key, ref])).values()];
};

/**
 * The certification's record. Its status is an editor's to give. A relation names only what exists in the same language;
 * `organizations` tells in which languages they do.
 */
export const certificationRecord = (
  certification: SettledCertification,
  organizations: ReadonlyMap<string, Presence>,
): NamedRecord => {
  const { key, presence, statements, shared, texts, roles, services } = certification;
  const standard = standardKey(certification);
  const body = (role: Role, locale: Locale): RecordRef | null => {
    const named = roles[role];
    return named !== null && organizations.get(named.key)?.has(locale) === true
      ? { type: 'organization', key: named.key }
      : null;
  };
  return {
    type: 'certification',
    key,
    presence,
    namedBy: statements.map(({ path }) => path),
    shared: {
      ...Object.fromEntries(Object.entries(shared).map(([field, fact]) => [field, fact?.value ?? null])),
      verificationUrl: webAddress(shared['verificationUrl']?.value ?? null),
    },
    stated: { ...shared, ...roles },
    part: (locale) => {
      const { name, scope, summary } = texts(locale);
      return {
        localized: { name: name?.value ?? key, scope: scope?.value ?? null, summary: summary?.value ?? null },
        stated: { scope },
        relations: {
          standard: standard === null ? null : { type: 'standard', key: standard },
          ...Object.fromEntries(Object.keys(ROLES).map((role) => [role, body(role as Role, locale)])),
          documents: documentsIn(statements, locale),
          services: services(locale).map((service) => ({ type: 'service', key: service.key })),
        },
      };
    },
  };
};
