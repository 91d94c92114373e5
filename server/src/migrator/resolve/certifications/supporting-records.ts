import { baseCatalogue } from '../../../domain/catalogue/base-catalogue';
import { FILE_START, diagnostic, type Diagnostic } from '../../diagnostics';
import type { RecordDraft, SiteRules, SourcePath } from '../../model';
import { documentRecords } from '../documents/document-records';
import { certificationRecord } from './certification-record';
import { nameIn } from './catalogue-name';
import { organizationRecord } from './organization-records';
import { namedOrganizations } from './named-organizations';
import { organizationFinder } from './organizations';
import { recordDrafts, type NamedRecord } from './record-drafts';
import { serviceRecords } from './service-records';
import { settleCertification } from './settled-certification';
import { standardKey, standardRecord } from './standard-records';
import { statementsByKey, type StatingPage } from './statements';

/** The records behind what pages state about certifications, and behind their links to documents. */
export interface SupportingRecords {
  /** In writing order: organizations, standards, services, documents, certifications. */
  drafts: RecordDraft[];
  /** By the page to which they belong. */
  diagnostics: Map<SourcePath, Diagnostic[]>;
  /** Rules of the map about certifications that no page states. */
  unused: Diagnostic[];
}

/** Makes one record of each certification, standard, organization, service and document that the pages of a site name. Pure. */
export const supportingRecords = (
  pages: readonly StatingPage[],
  { catalogue = baseCatalogue, map, defaultLocale }: Pick<SiteRules, 'catalogue' | 'map' | 'defaultLocale'>,
): SupportingRecords => {
  const find = organizationFinder(catalogue);
  const statements = statementsByKey(pages, defaultLocale);
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
  const existing = new Map(organizations.map(({ record }) => [record.key, record.presence]));
  const records: NamedRecord[] = [
    ...organizations.map(({ record }) => record),
    ...standards.map(({ record }) => record),
    ...serviceRecords(certifications, defaultLocale),
    ...documentRecords(pages, defaultLocale),
    ...certifications.map((each) => certificationRecord(each, existing)),
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
  const found = [...certifications, ...standards, ...organizations].flatMap((each) => each.diagnostics);
  const byPath = new Map<SourcePath, Diagnostic[]>();
  for (const each of [...found, ...untranslated]) byPath.set(each.path, [...(byPath.get(each.path) ?? []), each]);
  return {
    drafts: records.flatMap(recordDrafts),
    diagnostics: byPath,
    unused: (map?.certifications ?? [])
      .filter(({ key }) => !statements.has(key))
      .map(({ key, line, column }) =>
        diagnostic(
          'MAP_RULE_UNUSED',
          map?.file ?? '',
          { line, column },
          `certifications[${JSON.stringify(key)}] names a certification that no page states.`,
          'Correct the rule, or remove it.',
        ),
      ),
  };
};

const foreignNames = ({ type, key, presence }: NamedRecord, isNamed: (locale: string) => boolean): Diagnostic[] =>
  [...presence]
    .filter(([locale]) => !isNamed(locale))
    .map(([locale, path]) =>
      diagnostic(
        'NAME_UNTRANSLATED',
        path,
        FILE_START,
        `The ${type} ${key} has no name in ${locale}.`,
        'Give it one in Strapi, or extend the catalogue.',
      ),
    );
