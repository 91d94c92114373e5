/** What is wrong with a name that leaves the source, or that another system would read in another way; else null. */
export const pathFlaw = (path: string, pathBytes: number): string | null => {
  if (Buffer.byteLength(path) > pathBytes) return `The path has more than ${String(pathBytes)} bytes.`;
  const unsafe = /[\\\0]/.test(path) || path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
  return unsafe ? 'The name leaves the source, or would on another system.' : null;
};

/** A name that can be printed on any terminal. */
export const printable = (name: string): string => name.replace(/\p{Cc}/gu, '\ufffd');

/** Files that no site is made of: version control, editors, dependencies. */
export const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || name === '__MACOSX';
