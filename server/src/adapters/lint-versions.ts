import type { CertificationRow } from './strapi/lint-content';
import { catalogueWith } from '../config/catalogue-option';
import { baseCatalogue } from '../../../model/catalogue/base-catalogue';
import { standardFinder, type FindStandards } from '../../../model/catalogue/find-standards';
import { lintBody } from '../../../model/lint/body-facts';
import type { LintFinding } from '../../../model/lint/finding';
import { lintPath } from '../../../model/lint/page-path';
import type { Translation } from '../../../model/parity/compare-pages';
import { factKinds, type FactKind } from '../../../model/parity/fact-kinds';
import { serviceKind, type ServiceNames } from '../../../model/parity/facts/service-names';
import { lintTranslations } from '../../../model/parity/lint-translations';
import type { ParityPage } from '../../../model/parity/parity-page';
import type { Steps } from '../../../model/steps';

/** One language of a page, and the certifications that it names. */
export interface LintedVersion {
  documentId: string;
  locale: string;
  title: string;
  path: string | null;
  /** Null where its body could not be read, so that it is not compared. */
  page: ParityPage | null;
  certifications: readonly { id: number }[];
}

/** The facts that pages are compared by: `catalogue` is what an app adds to ours. */
export interface KnownNames {
  catalogue: unknown;
  services: readonly ServiceNames[];
}

/** The facts that the texts of all pages are checked against. Travels between processes. */
export interface LintRules extends KnownNames {
  defaultLocale: string | undefined;
  certifications: readonly CertificationRow[];
}

/** The same, prepared. */
export interface PageRules {
  find: FindStandards;
  kinds: readonly FactKind[];
  defaultLocale: string | undefined;
  /** By the id of the version. */
  certifications: ReadonlyMap<number, CertificationRow>;
}

/** The kinds of facts in which pages are compared, and how standards are found. */
export const factsBy = ({ catalogue, services }: KnownNames): Pick<PageRules, 'find' | 'kinds'> => {
  const find = standardFinder(catalogueWith(catalogue) ?? baseCatalogue);
  return { find, kinds: [...factKinds(find), serviceKind(services)] };
};

export const pageRules = ({ defaultLocale, certifications, ...names }: LintRules): PageRules => ({
  ...factsBy(names),
  defaultLocale,
  certifications: new Map(certifications.map((each) => [each.id, each])),
});

/** The differences between the languages of one page, and between a page and the certifications that it names. Long pages take a while. */
export function* lintVersions(versions: readonly LintedVersion[], rules: PageRules): Steps<LintFinding[]> {
  const isDefault = ({ locale }: LintedVersion): boolean => locale === rules.defaultLocale;
  const ordered = [...versions.filter(isDefault), ...versions.filter((version) => !isDefault(version))];
  const read = ordered.flatMap(({ documentId, path, page, certifications }) => {
    const translation: Translation[] = page === null ? [] : [{ key: documentId, path, page }];
    return translation.map((each) => ({ translation: each, certifications }));
  });
  const translations = read.map(({ translation }) => translation);
  const findings = [...ordered.flatMap(lintPath), ...(yield* lintTranslations(translations, rules.kinds))];
  for (const { translation, certifications } of read) {
    const facts = certifications
      .flatMap(({ id }) => rules.certifications.get(id) ?? [])
      .map((record) => ({
        ...record,
        standard: record.standard?.identifier ?? null,
        edition: record.standard?.edition ?? null,
      }));
    findings.push(...(yield* lintBody(translation, facts, rules.find)));
  }
  return findings;
}
