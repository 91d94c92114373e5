import type { Catalogue, Standard } from '../../../domain/catalogue/catalogue';
import type { FindStandards, StandardMention } from '../../../domain/catalogue/find-standards';
import type { CertificationDraft, Quote } from '../../model';
import { findAuditCycle } from './facts/audit-cycle';
import { findPrintedEdition } from './facts/edition';
import { grantedBy } from './facts/grant';
import { findIssuer } from './facts/issuer';
import { findLevel } from './facts/level';
import { findDocuments, findIssuerUrl, findVerification } from './facts/linked';
import { findRecognition } from './facts/recognition';
import { findScope } from './facts/scope';
import { findServices } from './facts/services';
import type { Section } from './section';
import type { Fact, Sentence } from './sentence';

/** What the facts are read with. */
export interface Reading {
  find: FindStandards;
  catalogue: Catalogue;
}

/** One standard of a section's heading, and everything that the section says about its certificate. */
export const certificationOf = (
  { standard, from, to }: StandardMention,
  section: Section,
  sentences: Sentence[],
  alone: boolean,
  { find, catalogue }: Reading,
): CertificationDraft => {
  const heading: Fact = { value: section.heading, quote: { text: section.heading, line: section.line } };
  const issuer = findIssuer(
    sentences,
    (sentence) => grantedBy(sentence, find, standard.key),
    (name) => find(name).length > 0 || namesPublisher(name, standard, catalogue),
  );
  const issuerUrl = issuer && findIssuerUrl(issuer, sentences);
  const facts: Record<string, Fact | null> = {
    standard: heading,
    edition: findPrintedEdition(
      alone ? heading : { ...heading, value: section.heading.slice(from, to) },
      sentences,
      find,
      standard.key,
    ),
    issuer,
    issuerUrl,
    recognizedBy: findRecognition(sentences),
    scope: findScope(sentences, find, standard.key),
    level: standard.levels ? findLevel(heading, sentences) : null,
    auditCycle: findAuditCycle(sentences),
    verificationUrl: findVerification(sentences, issuerUrl?.value ?? null),
  };
  const services = findServices(sentences, find, standard.key);
  const documents = findDocuments(sentences);
  const value = (field: string): string | null => facts[field]?.value ?? null;
  return {
    key: standard.key,
    name: alone ? section.heading : standard.identifier,
    standard: standard.identifier,
    edition: value('edition'),
    type: statementOf(standard, section.heading),
    issuer: value('issuer'),
    issuerUrl: value('issuerUrl'),
    recognizedBy: value('recognizedBy'),
    scope: value('scope'),
    level: value('level'),
    services: services.map((fact) => fact.value),
    documents: documents.map((fact) => fact.value),
    auditCycle: value('auditCycle'),
    verificationUrl: value('verificationUrl'),
    quotes: quotesOf({ ...facts, ...numbered('services', services), ...numbered('documents', documents) }),
  };
};

/** Whoever writes a standard does not certify against it, but for schemes that are run by one body. */
const namesPublisher = (name: string, standard: Standard, { organizations }: Catalogue): boolean => {
  if (/^(?:ISO|IEC|ISO\/IEC)$/.test(name)) return true;
  const publisher = organizations.find(({ key }) => key === standard.publisher);
  if (publisher?.kind !== 'standards-body' && publisher?.kind !== 'regulator') return false;
  return [publisher.name.en, publisher.name.zh, ...publisher.aliases].some((spelling) => name.startsWith(spelling));
};

const statementOf = ({ statement }: Standard, heading: string): CertificationDraft['type'] =>
  /self[- ]assess|自评/i.test(heading)
    ? 'self-assessment'
    : /\battestation\b|鉴证/i.test(heading) && statement === 'certification'
      ? 'attestation'
      : statement;

/** The facts of a list have quotes of their own: `services.0`. */
const numbered = (field: string, facts: Fact[]): Record<string, Fact> =>
  Object.fromEntries(facts.map((fact, at) => [`${field}.${String(at)}`, fact]));

const quotesOf = (facts: Record<string, Fact | null>): Record<string, Quote> =>
  Object.fromEntries(Object.entries(facts).flatMap(([field, fact]) => (fact === null ? [] : [[field, fact.quote]])));
