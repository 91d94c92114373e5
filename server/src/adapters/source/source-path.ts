import { withInvisibleMarked } from '../../migrator/invisible';

/** What is wrong with a name that leaves the source, means something else on another system, or is no text; else null. */
export const pathFlaw = (path: string, pathBytes: number): string | null => {
  if (Buffer.byteLength(path) > pathBytes) return `The path has more than ${String(pathBytes)} bytes.`;
  const unsafe = /[\\\0]/.test(path) || path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
  if (unsafe) return 'The name leaves the source, or would on another system.';
  if (/\p{Cc}/u.test(path)) return 'The name holds control characters; rename the file.';
  return path.includes('\ufffd') ? 'The name is not UTF-8; rename the file.' : null;
};

/** A name that can be printed on any terminal. */
export const printable = (name: string): string => withInvisibleMarked(name);

/** Files that no site is made of: version control, editors, dependencies, folder icons. */
export const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === 'Icon\r' || name === 'node_modules' || name === '__MACOSX';
