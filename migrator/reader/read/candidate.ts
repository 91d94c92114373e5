import { LANGUAGES } from '../../../model/languages/language-of';
import { phrases } from '../../../model/languages/phrases';
import { processorWords } from '../../../model/languages/processors/all';
import type { SourcePath } from '../../model/source';
import { headOf } from './stated-encoding';

/** As `wget` and httrack save a page with a query, its name goes on after the extension: `a.html?page=2`, `a.php@id=3`; `a.php@id=3.css` is no page. */
const HTML =
  /\.(?:x?html?|php|aspx?|jsp)((?:[?@](?![^/]*\.(?:css|m?js|json|xml|txt|png|jpe?g|gif|svg|webp|ico|woff2?)$)[^/]*)?)$/i;
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
/** Folders in which generators and servers keep the templates of pages, and what they serve as it is. */
const TEMPLATES =
  /(?:^|\/)(?:_?layouts?|_?includes|_?templates?|_?partials|themes|node_modules|static|_static)\/(?:.*\/)?[^/]+$/i;

/** Whether a program wrote the file beside one that somebody had opened, as Office and LibreOffice do. */
export const isLockFile = (path: SourcePath): boolean => /(?:^|\/)(?:~\$[^/]+|\.~lock\.[^/]+#)$/.test(path);

const DATA = /\.(?:csv|ya?ml|json)$/i;
const LISTS = new RegExp(
  processorWords(({ called }) => called),
  'iu',
);

const CERTIFICATES = phrases('facts', ({ records }) => records.called);

/** Whether words name a list of certificates: the name of a file, or a key above a list. */
export const namesCertificates = (words: string): boolean => CERTIFICATES.some((called) => called.test(words));

const DOCUMENTS = new RegExp(LANGUAGES.map(({ documentLists }) => documentLists.called).join('|'), 'iu');

/** Whether words name a list of documents: the name of a file, or a key above a list. */
export const namesDocuments = (words: string): boolean => DOCUMENTS.test(words);

const isDataCalled = (path: SourcePath, isCalled: (name: string) => boolean): boolean =>
  DATA.test(path) && isCalled(path.slice(path.lastIndexOf('/') + 1).replace(/[-_]+/g, ' '));

/** The path of a file of data without its extension. */
export const withoutDataExtension = (path: SourcePath): string => path.replace(DATA, '');

/** Whether a file is data that lists those who process data, by its name: `_data/subprocessors.yml`. */
export const isProcessorData = (path: SourcePath): boolean => isDataCalled(path, (name) => LISTS.test(name));

/** Whether a file is data that lists documents, by its name: `policies.csv`. */
export const isDocumentData = (path: SourcePath): boolean => isDataCalled(path, namesDocuments);

/**
 * Whether a file is data whose rows are records, by its name: `certifications.csv`, too. It is read, and is no page; what
 * its rows are, its columns say.
 */
export const isRecordData = (path: SourcePath): boolean =>
  isProcessorData(path) || isDataCalled(path, namesCertificates) || isDocumentData(path);

/**
 * The kind of a file by its name: a page, possibly a page (HTML, or no extension, so its first bytes decide), data that is read
 * beside pages, or another file.
 */
export const candidacy = (path: SourcePath): 'page' | 'maybe' | 'data' | 'other' => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isLockFile(path)) return 'other';
  if (isRecordData(path)) return 'data';
  if (isHtml(path)) return TEMPLATES.test(path) ? 'other' : 'maybe';
  if (MARKDOWN.test(name)) return 'page';
  return name.includes('.') ? 'other' : 'maybe';
};

/** Whether a file is HTML by its name. */
export const isHtml = (path: SourcePath): boolean => HTML.test(path);

/** Kinds of files that pages are read from, first those that generators build a page from where several have its name. */
const KINDS = ['markdown', 'html', 'no-extension'] as const;
export type PageFileKind = (typeof KINDS)[number];

export const pageFileKind = (path: SourcePath): PageFileKind =>
  isHtml(path) ? 'html' : MARKDOWN.test(path) ? 'markdown' : 'no-extension';

/** Orders files by their kinds, as a comparison for sorting. */
export const byKind = (a: SourcePath, b: SourcePath): number =>
  KINDS.indexOf(pageFileKind(a)) - KINDS.indexOf(pageFileKind(b));

/** The first tag of a document, behind comments. */
const DOCUMENT = /^\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html)[\s>]/i;

/** Whether a file is a document: by its name, or without an extension, as programs save what has none in its address, by its first tag. */
export const isDocument = (path: SourcePath, text: string): boolean =>
  isHtml(path) || (pageFileKind(path) === 'no-extension' && DOCUMENT.test(text.slice(0, 1024)));

const HEADER = /^\s*(?:<(?:properties|tags)[\s/>]|---[ \t]*\n)/i;
/** Code of a template language, which makes a template of a file without front matter. */
const CODE = /\{\{|\{%|<%|<\?(?:php|=)/i;

/**
 * Whether a file that may be a page is one, by its first bytes: a page without an extension begins with a header block,
 * front matter or the first tag of a document; a document has no template code before its text.
 */
export const beginsAsPage = (path: SourcePath, bytes: Uint8Array): boolean => {
  const head = headOf(bytes);
  const isFirstTag = isHtml(path) ? /<[a-z!]/i : DOCUMENT;
  return HEADER.test(head) || (!TEMPLATES.test(path) && isFirstTag.test(head) && !CODE.test(head));
};

/** The folder of a file; `''` in the root. */
export const folderOf = (path: SourcePath): SourcePath => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** The path without the extension of a page; a saved query stays, because it tells pages apart. */
export const withoutExtension = (path: SourcePath): string =>
  MARKDOWN.test(path) ? path.replace(MARKDOWN, '') : path.replace(HTML, '$1');
