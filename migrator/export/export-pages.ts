import { say } from '../../model/say';
import type { Locale } from '../../model/contracts/values';
import { newFinding, FILE_START, type Finding } from '../findings';
import type { SiteRules } from '../model/site-rules';
import type { SourcePath } from '../model/source';
import { sameValue } from '../plan/compare/three-way';
import { withoutExtension } from '../reader/read/candidate';
import { encode } from '../reader/read/encode';
import { filePath, foldedPath, freePath } from './file-path';
import type { ReadPage } from './found-page';
import type { StoredPage } from './stored-page';
import { writePage } from './write-page';

/** One file of an export. */
export interface ExportedFile {
  path: SourcePath;
  documentId: string;
  locale: Locale;
  /** `source`: byte for byte the imported file; `edited`: an editor has changed it since; `new`: no import wrote it. */
  state: 'source' | 'edited' | 'new';
  bytes: Uint8Array;
  findings: Finding[];
}

/**
 * Exports pages as files, in order, one at a time. Unchanged pages are exported byte for byte as their source. Others
 * are exported as front matter and markdown that an import reads back to the same fields. File names are unique.
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
    const findings: Finding[] = [];
    if (path !== filePath(page)) {
      const message = say('exportRenamed', {
        file: filePath(page),
        path,
      });
      findings.push(newFinding('EXPORT_RENAMED', path, FILE_START, message));
    }
    const original = isUntouched(page) ? (source?.original ?? null) : null;
    if (original !== null) {
      yield { path, documentId, locale, state: 'source', bytes: encode(original), findings };
      continue;
    }
    const { text, lost } = writePage(page, path, groups.get(documentId) ?? documentId, rules, read);
    if (lost.length > 0) {
      const message = say('exportInexact', { fields: lost.join(', ') });
      const hint = say('compareExport');
      findings.push(newFinding('EXPORT_INEXACT', path, FILE_START, message, hint));
    }
    const state = source === null ? 'new' : 'edited';
    yield { path, documentId, locale, state, bytes: new TextEncoder().encode(text), findings };
  }
}

/**
 * Assigns file names. Pages with a source come first and keep their file name; if several pages share one, the last one
 * imported keeps it.
 */
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
  // the names of two source files may differ only in case, which was not a collision in their source
  for (const page of known.toReversed()) name(page, (path) => exact.has(path));
  for (const page of pages) if (page.source === null) name(page, (path) => folded.has(foldedPath(path)));
  return paths;
};

/** The key that the languages of each document share: the stored one, else the name of its first file. */
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

/**
 * Whether the draft has the values that the last import wrote, in every field and to-one relation that an import
 * writes. Values that a source cannot contain, such as a review date or the lists of certifications and documents, are
 * ignored.
 */
const isUntouched = ({ fields, relations, source }: StoredPage): boolean =>
  source !== null &&
  Object.entries(source.base.fields).every(([name, value]) => sameValue(fields[name] ?? null, value)) &&
  Object.entries(source.base.relations).every(
    ([name, id]) => Array.isArray(id) || (relations[name]?.documentId ?? null) === id,
  );
