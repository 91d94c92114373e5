import { diagnostic, FILE_START, type Diagnostic } from '../diagnostics';
import type { PageDraft } from '../interpret/page-draft';
import { applyEdits } from '../interpret/body';
import type { Locale, SiteRules, SourceFile, SourcePath, UrlPath } from '../model';
import { withoutExtension } from '../read/candidate';
import { encode } from '../read/encode';
import { filePath, foldedPath, freePath } from './file-path';
import type { StoredPage } from './stored-page';
import { isUntouched } from './untouched';
import { writePage } from './write-page';

/** What a file says by itself when it is read. */
export type FoundPage = Pick<
  PageDraft,
  | 'state'
  | 'title'
  | 'tagline'
  | 'summary'
  | 'sourceDate'
  | 'metaTitle'
  | 'metaDescription'
  | 'slug'
  | 'kind'
  | 'version'
  | 'attributes'
> & { path: UrlPath | null; body: string };

export type ReadPage = (file: SourceFile) => FoundPage;

/** As much of a draft as an export compares. */
export const foundPage = (draft: PageDraft): FoundPage => ({
  ...draft,
  path: draft.decided.path ?? null,
  body: applyEdits(draft.text, draft.edits),
});

/** One file of an export. */
export interface ExportedFile {
  path: SourcePath;
  documentId: string;
  locale: Locale;
  /** `source`: byte for byte what was imported; `edited`: an editor changed it since; `new`: no import wrote it. */
  state: 'source' | 'edited' | 'new';
  bytes: Uint8Array;
  diagnostics: Diagnostic[];
}

/**
 * Pages -> files, in order, one at a time. Pages that still are their source come out as it, byte for byte; the others
 * as front matter and markdown that is read back to the same fields. No two files get one name.
 */
export function* exportPages(
  pages: readonly StoredPage[],
  rules: SiteRules,
  read: ReadPage,
): Generator<ExportedFile, void> {
  const paths = namePages(pages);
  const groups = nameGroups(pages, paths);
  for (const page of pages) {
    const { documentId, locale, source } = page;
    const path = paths.get(page) ?? filePath(page);
    const diagnostics: Diagnostic[] = [];
    if (path !== filePath(page)) {
      const message = `${filePath(page)} is the file of another page; this one is exported as ${path}.`;
      diagnostics.push(diagnostic('EXPORT_RENAMED', path, FILE_START, message));
    }
    const original = isUntouched(page) ? (source?.original ?? null) : null;
    if (original !== null) {
      yield { path, documentId, locale, state: 'source', bytes: encode(original), diagnostics };
      continue;
    }
    const { text, lost } = writePage(page, path, groups.get(documentId) ?? documentId, rules, read);
    if (lost.length > 0) {
      const message = `Whoever reads the file again finds something else in: ${lost.join(', ')}.`;
      const hint = 'Compare the file with the entry; HTML that a page may not have is the usual reason.';
      diagnostics.push(diagnostic('EXPORT_INEXACT', path, FILE_START, message, hint));
    }
    const state = source === null ? 'new' : 'edited';
    yield { path, documentId, locale, state, bytes: new TextEncoder().encode(text), diagnostics };
  }
}

/** Pages with a source have the first choice: the file is theirs. Of several the last one imported has it. */
const namePages = (pages: readonly StoredPage[]): Map<StoredPage, SourcePath> => {
  const paths = new Map<StoredPage, SourcePath>();
  const exact = new Set<SourcePath>();
  const folded = new Set<string>();
  const name = (page: StoredPage, isTaken: (path: SourcePath) => boolean): void => {
    const path = freePath(filePath(page), page.locale, isTaken);
    paths.set(page, path);
    exact.add(path);
    folded.add(foldedPath(path));
  };
  const known = pages.filter(({ source }) => source !== null);
  // two sources may differ in case only: where they came from that is no collision
  for (const page of known.toReversed()) name(page, (path) => exact.has(path));
  for (const page of pages) if (page.source === null) name(page, (path) => folded.has(foldedPath(path)));
  return paths;
};

/** Document -> the key that makes its languages one page: the known one, else the name of its first file. */
const nameGroups = (pages: readonly StoredPage[], paths: ReadonlyMap<StoredPage, SourcePath>): Map<string, string> => {
  const groups = new Map<string, string>();
  for (const { documentId, group } of pages) if (group !== null) groups.set(documentId, group);
  const taken = new Set(groups.values());
  for (const page of pages) {
    if (groups.has(page.documentId)) continue;
    const wish = withoutExtension(paths.get(page) ?? filePath(page));
    const group = taken.has(wish) ? page.documentId : wish;
    taken.add(group);
    groups.set(page.documentId, group);
  }
  return groups;
};
