import type { CertificationRow } from '../adapters/strapi/lint-content';
import type { FindStandards } from '../domain/catalogue/find-standards';
import { lintBody } from '../domain/lint/body-facts';
import type { LintFinding } from '../domain/lint/finding';
import type { Translation } from '../domain/parity/compare-pages';
import type { FactKind } from '../domain/parity/fact-kinds';
import { lintTranslationsInSteps } from '../domain/parity/lint-translations';
import { parityPageInSteps } from '../migrator/parse/page-blocks';
import { atOnce, type Steps } from '../domain/steps';

/** One language of a page, and the certifications that it names. */
export interface LintedVersion {
  documentId: string;
  locale: string;
  title: string;
  path: string | null;
  body: string | null;
  certifications: readonly { id: number }[];
}

/** What the texts of all pages are checked against. */
export interface PageRules {
  find: FindStandards;
  kinds: readonly FactKind[];
  defaultLocale: string | undefined;
  /** By the id of the version. */
  certifications: ReadonlyMap<number, CertificationRow>;
}

function* translationOf({ documentId, locale, title, path, body }: LintedVersion): Steps<Translation> {
  return { key: documentId, path, page: yield* parityPageInSteps(locale, title, body ?? '') };
}

/** What the languages of one page say otherwise than each other, or than the certifications that they name. */
export const lintVersions = (versions: readonly LintedVersion[], rules: PageRules): LintFinding[] =>
  atOnce(lintInSteps(versions, rules));

/** The same, in steps: long pages take a while. */
export function* lintInSteps(versions: readonly LintedVersion[], rules: PageRules): Steps<LintFinding[]> {
  const isDefault = ({ locale }: LintedVersion): boolean => locale === rules.defaultLocale;
  const ordered = [...versions.filter(isDefault), ...versions.filter((version) => !isDefault(version))];
  const translations: Translation[] = [];
  for (const version of ordered) translations.push(yield* translationOf(version));
  const findings = yield* lintTranslationsInSteps(translations, rules.kinds);
  for (const [index, translation] of translations.entries()) {
    const facts = (ordered[index]?.certifications ?? [])
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
