/**
 * Tables of features, and of what all features share, as one.
 *
 * @throws Error where two of them have the same name
 */
export const joined = (tables: readonly (Readonly<Record<string, object>> | undefined)[]): Record<string, object> => {
  const all: Record<string, object> = {};
  for (const table of tables)
    for (const [name, value] of Object.entries(table ?? {})) {
      if (name in all) throw new Error(`The name "${name}" is taken twice`);
      all[name] = value;
    }
  return all;
};
