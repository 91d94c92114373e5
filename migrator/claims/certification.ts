import type { Catalogue, Standard } from '../../model/catalogue/catalogue';
import type { FindStandards } from '../../model/catalogue/find-standards';
import { joined, phrases } from '../../model/languages/phrases';
import { entriesOf, fromEntries, fromKeys } from '../../model/typed-keys';
import { LABELLED, labelsOf, type RuledFact } from '../stated-facts';
import type { CertificationDraft, Quote } from '../model/certification';
import { isClaim } from './sentences/claims';
import { findAuditCycle } from './facts/audit-cycle';
import { findCertificateNumber } from './facts/certificate-number';
import { findPrintedEdition } from './facts/edition';
import { findFirstIssue } from './facts/first-issue';
import { grantedBy } from './facts/grant';
import { findIssuer } from './facts/issuer';
import { findLevel, ofHeadedLevel } from './facts/level';
import { findDocuments, findIssuerUrl, findVerification } from './facts/linked';
import { findLabelled } from './facts/labelled';
import { endsAsBody } from './facts/proper-name';
import { findRecognition } from './facts/recognition';
import { findScope } from './facts/scope';
import { findServices } from './facts/services';
import { findValidity } from './facts/validity';
import { whole } from './facts/whole';
import type { Section } from './sections/section';
import type { Fact, Sentence } from './sentences/sentence';
import type { Subject } from './subject';

/** The inputs from which facts are read. */
export interface Reading {
  find: FindStandards;
  catalogue: Catalogue;
}

/** A section and its statements about one of its standards. */
interface Reported {
  section: Section;
  sentences: Sentence[];
  /** Whether the section is about this standard only. */
  alone: boolean;
}

/** Reads the certificate of one standard from everything that a section says about it. */
export const certificationOf = (
  { standard, printed, name }: Subject,
  { section, sentences: all, alone }: Reported,
  { find, catalogue }: Reading,
): CertificationDraft => {
  const sentences = ofHeadedLevel(section.heading, all, find, standard);
  const printedHeading: Fact = { value: section.heading, quote: { text: section.heading, line: section.line } };
  const heading = section.isUnprinted === true ? null : printedHeading;
  // a sentence that names only another standard tells who issued that one
  const own = sentences.filter(({ words }) => {
    const named = find(words);
    return named.length === 0 || named.some((each) => each.standard.key === standard.key);
  });
  const issuer = findIssuer(
    own,
    (sentence) => [grantedBy(sentence, find, standard.key) ?? authorizedBy(sentence, catalogue) ?? []].flat(),
    (name) => isNoIssuer(name, find) || namesPublisher(name, standard, catalogue) || isAccreditor(name, catalogue),
  );
  const issuerUrl = issuer && findIssuerUrl(issuer, sentences);
  const ruled: Record<RuledFact, Fact | null> = {
    standard: printed === null || heading === null ? mentionOf(standard, sentences, find) : heading,
    edition: findPrintedEdition(
      heading === null || alone ? heading : { ...heading, value: printed ?? '' },
      sentences,
      find,
      standard.key,
    ),
    issuer,
    issuerUrl,
    recognizedBy: findRecognition(sentences),
    scope: findScope(sentences, find, standard.key),
    level: findLevel(heading, sentences, find, standard),
    auditCycle: findAuditCycle(sentences),
    certificateNumber: findCertificateNumber(own, find, { key: standard.key, alone }),
    originallyIssuedOn: findFirstIssue(own),
    ...findValidity(own),
    verificationUrl: findVerification(sentences, issuerUrl?.value ?? null),
  };
  const facts = { ...ruled, ...fromKeys(LABELLED, (field) => findLabelled(own, labelsOf(field))) };
  const services = findServices(sentences, find, standard.key);
  const documents = findDocuments(sentences);
  const values = fromEntries(entriesOf(facts).map(([field, fact]) => [field, fact?.value ?? null] as const));
  const { standard: _, edition, issuer: issuedBy, issuerUrl: link, recognizedBy, scope, level, ...others } = values;
  return {
    key: standard.key,
    name:
      alone && printed !== null
        ? section.heading.replace(/^\d+(?:\.\d+)*[.、)]?\s+|\s*\^[\w-]{1,20}$|[:：]$/g, '')
        : (name ?? standard.identifier),
    // in the order in which `inspect` has always printed them
    ...{ standard: standard.identifier, edition, type: statementOf(standard, section.heading, sentences, find) },
    ...{ issuer: issuedBy, issuerUrl: link, recognizedBy, scope, level },
    services: services.map((fact) => fact.value),
    documents: documents.map((fact) => fact.value),
    ...others,
    quotes: quotesOf({ ...facts, ...numbered('services', services), ...numbered('documents', documents) }),
  };
};

/**
 * The first claim that names the standard, else the first sentence that does, when the heading does not. Words behind a
 * name at the head of an item may say all there is of it: only their quote holds the name.
 */
const mentionOf = ({ key }: Standard, sentences: Sentence[], find: FindStandards): Fact | null => {
  const names = (text: string): boolean => find(text).some((each) => each.standard.key === key);
  const inWords = sentences.filter(({ words }) => names(words));
  const naming = inWords.length > 0 ? inWords : sentences.filter(({ quote }) => names(quote.text));
  const first = naming.find(isClaim) ?? naming[0];
  return first === undefined ? null : { value: first.words, quote: first.quote };
};

/** The body that authorised, if its name directly precedes the authorisation: "a FedRAMP JAB authorization". */
const authorizedBy = ({ words }: Sentence, { organizations }: Catalogue): string | null => {
  const befores = Array.from(words.matchAll(AUTHORIZATION), ({ index }) => words.slice(0, index));
  if (befores.length === 0) return null;
  const spellings = organizations
    .flatMap(({ name, aliases }) => [name.en, ...aliases])
    .sort((one, other) => other.length - one.length);
  return spellings.find((spelling) => befores.some((before) => before.endsWith(spelling))) ?? null;
};

const AUTHORIZATION = joined(phrases('facts', ({ organization }) => organization.authorization));

const BODY = joined(phrases('facts', ({ organization }) => organization.body));
const FAMILY = joined(phrases('facts', ({ organization }) => organization.family));

/** Whether a name is that of a standard or of a family of them. A board that is named after its scheme is a body. */
const isNoIssuer = (name: string, find: FindStandards): boolean =>
  FAMILY.test(name) || (find(name).length > 0 && !BODY.test(name));

/** Whether a name is that of a body that accredits those who issue certificates. */
const isAccreditor = (name: string, { organizations }: Catalogue): boolean =>
  organizations.some(
    ({ kind, name: names, aliases }) =>
      kind === 'accreditation-body' && [names.en, names.zh, ...aliases].some((spelling) => name.startsWith(spelling)),
  );

const ISO_PUBLISHERS = whole([/ISO|IEC|ISO\/IEC/i, ...phrases('facts', ({ organization }) => organization.publisher)]);

/**
 * Whether a name is that of the standard's publisher, which does not issue certificates. A scheme that one body both
 * writes and certifies is an exception.
 */
const namesPublisher = (name: string, standard: Standard, { organizations }: Catalogue): boolean => {
  if (ISO_PUBLISHERS.test(name)) return true;
  const publisher = organizations.find(({ key }) => key === standard.publisher);
  if (publisher?.kind !== 'standards-body' && publisher?.kind !== 'regulator') return false;
  const rest = [publisher.name.en, publisher.name.zh, ...publisher.aliases].flatMap((spelling) =>
    name.startsWith(spelling) ? name.slice(spelling.length) : [],
  );
  // an institute of a ministry is a body of its own: 公安部第三研究所
  return rest.some((behind) => !endsAsBody(behind));
};

const SELF_ASSESSED = joined(phrases('facts', ({ type }) => type.selfAssessed));
const LEVEL = joined(phrases('facts', ({ type }) => type.level)).source;
const SELF_ASSESSMENT = new RegExp(String.raw`^\s?(?:${LEVEL})?[-–:]?\s?(?:${SELF_ASSESSED.source})`, 'i');
const ATTESTATION = joined(phrases('facts', ({ type }) => type.attestation));

const statementOf = (
  { statement, key }: Standard,
  heading: string,
  sentences: Sentence[],
  find: FindStandards,
): CertificationDraft['type'] => {
  const told = sentences.some(
    ({ label, words }) =>
      // a short value beside a label is a status
      (label !== null && words.length <= 80 && SELF_ASSESSED.test(words)) ||
      find(words).some(({ standard, to }) => standard.key === key && SELF_ASSESSMENT.test(words.slice(to))),
  );
  if (told || SELF_ASSESSED.test(heading)) return 'self-assessment';
  return ATTESTATION.test(heading) && statement === 'certification' ? 'attestation' : statement;
};

/** Numbers the facts of a list, because each has its own quote: `services.0`. */
const numbered = (field: string, facts: Fact[]): Record<string, Fact> =>
  Object.fromEntries(facts.map((fact, at) => [`${field}.${String(at)}`, fact]));

const quotesOf = (facts: Record<string, Fact | null>): Record<string, Quote> =>
  Object.fromEntries(Object.entries(facts).flatMap(([field, fact]) => (fact === null ? [] : [[field, fact.quote]])));
