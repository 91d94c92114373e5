import { decodedPart } from '../../model/decoded-url';
import type { Locale } from '../../model/contracts/values';
import type { SourcePath } from '../model/source';
import { withoutExtension } from '../reader/read/candidate';
import { textOf, type StoredPage } from './stored-page';

/**
 * The file of a URL path: `support/sla/x.md` for `/support/sla/x/`, `index.md` for `/`. A page without a path uses its
 * slug, or else the document's id.
 */
const pathOfUrl = (page: StoredPage): SourcePath => {
  const path = textOf(page, 'path') ?? textOf(page, 'slug') ?? page.documentId;
  const stem = decodedPart(path)
    .replace(/\.html?$/i, '')
    .replace(/^\/+|\/+$/g, '');
  return `${stem === '' ? 'index' : stem}.md`;
};

/** The path of a page's file: that of its source, else one derived from its URL path. It may already be taken. */
export const filePath = (page: StoredPage): SourcePath => page.source?.path ?? pathOfUrl(page);

/** A path in the form in which names are equal on file systems that ignore case or decompose accents. */
export const foldedPath = (path: SourcePath): string => path.normalize('NFC').toLowerCase();

/** The first free path in the series `sla/x.md`, `sla/x-zh-cn.md`, `sla/x-zh-cn-2.md`, …. */
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
