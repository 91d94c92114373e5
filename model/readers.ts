import { CodedError } from './coded-error';

/** Checks a value of unknown type and answers it with its type. Throws an `UnexpectedValueError` when it is another. */
export type Reader<Value> = (value: unknown) => Value;

const MAX_QUOTED = 60;

const quoted = (value: unknown): string =>
  typeof value === 'string' || (typeof value === 'object' && value !== null)
    ? JSON.stringify(value).slice(0, MAX_QUOTED)
    : String(value);

/** A value from outside is not what it was written as. */
export class UnexpectedValueError extends CodedError<'VALUE_UNEXPECTED'> {
  override name = 'UnexpectedValueError';
  /** Where the value stands, from the outside in. */
  readonly path: readonly string[];
  readonly #expected: string;
  readonly #value: unknown;

  constructor(expected: string, value: unknown, path: readonly string[] = []) {
    const place = path.length === 0 ? '' : `${path.join('.')}: `;
    super('VALUE_UNEXPECTED', `${place}expected ${expected}, found ${quoted(value)}`);
    this.path = path;
    this.#expected = expected;
    this.#value = value;
  }

  /** The same error, with the name of what holds the value. */
  within(name: string): UnexpectedValueError {
    return new UnexpectedValueError(this.#expected, this.#value, [name, ...this.path]);
  }
}

/** Reads a part of a value, and names the part in the error. */
export const readPart = <Value>(name: string, read: Reader<Value>, value: unknown): Value => {
  try {
    return read(value);
  } catch (error) {
    throw error instanceof UnexpectedValueError ? error.within(name) : error;
  }
};

export const text: Reader<string> = (value) => {
  if (typeof value === 'string') return value;
  throw new UnexpectedValueError('a text', value);
};

/** A number; drivers answer the large ones and counts as texts. */
export const number: Reader<number> = (value) => {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  throw new UnexpectedValueError('a number', value);
};

/** A boolean; SQLite and MariaDB have none and answer 0 or 1. */
export const flag: Reader<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  if (value === 0 || value === 1) return value === 1;
  throw new UnexpectedValueError('true or false', value);
};

/** An instant; Strapi answers a text, PostgreSQL and MariaDB a date, and SQLite milliseconds. */
export const instant: Reader<Date> = (value) => {
  const date = value instanceof Date || typeof value === 'string' || typeof value === 'number' ? new Date(value) : null;
  if (date === null || Number.isNaN(date.getTime())) throw new UnexpectedValueError('a date', value);
  return date;
};

/** For what is handed on as it is. */
export const anything: Reader<unknown> = (value) => value;

export const orNull =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (value) =>
    value === null || value === undefined ? null : read(value);

/** Stands in for a value that is not there. */
export const orElse =
  <Value>(read: Reader<Value>, absent: Value): Reader<Value> =>
  (value) =>
    value === null || value === undefined ? absent : read(value);

export const oneOf =
  <const Value extends string | boolean>(...values: readonly Value[]): Reader<Value> =>
  (value) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new UnexpectedValueError(`one of ${values.join(', ')}`, value);
    return found;
  };

export const listOf =
  <Value>(read: Reader<Value>): Reader<Value[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new UnexpectedValueError('a list', value);
    return value.map((one, index) => readPart(String(index), read, one));
  };

/** An object by names, whatever it holds. */
export const parts: Reader<Readonly<Record<string, unknown>>> = (value) => {
  if (isObject(value)) return value;
  throw new UnexpectedValueError('an object', value);
};

/** Whether a value has parts by name. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values by any names. */
export const recordOf =
  <Value>(read: Reader<Value>): Reader<Record<string, Value>> =>
  (value) =>
    Object.fromEntries(Object.entries(parts(value)).map(([name, one]) => [name, readPart(name, read, one)]));

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** The value that a table of readers makes of an object. */
export type ReadBy<Table extends Readers> = { -readonly [Name in keyof Table]: ReturnType<Table[Name]> };

const readParts = <Table extends Readers>(table: Table, isRead: (part: unknown) => boolean): Reader<ReadBy<Table>> => {
  const entries = Object.entries(table);
  return (value) => {
    const given = parts(value);
    const found: Record<string, unknown> = {};
    for (const [name, read] of entries) if (isRead(given[name])) found[name] = readPart(name, read, given[name]);
    // part by part, as `ReadBy` says
    return found as ReadBy<Table>;
  };
};

/** An object by its parts. Those that the table does not name are left out. */
export const object = <Table extends Readers>(table: Table): Reader<ReadBy<Table>> => readParts(table, () => true);

/** The same where each part may be missing. */
export const partial = <Table extends Readers>(table: Table): Reader<Partial<ReadBy<Table>>> =>
  readParts(table, (part) => part !== undefined);

/** The values that two readers find in one object. */
export const both =
  <First extends object, Second extends object>(first: Reader<First>, second: Reader<Second>): Reader<First & Second> =>
  (value) => ({ ...first(value), ...second(value) });

/** A function of an object that has no types, bound to it. */
export const method = (holder: unknown, name: string): ((...values: unknown[]) => unknown) => {
  const found = parts(holder)[name];
  if (typeof found !== 'function') throw new UnexpectedValueError('a function', found, [name]);
  return (...values) => {
    const answer: unknown = Reflect.apply(found, holder, values);
    return answer;
  };
};
