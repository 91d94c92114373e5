import type { Catalogue, Standard } from '../../../domain/catalogue/catalogue';
import type { FindStandards } from '../../../domain/catalogue/find-standards';
import type { CertificationDraft, Quote } from '../../model';
import { isClaim } from './claims';
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
import type { Subject } from './subject';

/** What the facts are read with. */
export interface Reading {
  find: FindStandards;
  catalogue: Catalogue;
}

/** A section, and what of it is about one of its standards. */
export interface Reported {
  section: Section;
  sentences: Sentence[];
  /** Whether it is the only standard of the section. */
  alone: boolean;
}

/** One standard of a section, and everything that the section says about its certificate. */
export const certificationOf = (
  { standard, printed }: Subject,
  { section, sentences, alone }: Reported,
  { find, catalogue }: Reading,
): CertificationDraft => {
  const heading: Fact = { value: section.heading, quote: { text: section.heading, line: section.line } };
  const issuer = findIssuer(
    sentences,
    (sentence) => [grantedBy(sentence, find, standard.key) ?? []].flat(),
    (name) => find(name).length > 0 || namesPublisher(name, standard, catalogue),
  );
  const issuerUrl = issuer && findIssuerUrl(issuer, sentences);
  const facts: Record<string, Fact | null> = {
    standard: printed === null ? mentionOf(standard, sentences, find) : heading,
    edition: findPrintedEdition(alone ? heading : { ...heading, value: printed ?? '' }, sentences, find, standard.key),
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
    name:
      alone && printed !== null ? section.heading.replace(/^\d+(?:\.\d+)*[.、)]?\s+|[:：]$/g, '') : standard.identifier,
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

/** The first claim that names the standard, where the heading does not. */
const mentionOf = ({ key }: Standard, sentences: Sentence[], find: FindStandards): Fact | null => {
  const first = sentences.find(
    (sentence) => isClaim(sentence) && find(sentence.words).some((each) => each.standard.key === key),
  );
  return first === undefined ? null : { value: first.words, quote: first.quote };
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
