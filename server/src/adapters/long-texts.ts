import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { SetAside } from '../migrator/ports/long-texts';
import { PART } from './write-whole';

/** Texts that lie in a file while a source is read and planned, and not in memory. */
interface LongTexts {
  setAside: SetAside;
  /** Puts a whole plain JSON value into the file; returns how to get it back, with its long texts set aside. */
  layDown: <Value>(value: Value) => () => Value;
}

/** Where a text lies. */
interface Piece {
  offset: number;
  bytes: number;
  encoding: 'latin1' | 'utf16le';
}

/** Characters of a text that stays in memory: finding it elsewhere would take as much. */
const SHORT = 256;
/** Texts are written together, so many bytes at once. */
const WRITTEN_AT_ONCE = 1024 * 1024;

/** Texts whose characters are a byte each, as V8 holds them. UTF-8 would lose half a surrogate pair. */
const IS_LATIN = /^[\0-\xff]*$/;

/** The name under which an object finds its long texts. Not enumerable: no copy, comparison or JSON sees it. */
const READ = Symbol('read');

const PROPERTY = { enumerable: true, configurable: true, writable: true };

interface Lightened {
  [READ]: (key: string) => string | undefined;
}

/** Closes the file of texts that nobody can ask for any more. */
const files = new FinalizationRegistry<number>(closeSync);

/** A file that is written at its end, a piece of some size at once, and read anywhere. */
const appendableFile = (handle: number) => {
  let waiting = Buffer.alloc(WRITTEN_AT_ONCE);
  let used = 0;
  let written = 0;
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
      const buffer = Buffer.allocUnsafe(bytes);
      for (let at = 0; at < bytes;) {
        const got = readSync(handle, buffer, at, bytes - at, offset + at);
        if (got === 0) throw new Error('the file of long texts is shorter than what was written to it');
        at += got;
      }
      return buffer.toString(encoding);
    },
  };
};

/**
 * Opens a file in `folder` that nobody else can read. It has no name, so that it is gone with the last value whose texts lie
 * in it, or with this process.
 */
export const openLongTexts = (folder: string): LongTexts => {
  const name = path.join(folder, `.${randomBytes(8).toString('hex')}${PART}`);
  const handle = openSync(name, 'wx+', 0o600);
  rmSync(name);
  const file = appendableFile(handle);
  files.register(file, handle);

  // one for each name of a property: objects with the same properties stay of one shape
  const getters = new Map<string, PropertyDescriptor>();
  const getterOf = (key: string): PropertyDescriptor => {
    const known = getters.get(key);
    if (known !== undefined) return known;
    const getter: PropertyDescriptor = {
      enumerable: true,
      configurable: true,
      get(this: Lightened) {
        return this[READ](key);
      },
    };
    getters.set(key, getter);
    return getter;
  };

  // apart from where the texts are at hand: a closure holds all that stands around it
  const readerOf =
    (pieces: ReadonlyMap<string, Piece>): Lightened[typeof READ] =>
    (key) => {
      const piece = pieces.get(key);
      return piece && file.read(piece);
    };

  const lightObject = (heavy: object, pieceOf: (text: string) => Piece): object => {
    const pieces = new Map<string, Piece>();
    const light = {};
    let isSame = true;
    for (const [key, value] of Object.entries(heavy) as [string, unknown][]) {
      if (typeof value === 'string' && value.length > SHORT) {
        pieces.set(key, pieceOf(value));
        Object.defineProperty(light, key, getterOf(key));
        continue;
      }
      const lightValue = lighter(value, pieceOf);
      isSame &&= lightValue === value;
      // not assigned: `__proto__` is a name like any other here
      Object.defineProperty(light, key, { value: lightValue, ...PROPERTY });
    }
    if (pieces.size === 0) return isSame ? heavy : light;
    return Object.defineProperty(light, READ, { value: readerOf(pieces) });
  };

  const lighter = (heavy: unknown, pieceOf: (text: string) => Piece): unknown => {
    if (typeof heavy !== 'object' || heavy === null || READ in heavy) return heavy;
    if (!Array.isArray(heavy)) return lightObject(heavy, pieceOf);
    const items = heavy.map((item) => lighter(item, pieceOf));
    return items.some((item, index) => item !== heavy[index]) ? items : heavy;
  };

  const setAside = <Value>(value: Value): Value => {
    // a text often occurs twice in a value
    const known = new Map<string, Piece>();
    const pieceOf = (text: string): Piece => {
      const piece = known.get(text) ?? file.append(text);
      known.set(text, piece);
      return piece;
    };
    // the same value, read in another way
    return lighter(value, pieceOf) as Value;
  };

  const layDown = <Value>(value: Value): (() => Value) => {
    const piece = file.append(JSON.stringify(value));
    // the caller wrote it, as JSON of this type
    return () => setAside(JSON.parse(file.read(piece)) as Value);
  };
  return { setAside, layDown };
};
