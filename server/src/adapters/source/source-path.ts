import { withInvisibleMarked } from '../../migrator/invisible';
import { characterNames } from '../../migrator/read/unwanted-characters';

/** What is wrong with a name that leaves the source, means something else on another system, or is no text; else null. */
export const pathFlaw = (path: string, pathBytes: number): string | null => {
  if (Buffer.byteLength(path) > pathBytes) return `The path has more than ${String(pathBytes)} bytes; shorten it.`;
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split(/[/\\]/).includes('..'))
    return 'The name leaves the source, or would on another system; rename the file.';
  const controls = characterNames(path.match(/\p{Cc}/gu) ?? []);
  if (controls !== '') return `The name holds control characters (${controls}); rename the file.`;
  if (path.includes('\\'))
    return 'The name holds a backslash, which separates folders on Windows; rename the file, or pack it with a program that writes /.';
  return path.includes('\ufffd') ? 'The name is not UTF-8; rename the file.' : null;
};

/** A name that can be printed on any terminal. */
export const printable = (name: string): string => withInvisibleMarked(name);

/** Files that no site is made of: version control, editors, dependencies, folder icons. */
export const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === 'Icon\r' || name === 'node_modules' || name === '__MACOSX';
