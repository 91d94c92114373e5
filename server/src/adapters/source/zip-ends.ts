import { open } from 'node:fs/promises';

import { SourceError } from './source-error';

const LOCAL = 'PK\u0003\u0004';
const END = 'PK\u0005\u0006';
/** Bytes of an end record without its comment, and the longest comment. */
const END_BYTES = 22;
const COMMENT_BYTES = 65_535;

/** Reads the first and the last bytes of a file. */
const edges = async (file: string): Promise<{ head: Buffer; tail: Buffer }> => {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) throw new SourceError('SOURCE_UNREADABLE', 'the archive cannot be read');
  try {
    const { size } = await handle.stat();
    const read = async (length: number, at: number) =>
      (await handle.read(Buffer.alloc(length), 0, length, at)).buffer.subarray(0, length);
    const length = Math.min(size, END_BYTES + COMMENT_BYTES);
    return { head: await read(Math.min(size, 4), 0), tail: await read(length, size - length) };
  } finally {
    await handle.close();
  }
};

/** The end records whose comment ends with the file: a program may take any of them for the archive's. */
const endsIn = (tail: Buffer): number[] => {
  const ends: number[] = [];
  for (let at = tail.indexOf(END, 0, 'latin1'); at >= 0; at = tail.indexOf(END, at + 1, 'latin1')) {
    const isWhole = at + END_BYTES <= tail.length;
    if (isWhole && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) ends.push(at);
  }
  return ends;
};

/** Whether a file begins as an archive does: with an entry or, of an empty one, with its end. */
export const beginsAsZip = (head: Buffer): boolean => [LOCAL, END].includes(head.subarray(0, 4).toString('latin1'));

/**
 * Refuses an archive that programs read differently: one with bytes in front of its first entry, and one with two end
 * records, of which the second stands in the comment of the first. What was checked might not be what is imported.
 *
 * @throws SourceError
 */
export const checkEnds = async (file: string): Promise<void> => {
  const { head, tail } = await edges(file);
  const ends = endsIn(tail);
  if (ends.length > 1)
    throw new SourceError(
      'ARCHIVE_CORRUPT',
      'the archive has two end records, one of them in its comment: programs would find different files in it. Pack it anew',
    );
  if (ends.length === 1 && !beginsAsZip(head))
    throw new SourceError(
      'ARCHIVE_CORRUPT',
      'other data stands in front of the archive, as in one that unpacks itself. Unpack it, and pack the folder as a .zip',
    );
};
