import { groupBy } from '../../group-by';
import type { UrlPath } from '../../model/page';
import type { SourcePath } from '../../model/source';
import { withoutExtension } from '../../reader/read/candidate';

/** Finds the page or file that a path of the site names, in any of the spellings of legacy links. */
export interface LinkIndex<Page> {
  page(path: string): Page | null;
  /** Whether the path names a file that was read and is not a page of the import. */
  isLeftOut(path: string): boolean;
  asset(path: string): SourcePath | null;
  /**
   * Whether the folder of the path directly contains at least two pages (translations count once), so that a page that
   * is not there is missing.
   */
  holdsFolder(path: string): boolean;
  /** The only page of the import with the same last segment, for a link that names no page. */
  namesake(path: string): Page | null;
  /** The pages whose files, or whose folders, have the name of the last segment. */
  namedFiles(path: string): readonly Page[];
}

interface Indexed {
  path: SourcePath;
  legacyUrl: UrlPath;
  url: UrlPath;
  oldUrls: readonly UrlPath[];
  /** The name by which `xref:` links name it. */
  id: string | null;
  group: string;
}

/** Builds the index of a site; `aliases` are files whose place another page has taken. */
export const linkIndex = <Page extends Indexed>(
  pages: readonly Page[],
  aliases: ReadonlyMap<SourcePath, Page> = new Map<SourcePath, Page>(),
  leftOut: readonly SourcePath[] = [],
  assets: readonly SourcePath[] = [],
): LinkIndex<Page> => {
  const exact = new Map<string, Page>();
  const loose = new Map<string, Page>();
  const add = (key: string, page: Page): void => {
    if (!exact.has(key)) exact.set(key, page);
    if (!loose.has(foldedPath(key))) loose.set(foldedPath(key), page);
  };
  // links of the source name the legacy site, so a legacy path comes before a new one
  for (const page of pages) add(trim(page.legacyUrl), page);
  for (const page of pages) add(trim(withoutExtension(page.path)), page);
  for (const page of pages) for (const key of savedWithQuery(page.path)) add(key, page);
  for (const [path, page] of aliases) add(trim(withoutExtension(path)), page);
  for (const page of pages) add(trim(page.url), page);
  for (const page of pages) for (const old of page.oldUrls) add(trim(old), page);
  for (const page of pages) if (page.id !== null) add(`xref:${page.id}`, page);
  const left = new Set(leftOut.map((path) => foldedPath(trim(withoutExtension(path)))));
  const files = new Map(assets.map((path) => [foldedPath(path), path]));
  const folders = new Map<string, Set<string>>();
  const names = new Map<string, Page | null>();
  for (const page of pages) {
    const folder = parentOf(page.path.toLowerCase());
    folders.set(folder, (folders.get(folder) ?? new Set()).add(page.group));
    const name = nameOf(withoutSuffix(trim(page.legacyUrl)).toLowerCase());
    names.set(name, names.has(name) ? null : page);
  }
  let byFile: ReadonlyMap<string, readonly Page[]> | null = null;
  const find = (path: string): Page | null => {
    const keys = spellings(path);
    return firstOf(keys, (key) => exact.get(key)) ?? firstOf(keys, (key) => loose.get(foldedPath(key))) ?? null;
  };
  // the links of a site repeat the same few paths
  const asked = new Map<string, Page | null>();
  return {
    page: (path) => {
      const known = asked.get(path);
      if (known !== undefined) return known;
      const page = find(path);
      asked.set(path, page);
      return page;
    },
    isLeftOut: (path) => spellings(path).some((key) => left.has(foldedPath(key))),
    asset: (path) => files.get(foldedPath(trim(path))) ?? null,
    holdsFolder: (path) =>
      (folders.get(parentOf(trim(path).toLowerCase()))?.size ?? 0) >= 2 && trim(path).includes('/'),
    namedFiles: (path) => {
      byFile ??= groupBy(pages, (page) => fileName(page.path));
      return byFile.get(fileName(path)) ?? [];
    },
    namesake: (path) => names.get(nameOf(withoutSuffix(trim(path)).toLowerCase())) ?? null,
  };
};

/** `a/index.html?page=2`, or with `@` on Windows, by the links that name it: with its query, or with that of its folder. */
const savedWithQuery = (path: SourcePath): string[] => {
  const [, file = '', query = ''] = /^(.*\.\w+)[?@]([^/]*)$/.exec(path) ?? [];
  if (file === '') return [];
  const folder = /^(.*\/)?index\.\w+$/i.exec(file);
  return [`${file}?${query}`, ...(folder === null ? [] : [`${folder[1] ?? ''}?${query}`])];
};

/** Links were written on systems that ignore case, and unpacked on systems that decompose accents. */
export const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase();

const firstOf = <Found>(keys: string[], find: (key: string) => Found | undefined): Found | undefined => {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** `/x/`, `/x`, `/x.html`, `x.md`, `/x/default.html` and `/x/index` may all name one page. */
const spellings = (path: string): string[] => {
  const plain = trim(path);
  const bare = withoutSuffix(plain);
  return [...new Set([plain, bare, bare.replace(/(?:^|\/)(?:default|index|_index|readme)$/i, '')])];
};

/** `iso` of `iso.md`, `iso/index.md` and `iso.zh.md`. */
const fileName = (path: string): string =>
  nameOf(
    withoutSuffix(trim(path))
      .toLowerCase()
      .replace(/\.[a-z]{2}(?:-[a-z]+)?$/, '')
      .replace(/\/_?index$/, ''),
  );

const withoutSuffix = (path: string): string => path.replace(/\.(?:html?|mdx?|markdown|aspx?|php)$/i, '');

/** Without the slashes around it; each link asks for several, and an expression would search each path for its last ones. */
const trim = (path: string): string => {
  let from = 0;
  let to = path.length;
  while (from < to && path[from] === '/') from += 1;
  while (to > from && path[to - 1] === '/') to -= 1;
  return path.slice(from, to);
};
const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
