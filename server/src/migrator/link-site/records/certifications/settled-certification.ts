import type { Locale } from '../../../../contracts/values';
import type { Catalogue, Standard } from '../../../../domain/catalogue/catalogue';
import type { Finding } from '../../../findings';
import type { SiteMap } from '../../../model/map';
import type { StatedFact } from '../../../model/record-draft';
import { presenceOf, type Presence } from '../named-record';
import { decisionsAbout } from './decisions';
import { identify, type FindOrganization, type IdentifiedMention, type Mention } from './organizations';
import { namedServices, type NamedService } from './services';
import { disagreement, settle, type Settled } from './settle-fact';
import { factOf, type SingleField, type Statement } from './statements';

/** Shared facts that a page may state, and those that only a person can add in the map. */
const STATED = ['type', 'level', 'auditCycle', 'verificationUrl', 'originallyIssuedOn', 'validUntil'] as const;
/** What is printed on one certificate: it only counts where the last day that counts is stated with it. */
const PRINTED = ['certificateNumber', 'validFrom'] as const;
const DECIDED = ['auditedOn'] as const;

export const ROLES = { issuedBy: 'issuer', recognizedBy: 'recognizedBy' } as const;
export type Role = keyof typeof ROLES;

/** One certification, with the facts that are used of all that pages state about it. */
export interface SettledCertification {
  key: string;
  standard: { identifier: string; known: Standard | null } | null;
  presence: Presence;
  statements: readonly Statement[];
  edition: StatedFact | null;
  shared: Record<string, StatedFact | null>;
  /** Name, scope and summary in a language. */
  texts: (locale: Locale) => Record<'name' | 'scope' | 'summary', StatedFact | null>;
  roles: Record<Role, IdentifiedMention | null>;
  /** Every mention of the organization that is used for a role, in the order of ownership. */
  mentions: IdentifiedMention[];
  services: (locale: Locale) => NamedService[];
  findings: Finding[];
}

/** What is needed to settle facts, besides the statements. */
interface Settling {
  catalogue: Catalogue;
  find: FindOrganization;
  map: SiteMap | null;
  defaultLocale: Locale;
}

const mentionOf = (
  statement: Statement,
  field: 'issuer' | 'recognizedBy',
  url: StatedFact | null | undefined,
): Mention | null => {
  const fact = factOf(statement, field);
  const { locale, group } = statement;
  const printed = field === 'issuer' ? factOf(statement, 'issuerUrl') : null;
  return fact && { ...fact, locale, group, url: url === undefined ? printed : url };
};

/** Settles the facts of one key; `statements` are in the order of ownership. */
export const settleCertification = (
  key: string,
  statements: readonly Statement[],
  { catalogue, find, map, defaultLocale }: Settling,
): SettledCertification => {
  const decisions = decisionsAbout(map, key);
  const presence = presenceOf(statements, defaultLocale);
  const all: Settled[] = [];
  const settled = <Fact extends StatedFact>(result: Settled<Fact>): Fact | null => {
    all.push(result);
    return result.fact;
  };
  const shared = (field: SingleField, from: readonly Statement[] = statements) =>
    settled(
      settle(
        from.map((each) => factOf(each, field)),
        decisions.shared(field),
      ),
    );

  const mentions: IdentifiedMention[] = [];
  const role = (field: 'issuer' | 'recognizedBy'): IdentifiedMention | null => {
    const decided = decisions.shared(field);
    const url = field === 'issuer' ? decisions.shared('issuerUrl') : undefined;
    const named = decided
      ? [{ ...decided, locale: null, group: null, url: url ?? null }]
      : statements.flatMap((each) => mentionOf(each, field, url) ?? []);
    const identified = decided === null ? [] : identify(named, find);
    const fact = settled(settle(identified, undefined, (a, b) => a.key === b.key));
    mentions.push(...identified.filter((each) => each.key === fact?.key));
    return fact;
  };

  // a record must have a name
  const decided = (field: 'name' | 'scope', locale: Locale) =>
    decisions.localized(field, locale) ?? (field === 'name' ? undefined : decisions.localized(field, locale));
  const texts = new Map(
    [...presence.keys()].map((locale) => {
      const own = statements.filter((each) => each.locale === locale);
      const text = (field: 'name' | 'scope') =>
        settle(
          own.map((each) => factOf(each, field)),
          decided(field, locale),
        );
      const summary = decisions.localized('summary', locale) ?? null;
      // pages choose their own headings, so two names do not contradict each other
      return [locale, { name: text('name').fact, scope: settled(text('scope')), summary }] as const;
    }),
  );
  const services = namedServices(statements, decisions.list('services'));
  all.push(services.settled);
  const identifier = decisions.shared('standard');
  const facts = Object.fromEntries(STATED.map((field) => [field, shared(field)]));
  const lastDay = facts['validUntil']?.value ?? null;
  const ofPeriod = statements.filter(({ certification }) => certification.validUntil === lastDay);
  const named =
    identifier === undefined ? (statements[0]?.certification.standard ?? null) : (identifier?.value ?? null);
  const result = {
    key,
    standard: named === null ? null : { identifier: named, known: findStandard(catalogue, named) },
    presence,
    statements,
    edition: shared('edition'),
    shared: {
      ...facts,
      ...Object.fromEntries(PRINTED.map((field) => [field, shared(field, ofPeriod)])),
      ...Object.fromEntries(DECIDED.map((field) => [field, decisions.shared(field) ?? null])),
    },
    texts: (locale: Locale) => texts.get(locale) ?? { name: null, scope: null, summary: null },
    roles: { issuedBy: role('issuer'), recognizedBy: role('recognizedBy') },
    mentions,
    services: services.in,
  };
  return { ...result, findings: all.flatMap((each) => disagreement(each) ?? []) };
};

const findStandard = ({ standards }: Catalogue, name: string): Standard | null =>
  standards.find(({ identifier, key }) => identifier === name || key === name) ?? null;
