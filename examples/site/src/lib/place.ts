/** Folders of the site's own, which are filled after the pages or by the server. */
const RESERVED = new Set(['pagefind', 'preview']);

const decoded = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

/** Whether this can be the name of a file and part of an address: a browser resolves `..`, a server takes `%2F` for a slash. */
const isName = (name: string | null): name is string =>
  name !== null && !/[/\\\p{Cc}]/u.test(name) && name !== '.' && name !== '..';

/**
 * The names of the folders and of the file in which a host looks for a path, which it has decoded; null where no host can find
 * one. `/My%20Page/` is `My Page/index.html`.
 */
export const fileOf = (path: string): string[] | null => {
  const names = path.split('/').filter(Boolean).map(decoded);
  if (!names.every(isName) || RESERVED.has(names[0] ?? '')) return null;
  return /\.html?$/i.test(path) ? names : [...names, 'index.html'];
};

/** The same of a file that was copied from another server. */
export const copyOf = (path: string): string[] | null => {
  const names = path.split('/').filter(Boolean).map(decoded);
  return names.every(isName) ? names : null;
};
