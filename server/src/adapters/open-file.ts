import { close, readSync } from 'node:fs';

/** So many bytes are read at once where somebody reads in the order in which they lie there. */
const READ_AT_ONCE = 256 * 1024;

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

/** Gives bytes of a file, fewer where it ends before. What it gave last is overwritten by the next. */
export type ReadBytes = (offset: number, bytes: number) => Buffer;

/**
 * Reads a file that only grows. Who reads it from front to back asks the system once for many pieces: it takes longer to ask
 * than to read.
 */
export const readerOf = (handle: number): ReadBytes => {
  // one buffer for all: to collect many takes longer than to fill one
  let held = Buffer.alloc(READ_AT_ONCE);
  let from = 0;
  let to = 0;
  let last = 0;
  return (offset, bytes) => {
    const end = offset + bytes;
    if (offset < from || end > to) {
      if (bytes > held.length) held = Buffer.alloc(bytes);
      const isNext = offset >= last && offset - last < READ_AT_ONCE;
      // nothing, should it fail
      from = to = offset;
      to += fillFrom(handle, offset, isNext ? held : held.subarray(0, bytes));
    }
    last = end;
    return held.subarray(offset - from, Math.min(end, to) - from);
  };
};
