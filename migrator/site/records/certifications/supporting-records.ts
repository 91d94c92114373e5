import { say } from '../../../../model/say';
import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { FILE_START, newFinding, type Finding, isDataFile } from '../../../findings';
import type { RecordDraft } from '../../../model/record-draft';
import type { SiteRules } from '../../../model/site-rules';
import type { SourcePath } from '../../../model/source';
import { documentRecords } from '../documents/document-records';
import { listingsOf } from '../processors/listings';
import { processorRecords } from '../processors/processor-records';
import type { PageDraft } from '../../../reader/interpret/page-draft';
import { recordDrafts, type NamedRecord } from '../named-record';
import { nameIn } from './catalogue-name';
import { certificationRecord } from './certification-record';
import { organizationRecord, namedOrganizations } from './organization-records';
import { organizationFinder } from './organizations';
import { coveredServices, serviceRecords } from './service-records';
import { settleCertification } from './settled-certification';
import { standardKey, standardRecord } from './standard-records';
import { statementsByKey, type StatingPage } from './statements';
import { nameOfFile } from '../../languages/file-name';
import { locate } from '../../languages/locale';

/**
 * The files of data among those that are no pages, as pages that state what their rows list. A file without a mark of a
 * language speaks the default one.
 */
const dataFiles = (leftOut: readonly PageDraft[], rules: SiteRules): StatingPage[] =>
  leftOut
    .filter(({ findings }) => isDataFile(findings))
    .flatMap((draft): StatingPage[] => {
      const name = nameOfFile(draft.path, rules);
      const isMarked = draft.decided.locale !== undefined || name.folder !== null || name.suffix !== null;
      const locale = isMarked ? locate(draft, name, rules).locale : rules.defaultLocale;
      const group = draft.decided.group ?? name.group;
      return locale === null ? [] : [{ path: draft.path, locale, group, draft, uses: [] }];
    });

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
 * `leftOut`: the files that are no pages, some of which are data whose rows are records. Pure.
 */
export const supportingRecords = (
  pages: readonly StatingPage[],
  leftOut: readonly PageDraft[],
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
  const existing = new Map(organizations.map(({ record }) => [record.key, record.presence]));
  const records: NamedRecord[] = [
    ...organizations.map(({ record }) => record),
    ...standards.map(({ record }) => record),
    ...serviceRecords([...coveredServices(certifications), ...processors.services], defaultLocale),
    ...documentRecords(pages, defaultLocale),
    ...certifications.map((each) => certificationRecord(each, existing)),
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
  for (const each of [...found, ...untranslated, ...processors.findings])
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

const foreignNames = ({ type, key, presence }: NamedRecord, isNamed: (locale: string) => boolean): Finding[] =>
  [...presence]
    .filter(([locale]) => !isNamed(locale))
    .map(([locale, path]) =>
      newFinding('NAME_UNTRANSLATED', path, FILE_START, say('nameUntranslated', { type, key, locale }), say('addName')),
    );
