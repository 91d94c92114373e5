import { alignSections, type Step } from '../../../../model/parity/align-sections';
import { lintTranslations } from '../../../../model/parity/lint-translations';
import type { LintFinding } from '../../../../model/lint/finding';
import type { ParityPage } from '../../../../model/parity/parity-page';
import { parityPage } from '../../../../migrator/reader/parse/page-blocks';
import type { Steps } from '../../../../model/steps';
import { factsBy, lintVersions, type KnownNames, type LintedVersion, type PageRules } from '../lint-versions';

/** The text of a page in one language. */
export interface PageText {
  locale: string;
  title: string;
  body: string;
}

/** One language of a page that is linted. */
export type LintedText = Omit<LintedVersion, 'page'> & { body: string | null };

/** Two languages of a page side by side: their sections, which of them belong together, and what they do not share. */
export interface ComparedTexts {
  pages: [ParityPage, ParityPage];
  steps: Step[];
  findings: LintFinding[];
}

const pageOf = ({ locale, title, body }: LintedText | PageText): Steps<ParityPage> =>
  parityPage(locale, title, body ?? '');

/** The findings of all languages of a page. */
export function* lintTexts(texts: readonly LintedText[], rules: PageRules): Steps<LintFinding[]> {
  const versions: LintedVersion[] = [];
  for (const { body, ...version } of texts) versions.push({ ...version, page: yield* pageOf({ ...version, body }) });
  return yield* lintVersions(versions, rules);
}

export function* compareTexts(
  key: string,
  [one, other]: readonly [PageText, PageText],
  names: KnownNames,
): Steps<ComparedTexts> {
  const pages: ComparedTexts['pages'] = [yield* pageOf(one), yield* pageOf(other)];
  const translations = pages.map((page) => ({ key, path: null, page }));
  return {
    pages,
    steps: yield* alignSections(...pages),
    findings: yield* lintTranslations(translations, factsBy(names).kinds),
  };
}
