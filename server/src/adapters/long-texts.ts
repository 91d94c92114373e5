import type { SetAside } from '../../../migrator/model/ports/long-texts';
import { isObject } from '../../../model/readers';
import { openNamelessFile, type Piece } from './nameless-file';

/** Texts that lie in a file while a source is read and planned, and not in memory. */
export interface LongTexts {
  setAside: SetAside;
  /** Puts a whole plain JSON value into the file; returns how to get it back, with its long texts set aside. */
  layDown: <Value>(value: Value) => () => Value;
}

/** Characters of a text that stays in memory: finding it elsewhere would take as much. */
const SHORT = 256;
/** The name under which an object holds where its long texts lie. Not enumerable: no copy, comparison or JSON sees it. */
const PIECES = Symbol('pieces');

/**
 * Gives an object a property. Not by assignment: `__proto__` is a name like any other here, and to V8 an object of forty names that
 * are assigned one by one is four times as large.
 */
const put = (object: object, key: string, value: unknown): void => {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
};

const isLong = (value: unknown): value is string => typeof value === 'string' && value.length > SHORT;

interface Lightened {
  /** By the names of their properties. A plain object: a map of its own for each of them takes more than many texts. */
  [PIECES]: Readonly<Record<string, Piece>>;
}

/** Whether no object in a value has a long text that lies in memory. */
const staysHere = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || PIECES in value) return true;
  if (Array.isArray(value)) return value.every(staysHere);
  return Object.values(value).every((each) => !isLong(each) && staysHere(each));
};

/** Opens a file in `folder` for the texts of values; it is gone with the last of these values. */
export const openLongTexts = (folder: string): LongTexts => {
  const file = openNamelessFile(folder);

  /** The text that was read last: a loop over the links of a page asks for the page's text at each of them. */
  let latest: { piece: Piece; text: string } | null = null;
  const textOf = (piece: Piece): string => {
    if (latest?.piece !== piece) latest = { piece, text: file.read(piece) };
    return latest.text;
  };

  // one for each name of a property: objects with the same properties stay of one shape
  const getters = new Map<string, PropertyDescriptor>();
  const getterOf = (key: string): PropertyDescriptor => {
    const known = getters.get(key);
    if (known !== undefined) return known;
    const getter: PropertyDescriptor = {
      enumerable: true,
      configurable: true,
      get(this: Lightened) {
        const piece = this[PIECES][key];
        return piece && textOf(piece);
      },
    };
    getters.set(key, getter);
    return getter;
  };

  const lightObject = (heavy: Readonly<Record<string, unknown>>, pieceOf: (text: string) => Piece): object => {
    const pieces: Record<string, Piece> = {};
    const light = {};
    for (const [key, value] of Object.entries(heavy))
      if (isLong(value)) {
        put(pieces, key, pieceOf(value));
        Object.defineProperty(light, key, getterOf(key));
      } else put(light, key, lighter(value, pieceOf));
    return Object.keys(pieces).length === 0 ? light : Object.defineProperty(light, PIECES, { value: pieces });
  };

  const lighter = (heavy: unknown, pieceOf: (text: string) => Piece): unknown => {
    if (staysHere(heavy)) return heavy;
    if (Array.isArray(heavy)) return heavy.map((item) => lighter(item, pieceOf));
    return isObject(heavy) ? lightObject(heavy, pieceOf) : heavy;
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
