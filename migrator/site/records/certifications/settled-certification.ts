import { factsLike, isFactLike, type FactsLike } from '../../../../model/contracts/certification-facts';
import type { Locale } from '../../../../model/contracts/values';
import type { Catalogue, Standard } from '../../../../model/catalogue/catalogue';
import { fromKeys } from '../../../../model/typed-keys';
import type { Finding } from '../../../findings';
import type { SiteMap } from '../../../model/map';
import type { StatedFact } from '../../../model/record-draft';
import type { SourcePath } from '../../../model/source';
import { printedLike, type SingleFact } from '../../../stated-facts';
import { presenceOf, type Presence } from '../named-record';
import { decisionsAbout } from './decisions';
import { identify, type FindOrganization, type IdentifiedMention, type Mention } from './organizations';
import { namedServices, type NamedService } from './services';
import { partByCertificate } from './one-certificate';
import { disagreement, settle, type Settled } from './settle-fact';
import { factOf, type Statement } from './statements';

const STATED = printedLike({ imported: 'shared' });
/** The facts of one certificate: they only count where the last day that counts is stated with them. */
const PERIOD = factsLike({ imported: 'period' });
/** The facts that only a person can add, in the map. */
const DECIDED = factsLike({ imported: 'shared', printed: null });
const TEXTS = factsLike({ imported: 'language' });

/** The facts that all languages share, and those of which each has a text of its own. */
type SharedFacts = Record<FactsLike<{ imported: 'shared' | 'period' }>, StatedFact | null>;
type LanguageFacts = Record<FactsLike<{ imported: 'language' }>, StatedFact | null>;

export const ROLES = { issuedBy: 'issuer', recognizedBy: 'recognizedBy' } as const;
export type Role = keyof typeof ROLES;

/** One certification, with the facts that are used of all that pages state about it. */
export interface SettledCertification {
  key: string;
  standard: { identifier: string; known: Standard | null } | null;
  presence: Presence;
  /** All pages that name it, those that tell of another certificate as well. */
  namedBy: readonly SourcePath[];
  statements: readonly Statement[];
  edition: StatedFact | null;
  shared: SharedFacts;
  texts: (locale: Locale) => LanguageFacts;
  roles: Record<Role, IdentifiedMention | null>;
  /** Every mention of the organization that is used for a role, in the order of ownership. */
  mentions: IdentifiedMention[];
  services: (locale: Locale) => NamedService[];
  findings: Finding[];
}

/** The input for settling facts, besides the statements. */
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

/** The organization that each statement names in a role. */
const organizationsIn = (
  stated: readonly Statement[],
  field: 'issuer' | 'recognizedBy',
  find: FindOrganization,
  url?: StatedFact | null,
): Map<Statement, IdentifiedMention> => {
  const named = stated.flatMap((statement) => {
    const mention = mentionOf(statement, field, url);
    return mention === null ? [] : [{ statement, mention }];
  });
  const identified = identify(
    named.map(({ mention }) => mention),
    find,
  );
  return new Map(
    identified.flatMap((mention, at) => (named[at] === undefined ? [] : [[named[at].statement, mention]])),
  );
};

/** Settles the facts of one key; what is `stated` under it is in the order of ownership. */
export const settleCertification = (
  key: string,
  stated: readonly Statement[],
  { catalogue, find, map, defaultLocale }: Settling,
): SettledCertification => {
  const decisions = decisionsAbout(map, key);
  const issuers = organizationsIn(stated, 'issuer', find);
  const { own: statements, apart } = partByCertificate(
    stated,
    (field) => decisions.shared(field),
    (a, b) => issuers.get(a)?.key === issuers.get(b)?.key,
  );
  const presence = presenceOf(statements, defaultLocale);
  const all: Settled[] = [];
  const settled = <Fact extends StatedFact>(result: Settled<Fact>): Fact | null => {
    all.push(result);
    return result.fact;
  };
  const shared = (field: SingleFact, from: readonly Statement[] = statements) =>
    settled(
      settle(
        from.map((each) => factOf(each, field)),
        decisions.shared(field),
        undefined,
        isFactLike(field, { tells: true }) ? apart.map((each) => factOf(each, field)) : [],
      ),
    );

  const mentions: IdentifiedMention[] = [];
  const role = (field: 'issuer' | 'recognizedBy'): IdentifiedMention | null => {
    const decided = decisions.shared(field);
    const url = field === 'issuer' ? decisions.shared('issuerUrl') : undefined;
    const named = organizationsIn(stated, field, find, url);
    const by = (from: readonly Statement[]) => from.flatMap((each) => named.get(each) ?? []);
    const identified =
      decided === undefined
        ? by(statements)
        : decided === null
          ? []
          : identify([{ ...decided, locale: null, group: null, url: url ?? null }], find);
    const others = decided === undefined && field === 'issuer' ? by(apart) : [];
    const fact = settled(settle(identified, undefined, (a, b) => a.key === b.key, others));
    mentions.push(...identified.filter((each) => each.key === fact?.key));
    return fact;
  };

  const textIn = (locale: Locale, field: keyof LanguageFacts): StatedFact | null => {
    const texts = statements.filter((each) => each.locale === locale).map((each) => factOf(each, field));
    const decided = decisions.localized(field, locale);
    // a record must have a name, and pages choose their own headings: two names do not contradict each other
    if (field === 'name') return settle(texts, decided ?? undefined).fact;
    return settled(settle(texts, decided));
  };
  const texts = new Map(
    [...presence.keys()].map((locale) => [locale, fromKeys(TEXTS, (field) => textIn(locale, field))] as const),
  );
  const services = namedServices(statements, decisions.list('services'));
  all.push(services.settled);
  const identifier = decisions.shared('standard');
  const facts = fromKeys(STATED, (field) => shared(field));
  const lastDay = facts.validUntil?.value ?? null;
  const ofPeriod = statements.filter(({ certification }) => certification.validUntil === lastDay);
  const named =
    identifier === undefined ? (statements[0]?.certification.standard ?? null) : (identifier?.value ?? null);
  const result = {
    key,
    standard: named === null ? null : { identifier: named, known: findStandard(catalogue, named) },
    presence,
    namedBy: stated.map(({ path }) => path),
    statements,
    edition: shared('edition'),
    shared: {
      ...facts,
      ...fromKeys(PERIOD, (field) => shared(field, ofPeriod)),
      ...fromKeys(DECIDED, (field) => shared(field)),
    },
    texts: (locale: Locale) => texts.get(locale) ?? fromKeys(TEXTS, () => null),
    roles: { issuedBy: role('issuer'), recognizedBy: role('recognizedBy') },
    mentions,
    services: services.in,
  };
  return { ...result, findings: all.flatMap((each) => disagreement(each) ?? []) };
};

const findStandard = ({ standards }: Catalogue, name: string): Standard | null =>
  standards.find(({ identifier, key }) => identifier === name || key === name) ?? null;
