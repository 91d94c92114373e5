import { fromKeys, keysOf } from '../../../../model/typed-keys';
import { isFactLike } from '../../../../model/contracts/certification-facts';
import type { Locale } from '../../../../model/contracts/values';
import type { RecordRef, StatedFact } from '../../../model/record-draft';
import { documentRefs } from '../documents/document-records';
import type { NamedRecord, Presence } from '../named-record';
import { webAddress } from './organization-records';
import { ROLES, type Role, type SettledCertification } from './settled-certification';
import { listFact } from './services';
import { standardKey } from './standard-records';
import { factOf, type Statement } from './statements';

/**
 * The documents of the source that the pages of a language link to as the certificate or a report about it, and those that
 * lists give to it.
 */
const documentsIn = (statements: readonly Statement[], listed: readonly RecordRef[], locale: Locale): RecordRef[] => {
  const linked = statements
    .filter((each) => each.locale === locale)
    .flatMap(({ uses, certification }) => documentRefs(uses, certification.documents));
  return [...new Map([...linked, ...listed].map((ref) => [ref.key, ref])).values()];
};

const valueOf = (fact: StatedFact | null): string | null => fact?.value ?? null;

/** Where the pages name the standard that counts; nowhere where the map has decided on another one. */
const standardIn = ({ statements, standard }: SettledCertification): StatedFact | null =>
  statements.flatMap((each) => factOf(each, 'standard') ?? []).find(({ value }) => value === standard?.identifier) ??
  null;

/** Where the pages of a language name the services that count. */
const servicesIn = ({ statements, services }: SettledCertification, locale: Locale): StatedFact | null => {
  const counted = services(locale)
    .map(({ name }) => name)
    .join(', ');
  const facts = statements.filter((each) => each.locale === locale).map(listFact);
  return facts.find(({ value }) => value !== '' && value === counted) ?? null;
};

/**
 * The record of a certification, without a status, which only an editor sets. Its relations name only entries that
 * exist in the same language; `organizations` lists the languages of each organization, `listed` the documents that lists give
 * to it.
 */
export const certificationRecord = (
  certification: SettledCertification,
  organizations: ReadonlyMap<string, Presence>,
  listed: readonly RecordRef[],
): NamedRecord => {
  const { key, presence, namedBy, shared, texts, roles, services, statements } = certification;
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
    namedBy,
    shared: fromKeys(keysOf(shared), (field) =>
      isFactLike(field, { value: 'address' }) ? webAddress(valueOf(shared[field])) : valueOf(shared[field]),
    ),
    stated: { ...shared, ...roles, standard: standardIn(certification) },
    part: (locale) => {
      const stated = texts(locale);
      const localized = fromKeys(keysOf(stated), (field) => valueOf(stated[field]));
      return {
        localized: { ...localized, name: localized.name ?? key },
        stated: { ...stated, services: servicesIn(certification, locale) },
        relations: {
          standard: standard === null ? null : { type: 'standard', key: standard },
          ...fromKeys(keysOf(ROLES), (role) => body(role, locale)),
          documents: documentsIn(statements, listed, locale),
          services: services(locale).map((service) => ({ type: 'service', key: service.key })),
        },
      };
    },
  };
};
