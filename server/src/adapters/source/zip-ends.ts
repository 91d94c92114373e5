import { open } from 'node:fs/promises';

import { SourceError } from './source-error';

const LOCAL = 'PK\u0003\u0004';
const END = 'PK\u0005\u0006';
const END64 = 'PK\u0006\u0006';
const LOCATOR64 = 'PK\u0006\u0007';
/** Bytes of an end record without its comment, and the longest comment. */
const END_BYTES = 22;
const COMMENT_BYTES = 65_535;
/** Bytes of the zip64 end record without its extension, of the part that its size leaves out, and of its locator. */
const END64_BYTES = 56;
const END64_HEAD_BYTES = 12;
const LOCATOR64_BYTES = 20;
/** Bytes of an entry of the directory with an empty name. */
const ENTRY_BYTES = 46;

/** Where the directory of an archive stands in its file. Offsets in bytes; `end` is behind its last byte. */
export interface Directory {
  start: number;
  end: number;
}

/** The facts of the directory in an end record. */
interface End {
  disk: number;
  entries: number;
  bytes: number;
  start: number;
}

const corrupt = (message: string): SourceError => new SourceError('ARCHIVE_CORRUPT', message);
const isAt = (bytes: Buffer, at: number, signature: string): boolean =>
  at >= 0 && bytes.toString('latin1', at, at + 4) === signature;
/** Inexact from 2^53 on, far behind the end of any file. */
const uint64 = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** Every place that looks like a whole end record. */
const endsIn = (tail: Buffer): number[] => {
  const ends: number[] = [];
  for (let at = tail.indexOf(END, 0, 'latin1'); at >= 0; at = tail.indexOf(END, at + 1, 'latin1')) {
    if (at + END_BYTES <= tail.length) ends.push(at);
  }
  return ends;
};

/** Where the end record stands: the one place whose comment ends with the file. */
const findEnd = (tail: Buffer): number => {
  const ends = endsIn(tail);
  const [at, ...others] = ends.filter((end) => end + END_BYTES + tail.readUInt16LE(end + 20) === tail.length);
  if (at === undefined)
    throw corrupt(
      ends.length === 0
        ? 'the file is not an archive, or its end is missing'
        : 'the archive is followed by other data, or its end is missing. Create it again',
    );
  if (others.length > 0 || ends.at(-1) !== at)
    throw corrupt(
      'the archive has two end records, one of them in its comment: programs would find different files in it. Create it again',
    );
  return at;
};

/** The zip64 end record and where it stands. The locator stands right in front of the end record. */
const readEnd64 = (tail: Buffer, locator: number, tailStart: number): { end: End; at: number } => {
  const at = uint64(tail, locator + 8) - tailStart;
  const isWhole = at >= 0 && at + END64_BYTES <= locator && isAt(tail, at, END64);
  if (!isWhole || at + END64_HEAD_BYTES + uint64(tail, at + 4) !== locator)
    throw corrupt('the archive is damaged: its zip64 end record is not where its locator says');
  const end = {
    disk: tail.readUInt32LE(at + 16),
    entries: uint64(tail, at + 32),
    bytes: uint64(tail, at + 40),
    start: uint64(tail, at + 48),
  };
  return { end, at: tailStart + at };
};

const checkAgree = (end: End, end64: End): void => {
  const agree =
    [0xffff, end64.entries].includes(end.entries) &&
    [0xffffffff, end64.bytes].includes(end.bytes) &&
    [0xffffffff, end64.start].includes(end.start);
  if (!agree)
    throw corrupt(
      'the two end records of the archive disagree: programs would find different files in it. Create it again',
    );
};

/** The directory, which the end records must describe truly. The one at `at` is the last; `tail` begins at `tailStart`. */
const directoryOf = (tail: Buffer, at: number, tailStart: number): Directory => {
  const short = {
    disk: tail.readUInt16LE(at + 4),
    entries: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    start: tail.readUInt32LE(at + 16),
  };
  const locator = at - LOCATOR64_BYTES;
  const long = isAt(tail, locator, LOCATOR64) ? readEnd64(tail, locator, tailStart) : null;
  if (long !== null) checkAgree(short, long.end);
  const { disk, entries, bytes, start } = long?.end ?? short;
  const end = long?.at ?? tailStart + at;
  if (disk !== 0) throw corrupt('the archive is one part of several. Create it again as one .zip');
  if (start + bytes !== end) throw corrupt('the archive is damaged: its directory is not where its end record says');
  if (entries * ENTRY_BYTES > bytes)
    throw corrupt('the archive is damaged: its end record counts more entries than its directory contains');
  return { start, end };
};

/** Whether a file begins as an archive does: with an entry or, of an empty one, with its end. */
export const beginsAsZip = (head: Buffer): boolean => [LOCAL, END].includes(head.subarray(0, 4).toString('latin1'));

/**
 * Finds the directory of an archive. Refuses an archive that programs read differently, because what was checked might
 * not be what is imported: one with bytes in front of its first entry or behind its end, with two end records, or with
 * end records that do not tell the truth about the directory.
 *
 * @throws SourceError
 */
export const findDirectory = async (file: string): Promise<Directory> => {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) throw new SourceError('SOURCE_UNREADABLE', 'the archive cannot be read');
  try {
    const { size } = await handle.stat();
    const read = async (length: number, at: number) =>
      (await handle.read(Buffer.alloc(length), 0, length, at)).buffer.subarray(0, length);
    const length = Math.min(size, END64_BYTES + LOCATOR64_BYTES + END_BYTES + COMMENT_BYTES);
    const head = await read(Math.min(size, 4), 0);
    const tail = await read(length, size - length);
    const at = findEnd(tail);
    if (!beginsAsZip(head))
      throw corrupt(
        'other data precedes the archive, as in a self-extracting archive. Unpack it, and create a .zip from the folder',
      );
    return directoryOf(tail, at, size - length);
  } finally {
    await handle.close();
  }
};
