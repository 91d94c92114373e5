import { withInvisibleMarked } from '../../migrator/invisible';
import { characterNames } from '../../migrator/read/unwanted-characters';

/** What is wrong with a name that leaves the source, means something else on another system, or is no text; else null. */
export const pathFlaw = (path: string, pathBytes: number): string | null => {
  if (Buffer.byteLength(path) > pathBytes) return `The path has more than ${String(pathBytes)} bytes. Shorten it.`;
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split(/[/\\]/).includes('..'))
    return 'The name leaves the source, or would do so on another system. Rename the file.';
  const controls = characterNames(path.match(/\p{Cc}/gu) ?? []);
  if (controls !== '') return `The name contains control characters (${controls}). Rename the file.`;
  if (path.includes('\\'))
    return 'The name contains a backslash, which separates folders on Windows. Rename the file, or create the archive with a program that uses /.';
  return path.includes('\ufffd') ? 'The name is not UTF-8. Rename the file.' : null;
};

/** A name that can be printed on any terminal. */
export const printable = (name: string): string => withInvisibleMarked(name);

/** Files that no site is made of: version control, editors, dependencies, folder icons. */
const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === 'Icon\r' || name === 'node_modules' || name === '__MACOSX';

/** Configurations of generators whose names begin with a dot; of VitePress a folder with much else in it. */
const CONFIGURATION =
  /(?:^|\/)(?:\.gitbook\.ya?ml|\.openpublishing\.(?:publish\.config|redirection)\.json|\.vitepress(?:\/config(?:[./].*)?)?)$/;

/** The folder of which GitBook serves images and documents, and the folder around it. */
const SERVED = /(?:^|\/)\.gitbook(?:$|\/assets(?=\/|$))/;

/** Whether a file or folder is no part of a site, by any name of its path. */
export const isHiddenPath = (path: string): boolean => {
  const configuration = CONFIGURATION.exec(path);
  const names = (configuration === null ? path.replace(SERVED, '') : path.slice(0, configuration.index)).split('/');
  return names.some(isHidden);
};
