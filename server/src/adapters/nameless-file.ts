import { openSync, rmSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { closeWith, readerOf } from './open-file';
import { PART } from './write-whole';

/** Where a text lies. */
export interface Piece {
  offset: number;
  bytes: number;
  encoding: 'latin1' | 'utf16le';
}

/** Texts are written together, so many bytes at once. */
const WRITTEN_AT_ONCE = 1024 * 1024;

/** Texts whose characters are a byte each, as V8 holds them. UTF-8 would lose half a surrogate pair. */
const IS_LATIN = /^[\0-\xff]*$/;

/** Written at its end, a piece of some size at once, and read anywhere. */
const appendableFile = (handle: number) => {
  let waiting = Buffer.alloc(WRITTEN_AT_ONCE);
  let used = 0;
  let written = 0;
  const bytesAt = readerOf(handle);
  const flush = (): void => {
    for (let at = 0; at < used;) at += writeSync(handle, waiting, at, used - at, written + at);
    written += used;
    used = 0;
  };
  return {
    append(text: string): Piece {
      const encoding = IS_LATIN.test(text) ? 'latin1' : 'utf16le';
      const bytes = text.length * (encoding === 'latin1' ? 1 : 2);
      if (used + bytes > waiting.length) flush();
      if (bytes > waiting.length) waiting = Buffer.alloc(bytes);
      waiting.write(text, used, encoding);
      used += bytes;
      return { offset: written + used - bytes, bytes, encoding };
    },
    read({ offset, bytes, encoding }: Piece): string {
      if (offset >= written) return waiting.toString(encoding, offset - written, offset - written + bytes);
      const piece = bytesAt(offset, bytes);
      if (piece.length < bytes) throw new Error('a file of texts is shorter than what was written to it');
      return piece.toString(encoding);
    },
  };
};

/** A file for texts, each of which is read by its place. */
export type NamelessFile = ReturnType<typeof appendableFile>;

/**
 * Opens a file in `folder` that nobody else can read. It has no name, so that it is gone with the last one who can ask it for a
 * text, or with this process.
 */
export const openNamelessFile = (folder: string): NamelessFile => {
  const name = path.join(folder, `.${randomBytes(8).toString('hex')}${PART}`);
  const handle = openSync(name, 'wx+', 0o600);
  rmSync(name);
  const file = appendableFile(handle);
  closeWith(file, handle);
  return file;
};
