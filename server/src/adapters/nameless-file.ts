import { close, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { PART } from './write-whole';

/** Where a text lies. */
export interface Piece {
  offset: number;
  bytes: number;
  encoding: 'latin1' | 'utf16le';
}

/** Texts are written together, so many bytes at once. */
const WRITTEN_AT_ONCE = 1024 * 1024;

/** So many bytes are read at once where texts are read in the order in which they lie there. */
const READ_AT_ONCE = 256 * 1024;

/** Texts whose characters are a byte each, as V8 holds them. UTF-8 would lose half a surrogate pair. */
const IS_LATIN = /^[\0-\xff]*$/;

const files = new FinalizationRegistry<number>((handle) => {
  close(handle, () => undefined);
});

/** Closes a file when nobody can ask its owner any more. */
export const closeWith = (owner: WeakKey, handle: number): void => {
  files.register(owner, handle);
};

/** Fills a buffer from a file; returns how many bytes there were. */
const fillFrom = (handle: number, offset: number, buffer: Buffer): number => {
  let got = 0;
  for (let more = 1; got < buffer.length && more > 0; got += more)
    more = readSync(handle, buffer, got, buffer.length - got, offset + got);
  return got;
};

/** So many bytes of a file; fewer where it ends before. */
export const bytesAt = (handle: number, offset: number, bytes: number): Buffer => {
  const buffer = Buffer.allocUnsafe(bytes);
  return buffer.subarray(0, fillFrom(handle, offset, buffer));
};

/** Written at its end, a piece of some size at once, and read anywhere. */
const appendableFile = (handle: number) => {
  let waiting = Buffer.alloc(WRITTEN_AT_ONCE);
  let used = 0;
  let written = 0;
  /** What was read last, from `from` to `to`. One buffer for all: to collect many takes longer than to read. */
  const held = { bytes: Buffer.alloc(READ_AT_ONCE), from: 0, to: 0 };
  /** Where the last text that was asked for ends. */
  let end = 0;
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
      if (offset < held.from || offset + bytes > held.to) {
        if (bytes > held.bytes.length) held.bytes = Buffer.alloc(bytes);
        const isNear = offset >= end && offset - end < READ_AT_ONCE;
        const wanted = isNear ? held.bytes : held.bytes.subarray(0, bytes);
        held.from = offset;
        held.to = offset + fillFrom(handle, offset, wanted);
      }
      end = offset + bytes;
      if (held.to < end) throw new Error('a file of texts is shorter than what was written to it');
      return held.bytes.toString(encoding, offset - held.from, end - held.from);
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
