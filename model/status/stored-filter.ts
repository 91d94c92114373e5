/** A filter for stored facts, in the form of Strapi's query engine. */
export type StoredFilter = Readonly<Record<string, unknown>>;

/** A comparison with NULL is neither true nor false, even inside `$not`, so each condition handles NULL explicitly. */
export const known = (comparison: StoredFilter): StoredFilter => ({ $notNull: true, ...comparison });
export const unknown: StoredFilter = { $null: true };

export const all = (...parts: StoredFilter[]): StoredFilter => ({ $and: parts });
export const any = (...parts: StoredFilter[]): StoredFilter => ({ $or: parts });
