import { atOnce } from '../../../model/steps';
import { type Catalogue, findEdition } from '../../../model/catalogue/catalogue';
import { standardFinder } from '../../../model/catalogue/find-standards';
import { lintCertification } from '../../../model/lint/certification-claims';
import type { LintFinding } from '../../../model/lint/finding';
import { languagesWithoutWords } from '../../../model/lint/languages-without-words';
import { factKinds } from '../../../model/parity/fact-kinds';
import { lintTranslations } from '../../../model/parity/lint-translations';
import type { StatusRules } from '../../../model/status/effective-status';
import type { CertificationDraft } from '../../model/certification';
import type { FileRecord } from '../../model/file-record';
import type { SourcePath } from '../../model/source';
import { parityPage } from '../../reader/parse/page-blocks';
import { groupBy } from '../../group-by';
import { sourceLines, type SourceLine } from './source-lines';

/** The context in which files are checked. */
interface LintContext {
  catalogue: Catalogue;
  /** The language with which the others are compared. */
  defaultLocale: string;
  now: Date;
  rules: StatusRules;
  /** The text of a file, used to find the lines of findings. */
  textOf: (path: SourcePath) => string | null;
}

type Page = FileRecord & { locale: string; title: string; group: string; body: string };

const isPage = (file: FileRecord): file is Page =>
  file.state === 'page' && file.locale !== null && file.title !== null && file.group !== null && file.body !== null;

/**
 * Finds differences between the languages of the pages of a source, and problems with the certificates that they state.
 */
export const lintFiles = (files: readonly FileRecord[], context: LintContext): LintFinding[] => {
  const kinds = factKinds(standardFinder(context.catalogue));
  const groups = [...groupBy(files.filter(isPage), ({ group }) => group)];
  const ofPages = groups.flatMap(([key, versions]) => {
    const isDefault = ({ locale }: Page): boolean => locale === context.defaultLocale;
    const ordered = [...versions.filter(isDefault), ...versions.filter((page) => !isDefault(page))];
    const found = atOnce(
      lintTranslations(
        ordered.map(({ path, locale, title, body }) => ({ key, path, page: atOnce(parityPage(locale, title, body)) })),
        kinds,
      ),
    );
    const placed = found.length === 0 ? [] : inFiles(found, ordered, context);
    return [
      ...placed,
      ...ordered.flatMap((page) => page.certifications.flatMap((each) => ofDraft(each, page, context))),
    ];
  });
  const unread = groups.map(([key, versions]) => versions.map(({ locale, path }) => ({ key, locale, path })));
  return [...ofPages, ...languagesWithoutWords(unread)];
};

/** Converts lines of bodies to lines of files. */
const inFiles = (findings: LintFinding[], pages: Page[], { textOf }: LintContext): LintFinding[] => {
  const lines = new Map<string, SourceLine>();
  for (const { locale, path, body } of pages) lines.set(locale, sourceLines(body, textOf(path) ?? ''));
  const inFile = (locale: string, line: number | null): number | null =>
    line === null ? null : (lines.get(locale)?.(line) ?? null);
  return findings.map((finding) => ({
    ...finding,
    line: inFile(finding.locale, finding.line),
    quotes: finding.quotes.map((quote) => ({ ...quote, line: inFile(quote.locale, quote.line) })),
  }));
};

/** Checks a certificate that a page states. It has no status yet, so only the statements of the page are checked. */
const ofDraft = (draft: CertificationDraft, { path, locale }: Page, context: LintContext): LintFinding[] => {
  const standard = context.catalogue.standards.find(({ identifier }) => identifier === draft.standard);
  const edition = standard === undefined ? null : findEdition(standard, draft.edition);
  const quote = draft.quotes['standard'];
  return lintCertification(
    {
      ...{ key: draft.key, locale, name: draft.name, scope: draft.scope, issuer: draft.issuer, pages: [] },
      ...{ certificationStatus: null, validFrom: null, validUntil: null, verifiedOn: null },
      standard: draft.standard === null || edition === null ? null : { identifier: draft.standard, ...edition },
    },
    context.now,
    context.rules,
  ).map((finding) => ({
    ...finding,
    path,
    line: quote?.line ?? null,
    quotes: [{ locale, line: quote?.line ?? null, text: quote?.text ?? draft.name }],
  }));
};
