/** The longest `path` or `from` that can be stored, in characters. */
const LONGEST_STORED = 255;

const decode = (path: string) => {
  try {
    return decodeURI(path);
  } catch {
    // a stray `%` is an ordinary character
    return path;
  }
};

/** A path as it stands in a URL, whether it is stored as readable text or percent-encoded. */
export const encodePath = (path: string): string => {
  try {
    // `%` is kept, because escapes such as `%2F` survive decodeURI and must not be escaped twice
    return encodeURI(path).replaceAll('%25', '%');
  } catch {
    return path;
  }
};

const hasControlCharacter = (text: string) =>
  Array.from(text).some((character) => character < ' ' || character === '\u007f');

/** Paths that `normalisePath` does not change. Most stored paths have this form, and plans compare thousands. */
const NORMAL = /^(?:\/[^/?#%\s]+)+\/$/;

/** A path without query and fragment, with single slashes, and a leading and a trailing slash: `/support/sla/`. */
export const normalisePath = (path: string): string => {
  if (NORMAL.test(path)) return path;
  const bare = path.split(/[?#]/, 1)[0] ?? '';
  const segments = decode(bare.trim())
    .split('/')
    .filter((segment) => segment !== '');
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
};

/**
 * The spellings under which a path may be stored, the most likely first: with and without the trailing slash, as
 * readable text and percent-encoded, with composed and decomposed accents. Empty if the path cannot be stored.
 */
export const pathCandidates = (path: string): string[] => {
  const normal = normalisePath(path);
  if (hasControlCharacter(normal)) return [];
  const forms = [normal, normal.normalize('NFC'), normal.normalize('NFD')];
  const spellings = forms
    .flatMap((form) => [form, encodePath(form)])
    .flatMap((text) => (text === '/' ? [text] : [text, text.slice(0, -1)]));
  return [...new Set(spellings)].filter((text) => text.length <= LONGEST_STORED);
};
