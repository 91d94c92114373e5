/** The values of a union in the order of a table that has a row for each: what the table lacks does not compile. */
export const keysOf = <Key extends string>(table: Record<Key, unknown>): Key[] => Object.keys(table) as Key[];
