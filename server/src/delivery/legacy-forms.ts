import { normalisePath } from '../../../model/path-candidates';

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
