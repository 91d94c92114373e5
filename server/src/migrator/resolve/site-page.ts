import { FILE_START, diagnostic, type DiagnosticCode, type Place } from '../diagnostics';
import type { Locale, SourcePath, UrlPath } from '../model';
import type { PageDraft } from '../interpret/page-draft';
import type { FileName } from './file-name';

/** A page among the pages of its site. Filled step by step; what leaves the site is no page any more. */
export interface SitePage {
  draft: PageDraft;
  name: FileName;
  locale: Locale;
  /** Where the legacy site has it. */
  legacyUrl: UrlPath;
  /** Where it stands from now on. */
  url: UrlPath;
  group: string;
}

/** A page as links see it. */
export type LinkedPage = SitePage & { path: SourcePath };

/** A draft with one more thing to report. */
export const reported = (
  draft: PageDraft,
  code: DiagnosticCode,
  message: string,
  hint: string | null = null,
  place: Place = FILE_START,
): PageDraft => ({
  ...draft,
  diagnostics: [...draft.diagnostics, diagnostic(code, draft.path, place, message, hint)],
});

/** A draft that does not become a page, and why. */
export const skipped = (
  draft: PageDraft,
  code: DiagnosticCode,
  message: string,
  hint: string | null = null,
): PageDraft => ({
  ...reported(draft, code, message, hint),
  state: 'skipped',
});
