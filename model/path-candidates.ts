import { decodedUrl } from './decoded-url';
import { replaceInvisible } from './invisible';

const EXTENSION = /\.(?:html?|md|markdown|aspx?|php)$/i;
const FOLDER_PAGE = /^(?:default|index)$/i;

/**
 * The paths that a legacy address may stand for, the most likely first: `/a/b.html` and `/a/b/index` are `/a/b/`, and
 * on a site that uses `.html`, `/a/b` is `/a/b.html`. A page at the exact path takes precedence.
 */
export const legacyForms = (path: string): string[] => {
  const segments = normalisePath(path).split('/').slice(1, -1);
  const last = segments.pop();
  if (last === undefined) return [];
  const at = (names: string[]): string => normalisePath(names.join('/'));
  const bare = last.replace(EXTENSION, '');
  const forms = [
    ...(bare === last || bare === '' ? [] : [at([...segments, bare])]),
    ...(FOLDER_PAGE.test(bare) ? [at(segments)] : []),
    ...(bare === last ? [at([...segments, `${last}.html`])] : []),
  ];
  return [...new Set(forms)];
};

/** The longest `path` or `from` that can be stored, in characters. */
const LONGEST_STORED = 255;

/** A path as it stands in a URL, whether it is stored as readable text or percent-encoded. */
export const encodePath = (path: string): string => {
  try {
    // escapes such as `%2F` survive decodeURI and must not be escaped twice; any other `%` is one
    return encodeURI(path).replace(/%25(?=[0-9a-f]{2})/gi, '%');
  } catch {
    return path;
  }
};

/**
 * A path as imports store and link it: characters with a meaning in URLs are encoded, Chinese characters stay readable.
 */
export const storedPath = (path: string): string =>
  replaceInvisible(path.replace(/[\s\p{Cf}%?#\\<>"]/gu, encodeURIComponent), (character) =>
    /\p{Cs}/u.test(character) ? '' : encodeURIComponent(character),
  );

/** The same of a path whose escapes are those that `decodeURI` leaves; no import stores half a surrogate pair. */
const escapedPath = (path: string): string =>
  /\p{Cs}/u.test(path)
    ? path
    : path
        .split(/(%[0-9a-f]{2})/i)
        .map((part, index) => (index % 2 === 0 ? storedPath(part) : part))
        .join('');

const hasControlCharacter = (text: string) =>
  Array.from(text).some((character) => character < ' ' || character === '\u007f');

/** Paths that `normalisePath` does not change. Most stored paths have this form, and plans compare thousands. */
const NORMAL = /^(?:\/[^/?#%\s]+)+\/$/;

const withoutQuery = (path: string): string => (path.split(/[?#]/, 1)[0] ?? '').trim();

const betweenSlashes = (path: string): string => {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
};

/** A path without query and fragment, with single slashes, and a leading and a trailing slash: `/support/sla/`. */
export const normalisePath = (path: string): string =>
  NORMAL.test(path) ? path : betweenSlashes(decodedUrl(withoutQuery(path)));

/**
 * The spellings under which a path may be stored, the most likely first: as it is asked for, with and without the trailing
 * slash, as readable text, percent-encoded and as imports write it, with composed and decomposed accents. Empty if the path
 * cannot be stored.
 */
export const pathCandidates = (path: string): string[] => {
  const asked = betweenSlashes(withoutQuery(path));
  if (hasControlCharacter(asked)) return [];
  const normal = normalisePath(path);
  const forms = hasControlCharacter(normal) ? [] : [normal, normal.normalize('NFC'), normal.normalize('NFD')];
  const spellings = [asked, ...forms.flatMap((form) => [form, encodePath(form), escapedPath(form)])].flatMap((text) =>
    text === '/' ? [text] : [text, text.slice(0, -1)],
  );
  return [...new Set(spellings)].filter((text) => text.length <= LONGEST_STORED);
};
