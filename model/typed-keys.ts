/** Objects whose keys the compiler knows: it forgets them in `Object.keys`, `entries` and `fromEntries`. */

/** The keys of a table that has a row for each of them, and no others. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[];

/** The rows of such a table. */
export const entriesOf = <Key extends string, Value>(table: Readonly<Record<Key, Value>>): [Key, Value][] =>
  Object.entries(table) as [Key, Value][];

/** A table of rows that name every key. */
export const fromEntries = <Key extends string, Value>(
  entries: readonly (readonly [Key, Value])[],
): Record<Key, Value> => Object.fromEntries(entries) as Record<Key, Value>;

/** A table with a row for each of these keys. */
export const fromKeys = <Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> => fromEntries(keys.map((key) => [key, valueOf(key)] as const));

/** Names in an order; those that it does not name follow. */
export const inOrder = <Name extends string>(names: readonly Name[], order: readonly Name[]): Name[] => [
  ...order.filter((name) => names.includes(name)),
  ...names.filter((name) => !order.includes(name)),
];
