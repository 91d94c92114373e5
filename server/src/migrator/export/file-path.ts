import type { Locale, SourcePath } from '../model';
import { withoutExtension } from '../read/candidate';
import { textOf, type StoredPage } from './stored-page';

/** `/support/sla/x/` -> `support/sla/x.md`, `/` -> `index.md`; without a path the slug, else the document's id. */
const pathOfUrl = (page: StoredPage): SourcePath => {
  const path = textOf(page, 'path') ?? textOf(page, 'slug') ?? page.documentId;
  const stem = decoded(path)
    .replace(/\.html?$/i, '')
    .replace(/^\/+|\/+$/g, '');
  return `${stem === '' ? 'index' : stem}.md`;
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Where a page's file goes: to its source's place, else where its path says. Not checked yet. */
export const filePath = (page: StoredPage): SourcePath => page.source?.path ?? pathOfUrl(page);

/** Names that are one file where case does not count, or accents are decomposed. */
export const foldedPath = (path: SourcePath): string => path.normalize('NFC').toLowerCase();

/** `sla/x.md` -> `sla/x-zh-cn.md`, `sla/x-2.md` …: the first that nobody has. */
export const freePath = (path: SourcePath, locale: Locale, taken: (path: SourcePath) => boolean): SourcePath => {
  if (!taken(path)) return path;
  const stem = withoutExtension(path);
  const extension = path.slice(stem.length) || '.md';
  const inLocale = `${stem}-${locale.toLowerCase()}`;
  for (let number = 1; ; number += 1) {
    const wish = `${inLocale}${number === 1 ? '' : `-${String(number)}`}${extension}`;
    if (!taken(wish)) return wish;
  }
};
