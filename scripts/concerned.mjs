/** A change of one of these concerns every file. */
const CONCERNS_ALL =
  /^(?:(?:.+\/)?tsconfig\.json|(?:eslint|jest)\.config\.m?js|eslint\/.+|package(?:-lock)?\.json|\.prettier.*)$/;
const CODE = /\.(?:[cm]?js|tsx?)$/;

/** A test that reads files for itself: nobody imports those, so jest does not know of them. */
const READS_FILES = /\b(?:readFile|readdir|fixture|legacySite|sampleSite)/i;

/**
 * The checks that concern changed files. `'all'` is everything.
 *
 * @param {{ changed: string[], tests: { file: string, text: string }[] }} about `changed`: paths of files that are there;
 *   `tests`: the unit tests
 * @returns {{ linted: string[] | 'all', formatted: string[] | 'all', related: string[] | 'all' }} `related`: whatever
 *   imports one of these is tested, and they themselves where they are tests
 */
export const concerned = ({ changed, tests }) => {
  if (changed.some((file) => CONCERNS_ALL.test(file))) return { linted: 'all', formatted: 'all', related: 'all' };
  const readers = tests.filter(({ text }) => READS_FILES.test(text)).map(({ file }) => file);
  return {
    linted: changed.filter((file) => CODE.test(file)),
    formatted: changed,
    related: [...new Set([...changed, ...readers])],
  };
};
