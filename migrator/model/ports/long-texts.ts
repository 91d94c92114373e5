/**
 * The same plain JSON value, whose long texts no longer lie in memory: each is read from where it lies whenever somebody asks
 * for its property. A copy of an object (`{ ...value }`) holds the texts of its own properties again.
 */
export type SetAside = <Value>(value: Value) => Value;

/** For sources whose texts fit into memory. */
export const keepHere: SetAside = (value) => value;
