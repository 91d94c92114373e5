import type { Said } from '../../model/say';
import type { Locale } from '../../model/contracts/values';
import { FILE_START, newFinding, type FindingCode, type Hint, type Place } from '../findings';
import type { PageDraft } from '../reader/interpret/page-draft';
import type { UrlPath } from '../model/page';
import type { SourcePath } from '../model/source';
import type { FileName } from './languages/file-name';

/** A page of the site. Each step of linking adds to it; files that are not imported leave the list of pages. */
export interface SitePage {
  draft: PageDraft;
  name: FileName;
  locale: Locale;
  /** Its path on the legacy site. */
  legacyUrl: UrlPath;
  /** Its path from now on. */
  url: UrlPath;
  group: string;
  /** The name by which its generator knows it. */
  id: string | null;
  /** Whether the place of its file is its legacy path, because no generator or mount gives it another. */
  isPlaced: boolean;
  /** Its former paths, which redirect to it. */
  oldUrls: UrlPath[];
}

/** A page that links can name, by the path of its file too. */
export type LinkedPage = SitePage & { path: SourcePath };

/** A draft with one more finding. */
export const reported = (
  draft: PageDraft,
  code: FindingCode,
  message: Said,
  hint: Hint | null = null,
  place: Place = FILE_START,
): PageDraft => ({
  ...draft,
  findings: [...draft.findings, newFinding(code, draft.path, place, message, hint)],
});

/** A draft that does not become a page, with the finding that says why. */
export const skipped = (draft: PageDraft, code: FindingCode, message: Said, hint: Hint | null = null): PageDraft => ({
  ...reported(draft, code, message, hint),
  state: 'skipped',
});
