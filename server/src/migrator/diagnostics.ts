/** Trouble is data: every problem of a page is one of these, never an exception. All codes stand in `DIAGNOSTICS`. */

import type { FileFinding, Severity } from '../contracts/findings';

export type { LostTarget, Severity } from '../contracts/findings';

/** What a diagnostic code stands for. */
export interface DiagnosticKind {
  severity: Severity;
  /** One sentence for people: what happened, and what the migrator did about it. */
  meaning: string;
}

const error = (meaning: string): DiagnosticKind => ({ severity: 'error', meaning });
const warning = (meaning: string): DiagnosticKind => ({ severity: 'warning', meaning });
const info = (meaning: string): DiagnosticKind => ({ severity: 'info', meaning });

/**
 * code -> severity and meaning, in the order of the pipeline. A code is a contract once it was printed.
 * `error`: the file or fact is refused. `warning`: imported, a person should look. `info`: worth knowing.
 */
export const DIAGNOSTICS = {
  // read: bytes and text
  FILE_REFUSED: error('The file is a link, a device, or cannot be read; it is refused unread.'),
  FILE_NAME_REFUSED: error(
    'The file name points outside the source, is too long, or contains control characters or a backslash; the file is not read.',
  ),
  FILE_EMPTY: error('The file holds no text; nothing is imported.'),
  FILE_TOO_LARGE: error('The file is larger than a page may be; it is refused unread.'),
  TEXT_UNDECODABLE: error('The bytes are neither UTF-8 nor Chinese text in GB18030; the file is refused.'),
  TEXT_GB18030: info('The file is GB18030; it was converted.'),
  TEXT_CONTROL_CHARACTERS: warning('Control characters stand in the text; they were left out.'),
  TEXT_REPLACEMENT_CHARACTERS: warning('An earlier conversion damaged the text; its U+FFFD marks were left out.'),
  TEXT_INVISIBLE: warning(
    'Characters that nobody sees stand in a title, slug, path or file name; names are stored without them.',
  ),
  // read: header
  HDR_TOO_LARGE: error('The header is larger than a header may be; the file is refused.'),
  HDR_UNREADABLE: warning('A header lost its brackets or quotes; it was taken out of the text and not read.'),
  HDR_UNCLOSED_QUOTE: warning('A quote is never closed; the value ends where the next attribute or the header ends.'),
  HDR_UNCLOSED_TAG: warning('The header block is never closed; it ends after its last attribute.'),
  HDR_UNQUOTED_VALUE: warning('A header value has no quotes; it was read up to the next attribute.'),
  HDR_CURLY_QUOTES: info('A header value stands in typographic quotes; it was read as usual.'),
  HDR_STRAY_TEXT: warning('Text that is no attribute stands in the header; it was ignored.'),
  HDR_DUPLICATE_ATTRIBUTE: warning(
    'A header attribute is given more than once with different values; the first one counts.',
  ),
  HDR_WRONG_VALUE: warning('A header attribute carries a value that cannot be its own; the value was ignored.'),
  HDR_UNSTORABLE: warning('A header spells characters that cannot be stored; they were left out.'),
  FM_INVALID: warning('The front matter is not valid YAML; only its plain lines were read.'),
  FM_UNCLOSED: warning('The front matter is never closed; it ends before the first line that is not part of it.'),
  FM_UNOPENED: info('The front matter lacks its opening line; it was read all the same.'),
  FM_STRAY: warning(
    'A second header, or one that nothing opens; it stays in the text and is not read, but a draft mark in it counts.',
  ),
  FM_DUPLICATE_KEY: warning('A front matter key is given more than once; the last one counts.'),
  FM_ALIAS: warning('YAML aliases are not followed; the value was ignored.'),
  FM_TAG: warning('YAML tags are not followed; the value was ignored.'),
  FM_DRAFT: warning('The front matter marks the page as a draft; an import does not publish it.'),
  // decisions of compliance.map.yml
  MAP_RULE_UNUSED: warning('A rule of the map matches nothing in the source.'),
  MAP_PARENT_UNKNOWN: warning(
    'The map or the front matter names a parent that is no page of the import; the page has none.',
  ),
  MAP_VERSION_UNKNOWN: warning(
    'The map names a page that supersedes another one and is not part of the import; none does.',
  ),
  PAGE_EXCLUDED: info('The map leaves the file out.'),
  // interpret
  TITLE_MISSING: error('The page has no heading and no title; it is refused.'),
  TITLE_TOO_LONG: error('The title is longer than a title may be; the page is refused.'),
  META_TITLE_TOO_LONG: warning('The page title of the header is longer than one may be; it was left out.'),
  DATE_IMPOSSIBLE: warning('The date does not exist; it was ignored.'),
  DATE_UNREADABLE: warning('The date is in no known form; it was ignored.'),
  PAGE_README: info('A file about the source, not a page of the site; not imported.'),
  PAGE_TOC: info('A table of contents; not imported.'),
  PAGE_LINKS_ONLY: info('The page holds nothing but links; not imported.'),
  PAGE_NO_BODY: warning('The page has a title and no text.'),
  // parse: pages that are one HTML document
  HTML_TOO_COMPLEX: error('The HTML is nested too deep or has too many parts; the page is refused.'),
  HTML_UNSEEN: info('A block that readers do not see (hidden, or a pop-up) was left out.'),
  HTML_HERO_TEXT: info('The hero holds more than a title and a tagline; the rest stands at the top of the body.'),
  HTML_TITLE_FOREIGN: warning('The hero is in another language than the text; the breadcrumb names the page.'),
  HTML_LINK_EMPTY: info('A link leads nowhere; its text was kept.'),
  HTML_EMBED: warning('A frame or player became a link to what it shows.'),
  HTML_TABLE: info('A table that markdown cannot say stays HTML.'),
  // parse: extensions of the legacy publisher, and HTML inside markdown
  EXT_NOTE_MISPLACED: warning('A note begins inside a line or a table; its mark was left out and its text kept.'),
  EXT_SELECTOR: info('A selector of related pages is a plain list of links.'),
  EXT_VIDEO: warning('A video cannot be imported; its name or address stands in its place.'),
  EXT_UNKNOWN: warning('A mark of the legacy publisher is unknown; it was left out.'),
  COMMENT_LEFT_OUT: info('A comment was left out of the body; the original text keeps it.'),
  COMMENT_UNCLOSED: warning('A comment is never closed; all that follows it was hidden, and left out.'),
  HTML_ACTIVE: warning('HTML that runs, frames or loads something was left out.'),
  HTML_LEFT_OUT: warning('HTML that a page may not have was left out with what it says; the finding quotes it.'),
  HTML_TAG_LEFT_OUT: info('A tag that a page may not have was left out; its text was kept.'),
  HTML_ID_RENAMED: info(
    'An id is a name that scripts of a page ask for; it got a prefix, and links to it follow. Of equal ones the first stays.',
  ),
  HTML_TANGLED: error('The HTML and the links of the page cannot be made safe; the page is refused.'),
  // resolve: includes
  PARTIAL: info('The file is a part of other pages; it is no page of its own.'),
  INCLUDE_MISSING: warning('The file to include is not in the source; nothing stands in its place.'),
  INCLUDE_REFUSED: warning('The path of the file to include leaves the source; it was not followed.'),
  INCLUDE_LOOP: warning('A file includes itself, directly or through others; the include was left out.'),
  INCLUDE_TOO_DEEP: warning('Includes are nested deeper than they may be; the include was left out.'),
  INCLUDE_TOO_MANY: warning('The page includes more than a page may; the include was left out.'),
  INCLUDE_DRAFT: warning('The page includes a file that is marked as a draft; the page counts as one as well.'),
  // resolve: locale and translations
  LOCALE_UNTRANSLATED_COPY: warning(
    'The text is in another language than the place of the file says; no localization is created.',
  ),
  LOCALE_HEADER_CONTRADICTED: warning('The header names another language than the text is in; the text counts.'),
  LOCALE_NAME_CONTRADICTED: warning('The file name marks another language than the text is in; the text counts.'),
  LOCALE_NOT_CONFIGURED: warning('The page is in a language that is not configured; not imported.'),
  LOCALE_UNKNOWN: warning('Nothing tells the language of the page; the default locale is assumed.'),
  GROUP_SWITCHER_CONFLICT: warning('The language switcher names a page that cannot be a translation; it was ignored.'),
  GROUP_SWITCHER_BROKEN: info(
    'The language switcher does not name the page itself; translations were found by file name.',
  ),
  RIVAL_PAGE: warning('Two files claim the same place; only the first one is imported.'),
  RIVAL_TREE: warning('Two trees of the source hold the same page; both are imported, as separate pages.'),
  // resolve: paths, slugs, parents, versions
  PATH_TOO_LONG: error('The URL path is longer than a path may be; the page is refused.'),
  PATH_CASE_COLLISION: warning('Two pages have paths that differ in upper and lower case only.'),
  PARENT_CYCLE: warning('The breadcrumb makes the page its own ancestor; it was ignored.'),
  VERSION_CYCLE: warning('The version history makes the page supersede itself; it was ignored.'),
  // resolve: links
  LINK_BROKEN: warning('The link names a page or file that the source does not hold.'),
  LINK_UNSAFE: warning('The link has a scheme that is not allowed.'),
  LINK_TO_SKIPPED: warning('The link names a file that is not imported.'),
  LINK_TO_TRANSLATION: info('The link named the page in another language; it was pointed to its translation.'),
  ANCHOR_MISSING: warning('The link names a place in a page that the page does not have.'),
  HOST_MAYBE_OWN: info('Links to another host name pages of this source; it may be the site itself.'),
  ASSET_LEFT_BEHIND: warning('The link names a file of the site itself that is not in the source.'),
  // resolve: certifications
  CERT_FACTS_DISAGREE: warning('Pages state different facts about one certification; the first one counts.'),
  CERT_FACT_TOO_LONG: warning('A fact about a certification is longer than it may be; it was left out.'),
  NAME_UNTRANSLATED: info('A record has no name in the language of the page; it has the one of another language.'),
  // plan
  REDIRECT_PAGE_IN_THE_WAY: warning('A redirect is not written, since a published page has its path.'),
  REDIRECT_LOOP: warning('A redirect is not written, since its target leads back to it.'),
  REDIRECT_WITHOUT_PAGE: warning('The redirect leads to a path without a page; a new redirect is not written.'),
  REDIRECT_AT_PAGE: warning('A redirect stands at the path of a page; readers get the page.'),
  RECORD_INVALID: error('The record breaks a rule that every record has to keep; it is not written.'),
  RECORD_CONFLICT: warning(
    'An editor and the source both changed the record; it is left alone until a person chooses.',
  ),
  RECORD_FAILED: error('The record could not be written.'),
  // read: pages in a process of their own
  PAGE_TOO_SLOW: error('Reading the page took longer than a page may take; the page is refused.'),
  PAGE_TOO_HUNGRY: error('Reading the page took more memory than a page may take; the page is refused.'),
  PAGE_READER_CRASHED: error('Reading the page ended the process that read it; the page is refused.'),
  // media
  ASSET_UNREADABLE: error('The file cannot be read; it is not imported.'),
  ASSET_EMPTY: error('The file is empty; it is not imported.'),
  ASSET_TOO_LARGE: error('The file is larger than a file of its type may be; it is not imported.'),
  ASSET_TOO_MANY_PIXELS: error('The image has more pixels than an image may have; it is not imported.'),
  ASSET_TYPE_REFUSED: error(
    'The file is of a type that is not accepted, or not what its name says; it is not imported.',
  ),
  ASSET_TYPE_MISMATCH: warning('The file is of another type than its name says; it was imported as what it is.'),
  ASSET_DAMAGED: error('The image cannot be decoded; it is not imported.'),
  ASSET_CHANGED: error('The file is no longer what it was when the plan was made; it is not imported.'),
  ASSET_NOT_STORED: error('The media library did not take the file.'),
  ASSET_REMOVED: warning('An editor deleted the file from the media library; it is not brought again.'),
  // rollback
  LINK_TARGET_DELETED: warning('An entry is put back without a link: what it named was deleted since.'),
  // export
  EXPORT_RENAMED: warning('Two pages have one file; the second one is exported under another name.'),
  EXPORT_INEXACT: warning('The exported file does not say all that the page says; the fields are named.'),
  EXPORT_REFUSED: error('The page has no place inside the folder; it is not exported.'),
  // check-urls
  URL_MISSING: error('Nothing answers to an address of the site.'),
  URL_FAILED: error('An address could not be asked, or its redirects lead around.'),
} as const satisfies Record<string, DiagnosticKind>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

export interface Diagnostic extends FileFinding {
  code: DiagnosticCode;
}

/** A place in a file, both 1-based; `column` in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** The place of what concerns a file as a whole. */
export const FILE_START: Place = { line: 1, column: 1 };

/** A diagnostic of `code` at a place in `path`; the severity comes from the table. */
export const diagnostic = (
  code: DiagnosticCode,
  path: string,
  place: Place,
  message: string,
  hint: string | null = null,
): Diagnostic => ({
  code,
  severity: DIAGNOSTICS[code].severity,
  message,
  path,
  line: place.line,
  column: place.column,
  hint,
});

/** Reports a problem of the file in hand at an offset of its text. */
export type Report = (code: DiagnosticCode, offset: number, message: string, hint?: string) => void;
