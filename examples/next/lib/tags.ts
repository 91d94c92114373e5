/** Next.js takes no longer tags. One that is cut marks a few pages more. */
const LONGEST = 256;

/** A path with a `%` that begins no escape, which somebody may have typed, stays as it is: the other changes count nevertheless. */
const decodedPath = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

/** The tag of what was read by a path, in any of its spellings. */
export const pathTag = (path: string): string => {
  const decoded = decodedPath(path).replace(/\/+$/, '');
  return `path:${decoded === '' ? '/' : decoded}`.slice(0, LONGEST);
};

/** The tag of everything that was read. */
export const EVERYTHING = 'everything';

/** The tags of what `/overview` is made of: each type whose entries it names. */
export const OVERVIEW_TAGS = ['certification', 'standard', 'organization', 'service', 'document'];
