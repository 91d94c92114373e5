/** `path` and `from` are strings of at most 255 characters: nothing longer can be stored. */
const LONGEST_STORED = 255;

const decode = (path: string) => {
  try {
    return decodeURI(path);
  } catch {
    // A stray `%` is a character like any other.
    return path;
  }
};

const encode = (path: string) => {
  try {
    // `%` stays what it is: escapes such as `%2F` survive decodeURI and must not be escaped twice.
    return encodeURI(path).replaceAll('%25', '%');
  } catch {
    return path;
  }
};

const hasControlCharacter = (text: string) =>
  Array.from(text).some((character) => character < ' ' || character === '\u007f');

/** What `normalisePath` leaves as it is. Most stored paths are such, and plans compare thousands. */
const NORMAL = /^(?:\/[^/?#%\s]+)+\/$/;

/** A path without query and fragment, with single slashes, one in front and one behind: `/support/sla/`. */
export const normalisePath = (path: string): string => {
  if (NORMAL.test(path)) return path;
  const bare = path.split(/[?#]/, 1)[0] ?? '';
  const segments = decode(bare.trim())
    .split('/')
    .filter((segment) => segment !== '');
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
};

/**
 * The spellings under which a path may be stored, the most likely first: with and without the slash behind, as
 * readable text and percent-encoded. Empty when no stored path can be meant.
 */
export const pathCandidates = (path: string): string[] => {
  const normal = normalisePath(path);
  if (hasControlCharacter(normal)) return [];
  const spellings = [normal, encode(normal)].flatMap((text) => (text === '/' ? [text] : [text, text.slice(0, -1)]));
  return [...new Set(spellings)].filter((text) => text.length <= LONGEST_STORED);
};
