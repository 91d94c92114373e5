import { say } from '../../../../model/say';
import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { FILE_START, newFinding, type Finding } from '../../../findings';
import type { RecordDraft, RecordRef } from '../../../model/record-draft';
import type { SiteRules } from '../../../model/site-rules';
import type { SourcePath } from '../../../model/source';
import { documentRecords, type DocumentRecords, type LinkingPage } from '../documents/document-records';
import { listingsOf } from '../processors/listings';
import { processorRecords } from '../processors/processor-records';
import type { PageDraft } from '../../../reader/interpret/page-draft';
import { recordDrafts, type NamedRecord } from '../named-record';
import { nameIn } from './catalogue-name';
import { certificationRecord } from './certification-record';
import { organizationRecord, namedOrganizations } from './organization-records';
import { organizationFinder } from './organizations';
import { coveredServices, serviceRecords } from './service-records';
import { settleCertification, type SettledCertification } from './settled-certification';
import { standardKey, standardRecord } from './standard-records';
import { statementsByKey, type StatingPage } from './statements';
import { dataFiles } from '../data-files';
import type { ListedDocument } from '../documents/listed-documents';

/** The records behind what pages state about certifications and processors, and behind their links to documents. */
interface SupportingRecords {
  /** In writing order: organizations, standards, services, documents, certifications, processors. */
  drafts: RecordDraft[];
  /** By the page to which they belong. */
  findings: Map<SourcePath, Finding[]>;
  /** Rules of the map about certifications that no page states. */
  unused: Finding[];
}

/**
 * Makes one record of each certification, standard, organization, service, document and processor that the files of a site name.
 * `leftOut`: the files that are no pages, some of which are data whose rows are records; `listed`: the documents that these list. Pure.
 */
export const supportingRecords = (
  pages: readonly (StatingPage & LinkingPage)[],
  leftOut: readonly PageDraft[],
  listed: readonly ListedDocument[],
  rules: SiteRules,
): SupportingRecords => {
  const { catalogue = baseCatalogue, map, defaultLocale } = rules;
  const find = organizationFinder(catalogue);
  const files = [...pages, ...dataFiles(leftOut, rules)];
  const statements = statementsByKey(files, defaultLocale);
  const certifications = [...statements.keys()]
    .sort()
    .map((key) => settleCertification(key, statements.get(key) ?? [], { catalogue, find, map, defaultLocale }));
  const keys = [...new Set(certifications.flatMap((each) => standardKey(each) ?? []))].sort();
  const standards = keys.map((key) =>
    standardRecord(
      key,
      certifications.filter((each) => standardKey(each) === key),
      defaultLocale,
    ),
  );
  const organizations = namedOrganizations(certifications, standards, catalogue).map((each) => ({
    ...organizationRecord(each, defaultLocale),
    named: each,
  }));
  const processors = processorRecords(listingsOf(files, defaultLocale), defaultLocale);
  const documents = documentRecords(pages, listed, defaultLocale);
  const existing = new Map(organizations.map(({ record }) => [record.key, record.presence]));
  const records: NamedRecord[] = [
    ...organizations.map(({ record }) => record),
    ...standards.map(({ record }) => record),
    ...serviceRecords(
      [...coveredServices(certifications), ...documents.services, ...processors.services],
      defaultLocale,
    ),
    ...documents.records,
    ...certifications.map((each) => certificationRecord(each, existing, evidenceOf(each, certifications, documents))),
    ...processors.records,
  ];
  const untranslated = [
    ...standards.flatMap(({ record, known }) =>
      known === null ? [] : foreignNames(record, (locale) => nameIn(known.name, locale) !== null),
    ),
    ...organizations.flatMap(({ record, named: { known, mentions } }) =>
      foreignNames(
        record,
        (locale) =>
          (known !== null && nameIn(known.name, locale) !== null) || mentions.some((each) => each.locale === locale),
      ),
    ),
  ];
  const found = [...certifications, ...standards, ...organizations].flatMap((each) => each.findings);
  const byPath = new Map<SourcePath, Finding[]>();
  for (const each of [...found, ...untranslated, ...documents.findings, ...processors.findings])
    byPath.set(each.path, [...(byPath.get(each.path) ?? []), each]);
  return {
    drafts: records.flatMap(recordDrafts),
    findings: byPath,
    unused: (map?.certifications ?? [])
      .filter(({ key }) => !statements.has(key))
      .map(({ key, line, column }) =>
        newFinding(
          'MAP_RULE_UNUSED',
          map?.file ?? '',
          { line, column },
          say('mapCertificationUnknown', { key: JSON.stringify(key) }),
          say('correctRule'),
        ),
      ),
  };
};

/** The documents that lists give to the standard of a certification, where no other one has this standard. */
const evidenceOf = (
  certification: SettledCertification,
  all: readonly SettledCertification[],
  { belonging }: DocumentRecords,
): readonly RecordRef[] => {
  const key = standardKey(certification);
  const isOnly = all.every((other) => other === certification || standardKey(other) !== key);
  return key !== null && isOnly ? (belonging.get(key) ?? []) : [];
};

const foreignNames = ({ type, key, presence }: NamedRecord, isNamed: (locale: string) => boolean): Finding[] =>
  [...presence]
    .filter(([locale]) => !isNamed(locale))
    .map(([locale, path]) =>
      newFinding('NAME_UNTRANSLATED', path, FILE_START, say('nameUntranslated', { type, key, locale }), say('addName')),
    );
