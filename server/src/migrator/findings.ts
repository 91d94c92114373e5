/** Findings are data: every problem of a page is one of these, never an exception. `FINDINGS` lists all codes. */

import type { FileFinding, Severity } from '../contracts/findings';
import type { Said } from '../domain/say';

export type { LostTarget, Severity } from '../contracts/findings';

/** The severity and the meaning of a code. */
export interface FindingKind {
  severity: Severity;
  /** One sentence for people: what was found, and what the migrator did. */
  meaning: string;
}

const error = (meaning: string): FindingKind => ({ severity: 'error', meaning });
const warning = (meaning: string): FindingKind => ({ severity: 'warning', meaning });
const info = (meaning: string): FindingKind => ({ severity: 'info', meaning });

/**
 * code -> severity and meaning, in the order of the pipeline. Codes are a public contract.
 * `error`: the file or fact is refused. `warning`: it is imported, and somebody should review it. `info`: for information.
 */
export const FINDINGS = {
  // read: bytes and text
  FILE_REFUSED: error('The file is a link or a device, or cannot be read; it is refused.'),
  FILE_NAME_REFUSED: error(
    'The file name points outside the source, is too long, or contains control characters or a backslash; the file is refused.',
  ),
  FILE_EMPTY: error('The file contains no text; it is not imported.'),
  FILE_TOO_LARGE: error('The file exceeds the size limit of a page; it is refused.'),
  TEXT_UNDECODABLE: error('The bytes are neither UTF-8 nor Chinese text in GB18030; the file is refused.'),
  TEXT_GB18030: info('The file is encoded in GB18030; it was converted.'),
  TEXT_CONTROL_CHARACTERS: warning('The text contains control characters; they were removed.'),
  TEXT_REPLACEMENT_CHARACTERS: warning('An earlier conversion damaged the text; its U+FFFD characters were removed.'),
  TEXT_INVISIBLE: warning('A title, slug, path or file name contains invisible characters; they were removed.'),
  // read: header
  HDR_TOO_LARGE: error('The header exceeds the size limit; the file is refused.'),
  HDR_UNREADABLE: warning('A header has lost its brackets or quotes; it was removed from the text and not read.'),
  HDR_UNCLOSED_QUOTE: warning(
    'A quote is never closed; the value ends before the next attribute or at the end of the header.',
  ),
  HDR_UNCLOSED_TAG: warning('The header block is never closed; it ends after its last attribute.'),
  HDR_UNQUOTED_VALUE: warning('A header value has no quotes; it was read up to the next attribute.'),
  HDR_CURLY_QUOTES: info('A header value has typographic quotes; it was read normally.'),
  HDR_STRAY_TEXT: warning('The header contains text that is not an attribute; the text was ignored.'),
  HDR_DUPLICATE_ATTRIBUTE: warning(
    'A header attribute occurs more than once with different values; the first one is used.',
  ),
  HDR_WRONG_VALUE: warning('A header attribute has an implausible value; the value was ignored.'),
  HDR_UNSTORABLE: warning('A header contains characters that a database cannot store; they were removed.'),
  FM_INVALID: warning('The front matter is not valid YAML; only its plain lines were read.'),
  FM_UNCLOSED: warning('The front matter is never closed; it ends before the first line that is not part of it.'),
  FM_UNOPENED: info('The front matter has no opening line; it was read normally.'),
  FM_STRAY: warning(
    'The page contains a second header, or a header without an opening line; it stays in the text and is not read, except for a draft mark.',
  ),
  FM_DUPLICATE_KEY: warning('A front matter key occurs more than once; the last one is used.'),
  FM_ALIAS: warning('YAML aliases are not supported; the value was ignored.'),
  FM_TAG: warning('The YAML tag is not supported; the value was ignored.'),
  FM_DRAFT: warning('The front matter marks the page as a draft; an import does not publish it.'),
  // the configuration of the source's generator
  SITE_GENERATOR: info('The source was recognised as the site of a generator, whose rules hold for its pages.'),
  CONFIG_ABOVE: warning('A configuration is in a folder above the source; it was not read.'),
  CONFIG_UNREADABLE: warning('A configuration of the generator cannot be read; the defaults are used.'),
  CONFIG_COMPUTED: warning('A configuration computes values; the defaults are used.'),
  PAGE_NOT_BUILT: info('The generator makes no page of the file; it is not imported.'),
  PARTIAL_UNUSED: info('Files that are kept for others to include are included by no page.'),
  CONTENTS_UNLISTED: warning('Files are not in the table of contents, and so not on the site; they are not imported.'),
  REDIRECT_UNREAD: warning('A redirect leads to no page of the source, or from a fragment; it is not imported.'),
  REDIRECT_PATTERN: warning('A redirect stands for many addresses; it is not imported.'),
  REDIRECT_CLAIMED: warning('Two pages have the same old address; it redirects to the first.'),
  REDIRECT_TAKEN: warning('An old address of a page is the path of another one; the redirect is not written.'),
  // decisions of compliance.map.yml
  MAP_RULE_UNUSED: warning('A rule of the map matches nothing in the source.'),
  MAP_PARENT_UNKNOWN: warning(
    'The map or the front matter names a parent that is not a page of the import; the page has no parent.',
  ),
  MAP_VERSION_UNKNOWN: warning(
    'The map or the front matter names a newer version that is not a page of the import; the page has none.',
  ),
  PAGE_EXCLUDED: info('The map excludes the file; it is not imported.'),
  // interpret
  TITLE_MISSING: warning('The page states no title; the last step of its breadcrumb or its file name is used.'),
  TITLE_REPEATED: info('Several pages of one language have the same title.'),
  TITLE_TOO_LONG: error('The title exceeds the length limit; the page is refused.'),
  META_TITLE_TOO_LONG: warning('The page title of the header exceeds the length limit; it was ignored.'),
  DATE_IMPOSSIBLE: warning('The date does not exist; it was ignored.'),
  DATE_UNREADABLE: warning('The date has no known format; it was ignored.'),
  PAGE_README: info('The file describes the source and is not a page of the site; it is not imported.'),
  PAGE_TOC: info('The file is a table of contents; it is not imported.'),
  PAGE_LINKS_ONLY: info('The page contains only links; it is not imported.'),
  PAGE_NO_BODY: warning('The page has a title and no text.'),
  // parse: pages that are one HTML document
  HTML_TOO_COMPLEX: error('The HTML is nested too deeply or has too many parts; the page is refused.'),
  HTML_UNSEEN: info('A block that readers do not see (hidden, or a pop-up) was removed.'),
  HTML_HERO_TEXT: info('The hero contains more than a title and a tagline; the rest was moved to the top of the body.'),
  HTML_TITLE_FOREIGN: warning(
    'The hero is in another language than the text; the title was taken from the breadcrumb.',
  ),
  HTML_HERO_SHARED: warning('Several pages have the same hero; the title was taken from the breadcrumb.'),
  HTML_LINK_EMPTY: info('A link has no target; its text was kept.'),
  HTML_EMBED: warning('A frame or player was replaced with a link to its content.'),
  HTML_TABLE: info('A table cannot be written in markdown; it stays HTML.'),
  // parse: extensions of the legacy publisher, and HTML inside markdown
  EXT_NOTE_MISPLACED: warning('A note begins inside a line or a table; its mark was removed and its text was kept.'),
  EXT_SELECTOR: info('A selector of related pages was replaced with a list of links.'),
  EXT_VIDEO: warning('A video cannot be imported; it was replaced with its name or address.'),
  EXT_UNKNOWN: warning('A mark of the legacy publisher is unknown; it was removed.'),
  EXT_TEMPLATE: warning('Template code that cannot be read was removed; its text was kept.'),
  COMMENT_LEFT_OUT: info('A comment was removed from the body; the original text keeps it.'),
  COMMENT_UNCLOSED: warning('A comment is never closed; it and all text after it were removed.'),
  HTML_ACTIVE: warning('HTML that runs, frames or loads something was removed.'),
  HTML_LEFT_OUT: warning('HTML that is not allowed in a page was removed with its text; the finding quotes it.'),
  HTML_TAG_LEFT_OUT: info('A tag that is not allowed in a page was removed; its text was kept.'),
  HTML_ID_RENAMED: info(
    'An id conflicts with a name that scripts use, or with another id; it was prefixed and its links were updated, or it was removed.',
  ),
  HTML_TANGLED: error('The HTML and the links of the page cannot be made safe; the page is refused.'),
  // resolve: includes
  PARTIAL: info('The file is included by other pages; it is not a page of its own.'),
  INCLUDE_MISSING: warning('The included file is not in the source; the include was removed.'),
  INCLUDE_REFUSED: warning('The path of the included file leaves the source; the include was removed.'),
  INCLUDE_LOOP: warning('A file includes itself, directly or through others; the include was removed.'),
  INCLUDE_TOO_DEEP: warning('Includes are nested too deeply; the include was removed.'),
  INCLUDE_TOO_MANY: warning('The page has too many includes; the include was removed.'),
  INCLUDE_DRAFT: warning('The page includes a file that is marked as a draft; the page counts as a draft too.'),
  // resolve: locale and translations
  LOCALE_UNTRANSLATED_COPY: warning(
    'The language of the text differs from the language of the folder or file name; the page is not imported in that language.',
  ),
  LOCALE_HEADER_CONTRADICTED: warning(
    'The header states another language than the text is in; the language of the text is used.',
  ),
  LOCALE_NAME_CONTRADICTED: warning(
    'The file name states another language than the text is in; the language of the text is used.',
  ),
  LOCALE_NOT_CONFIGURED: warning('The language of the page is not configured; the page is not imported.'),
  LOCALE_UNKNOWN: warning('The language of the page is unknown; the default language is used.'),
  GROUP_SWITCHER_CONFLICT: warning('The language switcher names a page that cannot be a translation; it was ignored.'),
  GROUP_SWITCHER_BROKEN: info(
    'The language switcher does not name the page itself; translations were found by file name.',
  ),
  GROUP_GUESSED: info('Two pages were joined as translations because their names are alike, or may be translations.'),
  RIVAL_PAGE: warning('Two files map to the same page; only the first one is imported.'),
  RIVAL_TREE: warning('Two folders of the source contain the same page; both are imported, as separate pages.'),
  // resolve: paths, slugs, parents, versions
  PATH_TOO_LONG: error('The URL path exceeds the length limit; the page is refused.'),
  PATH_CASE_COLLISION: warning('Two pages have paths that differ in upper and lower case only.'),
  PARENT_CYCLE: warning('The breadcrumb makes the page its own ancestor; it was ignored.'),
  VERSION_CYCLE: warning('The version history makes the page its own newer version; it was ignored.'),
  // resolve: links
  LINK_BROKEN: warning('The link names a page or file that is not in the source.'),
  LINK_UNSAFE: warning('The link has a scheme that is not allowed.'),
  LINK_TEMPLATE: warning('The target of a link contains template code that is not known; the code was removed.'),
  LINK_TO_SKIPPED: warning('The link names a file that is not imported.'),
  LINK_OUTSIDE: info('Links lead to pages of the site that are not in the source.'),
  LINK_TO_TRANSLATION: info('The link named the page in another language; it was changed to the translation.'),
  ANCHOR_MISSING: warning('The link names an anchor that its target does not have.'),
  HOST_MAYBE_OWN: info('Links to another host name pages of this source; the host may belong to the site.'),
  MOUNT_MISSING: warning('Links put a path in front of the places of files; the site has these pages there.'),
  ASSET_LEFT_BEHIND: warning('The link names a file of the site itself that is not in the source.'),
  // resolve: certifications
  CERT_FACTS_DISAGREE: warning('Pages state different facts about one certification; the first one is used.'),
  CERT_FACT_TOO_LONG: warning('A fact about a certification exceeds the length limit; it was ignored.'),
  NAME_UNTRANSLATED: info('An entry has no name in the language of the page; the name in another language is used.'),
  // plan
  REDIRECT_PAGE_IN_THE_WAY: warning('A published page has the path of the redirect; the redirect is not written.'),
  REDIRECT_LOOP: warning('The target of the redirect leads back to it; the redirect is not written.'),
  REDIRECT_WITHOUT_PAGE: warning('The redirect leads to a path without a page; new redirects to it are not written.'),
  REDIRECT_AT_PAGE: warning('A redirect has the path of a page; readers get the page.'),
  RECORD_INVALID: error('The entry breaks a validation rule; it is not written.'),
  RECORD_CONFLICT: warning(
    'An editor and the source both changed the entry; it is left unchanged until somebody resolves the conflict.',
  ),
  RECORD_FAILED: error('The entry could not be written.'),
  // read: pages in a process of their own
  PAGE_TOO_SLOW: error('Reading the page exceeded the time limit; the page is refused.'),
  PAGE_OUT_OF_MEMORY: error('Reading the page exceeded the memory limit; the page is refused.'),
  PAGE_READER_CRASHED: error('Reading the page crashed the process that read it; the page is refused.'),
  // media
  ASSET_UNREADABLE: error('The file cannot be read; it is not imported.'),
  ASSET_EMPTY: error('The file is empty; it is not imported.'),
  ASSET_TOO_LARGE: error('The file exceeds the size limit of its type; it is not imported.'),
  ASSET_TOO_MANY_PIXELS: error('The image exceeds the pixel limit; it is not imported.'),
  ASSET_TYPE_REFUSED: error(
    'The file type is not accepted, or the content does not match the extension; it is not imported.',
  ),
  ASSET_TYPE_MISMATCH: warning('The file type differs from the extension; the file was imported with its actual type.'),
  ASSET_DAMAGED: error('The image cannot be decoded; it is not imported.'),
  ASSET_CHANGED: error('The file has changed since the plan was made; it is not imported.'),
  ASSET_NOT_STORED: error('The media library did not accept the file.'),
  ASSET_REMOVED: warning('An editor deleted the file from the media library; it is not imported again.'),
  // rollback
  LINK_TARGET_DELETED: warning('An entry is restored without a link, because the target was deleted since.'),
  // export
  EXPORT_RENAMED: warning('Two pages have the same file name; the second one is exported under another name.'),
  EXPORT_INEXACT: warning(
    'Some fields of the page cannot be read back from the exported file; the finding names them.',
  ),
  EXPORT_REFUSED: error('The file name of the page is not allowed; the page is not exported.'),
  // check-urls
  URL_MISSING: error('An address of the site leads to no page and no redirect.'),
  URL_FAILED: error('An address could not be checked, or its redirects form a loop.'),
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof FINDINGS;

export interface Finding extends FileFinding {
  code: FindingCode;
  message: Said;
  hint: Said | null;
}

/** A place in a file, both 1-based; `column` in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** The place of what concerns a file as a whole. */
export const FILE_START: Place = { line: 1, column: 1 };

/** What to do about a finding, in words and as lines of a map, each of which settles it alone. */
export interface Remedy {
  text: Said;
  mapLines: string[];
}

export type Hint = Said | Remedy;

/** A finding of `code` at a place in `path`; the severity comes from the table. */
export const newFinding = (
  code: FindingCode,
  path: string,
  place: Place,
  message: Said,
  hint: Hint | null = null,
): Finding => ({
  code,
  severity: FINDINGS[code].severity,
  message,
  path,
  line: place.line,
  column: place.column,
  ...(hint !== null && typeof hint === 'object' ? { hint: hint.text, mapLines: hint.mapLines } : { hint }),
});

/** Reports a problem of the file in hand at an offset of its text. */
export type Report = (code: FindingCode, offset: number, message: Said, hint?: Hint) => void;
