import type { SourcePath } from '../../model/source';

/** As `wget` and httrack save a page with a query, its name goes on after the extension: `a.html?page=2`, `a.php@id=3`. */
const HTML = /\.(?:x?html?|php|aspx?|jsp)((?:[?@][^/]*)?)$/i;
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
/** Folders in which generators and servers keep the templates of pages, and what they serve as it is. */
const TEMPLATES =
  /(?:^|\/)(?:_?layouts?|_?includes|_?templates?|_?partials|themes|node_modules|static|_static)\/(?:.*\/)?[^/]+$/i;

/**
 * What a file's name indicates: a page, possibly a page (HTML, or no extension, so its first bytes decide), or another
 * file.
 */
export const candidacy = (path: SourcePath): 'page' | 'maybe' | 'other' => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isHtml(path)) return TEMPLATES.test(path) ? 'other' : 'maybe';
  if (MARKDOWN.test(name)) return 'page';
  return name.includes('.') ? 'other' : 'maybe';
};

/** Whether a file is HTML by its name. */
export const isHtml = (path: SourcePath): boolean => HTML.test(path);

const HEADER = /^\s*(?:<(?:properties|tags)[\s/>]|---[ \t]*\n)/i;
/** Code of a template language, which makes a template of a file without front matter. */
const CODE = /\{\{|\{%|<%|<\?(?:php|=)/i;

/**
 * Whether a file that may be a page is one, by its first bytes: a page without an extension begins with a header block
 * or front matter; one of HTML has no template code before its text.
 */
export const beginsAsPage = (path: SourcePath, bytes: Uint8Array): boolean => {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024)).replace(/\r\n?/g, '\n');
  return HEADER.test(head) || (isHtml(path) && /<[a-z!]/i.test(head) && !CODE.test(head));
};

/** The folder of a file; `''` in the root. */
export const folderOf = (path: SourcePath): SourcePath => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** The path without the extension of a page; a saved query stays, because it tells pages apart. */
export const withoutExtension = (path: SourcePath): string =>
  MARKDOWN.test(path) ? path.replace(MARKDOWN, '') : path.replace(HTML, '$1');
