/**
 * The row of a table whose key is a text of content, of a request or of a file; undefined where the table has no such row. An
 * index alone also finds what every object inherits: a page may be called `constructor`.
 */
export const own = <Row>(table: Readonly<Record<string, Row>> | undefined, key: string): Row | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
