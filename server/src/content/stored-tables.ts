/** A table as Strapi's metadata describe it, that of a type or one that links two of them. */
export interface StoredTable {
  uid: string;
  tableName: string;
  attributes: Record<string, { joinTable?: { name: string }; mappedBy?: string; morphBy?: string }>;
  foreignKeys?: { referencedTable: string }[];
}

/** An entry of Strapi's list of tables that it never drops by itself. */
export interface PersistedTable {
  name: string;
  /** Tables that take this one along when Strapi drops them: it holds foreign keys to them. */
  dependsOn?: { name: string }[];
  /** Who listed it: without, nobody could take an entry back. */
  plugin?: string;
}

/** The tables in which the types of a plugin store their content, with those of the links that start there. */
export const tablesOf = (plugin: string, tables: readonly StoredTable[]): PersistedTable[] => {
  const types = tables.filter(({ uid }) => uid.startsWith(`plugin::${plugin}.`));
  const own = new Set(types.map(({ tableName }) => tableName));
  const linkNames = new Set(
    types
      .flatMap(({ attributes }) => Object.values(attributes))
      // The other ends of links belong to the type on which they start, those of files to the media library.
      .flatMap(({ joinTable, mappedBy, morphBy }) => (joinTable && !mappedBy && !morphBy ? [joinTable.name] : [])),
  );
  const links = tables.filter(({ tableName }) => linkNames.has(tableName));
  const foreign = ({ foreignKeys = [] }: StoredTable): string[] =>
    [...new Set(foreignKeys.map(({ referencedTable }) => referencedTable))].filter((name) => !own.has(name));
  return [
    ...types.map(({ tableName: name }) => ({ name, plugin })),
    ...links.map((link) => {
      const dependsOn = foreign(link).map((name) => ({ name }));
      return { name: link.tableName, plugin, ...(dependsOn.length > 0 && { dependsOn }) };
    }),
  ];
};

/** The list with the plugin's entries as they are now; what others listed stays. */
export const withTablesOf = (
  plugin: string,
  listed: readonly (string | PersistedTable)[],
  own: readonly PersistedTable[],
): (string | PersistedTable)[] => {
  const names = new Set(own.map(({ name }) => name));
  const others = listed.filter((entry) =>
    typeof entry === 'string' ? !names.has(entry) : entry.plugin !== plugin && !names.has(entry.name),
  );
  return [...others, ...own];
};
