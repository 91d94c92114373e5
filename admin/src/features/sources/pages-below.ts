/** The folder below which pages are planned, where a glob says no more than that; another glob as it is. */
export const folderOf = (glob: string | null): string => (glob ?? '').replace(/\/\*\*$/u, '');

/** The glob for what is typed: a folder stands for all that is below it. Null: everything. */
export const globOf = (typed: string): string | null => {
  const path = typed.trim().replace(/^\/+|\/+$/gu, '');
  if (path === '') return null;
  const isExact = /[*?[\]{}!]/u.test(path) || /\.(?:mdx?|markdown|html?|txt)$/iu.test(path);
  return isExact ? path : `${path}/**`;
};
