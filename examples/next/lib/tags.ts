/** Next.js takes no longer tags. One that is cut marks a few pages more. */
const LONGEST = 256;

/** The tag of what was read by a path, in any of its spellings. */
export const pathTag = (path: string): string => {
  const decoded = decodeURI(path).replace(/\/+$/, '');
  return `path:${decoded === '' ? '/' : decoded}`.slice(0, LONGEST);
};

/** The tags of what `/overview` is made of: each type whose entries it names. */
export const OVERVIEW_TAGS = ['certification', 'standard', 'organization', 'service', 'document'];
