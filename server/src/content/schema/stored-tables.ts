import { listOf, object, partial, parts, text, type Reader } from '../../../../model/readers';

/** A table as Strapi's metadata describe it, that of a type or one that links two of them. */
export interface StoredTable {
  uid: string;
  tableName: string;
  attributes: Record<string, { type?: string; joinTable?: { name: string }; mappedBy?: string; morphBy?: string }>;
  foreignKeys?: { referencedTable: string }[];
}

/** An entry of Strapi's list of tables that it never drops by itself. */
export interface PersistedTable {
  name: string;
  /** Tables that take this one along when Strapi drops them: it holds foreign keys to them. */
  dependsOn?: { name: string }[];
  /** Who listed it: without, nobody could roll an entry back. */
  plugin?: string;
}

/** An entry of that list, with all that Strapi or another plugin has written into it. */
export const persistedTable: Reader<string | PersistedTable> = (value) =>
  typeof value === 'string'
    ? value
    : {
        ...parts(value),
        ...object({ name: text })(value),
        ...partial({ dependsOn: listOf(object({ name: text })), plugin: text })(value),
      };

/** Where Strapi's core store holds that list, and the key of its row. */
export const PERSISTED_TABLES = { type: 'core', key: 'persisted_tables' } as const;
export const PERSISTED_TABLES_KEY = 'core_persisted_tables';

export const CORE_STORE = 'strapi::core-store';
export const CORE_STORE_TABLE = 'strapi_core_store_settings';

/**
 * Tables of the plugin that Strapi does not know: what waits in them to be imported is no content, and goes into no export.
 * Staged sources, a row each, and their files in pieces.
 */
export const STAGED_SOURCES_TABLE = 'compliance_staged_sources';
export const STAGED_PIECES_TABLE = 'compliance_staged_pieces';

/**
 * The same of requests for documents: personal data goes into no export, and a restored copy of the content does not
 * empty it.
 */
export const DOCUMENT_REQUESTS_TABLE = 'compliance_document_requests';

/** The same of links to evidence, and of what was downloaded through them. */
export const EVIDENCE_LINKS_TABLE = 'compliance_evidence_links';
export const EVIDENCE_DOWNLOADS_TABLE = 'compliance_evidence_downloads';

/** Files of evidence that are not public, in pieces, where the app keeps them in its database. */
export const PRIVATE_PIECES_TABLE = 'compliance_private_pieces';

/** Those that the app keeps with its upload provider. */
export const PRIVATE_OBJECTS_TABLE = 'compliance_private_objects';

/** All tables of the plugin that Strapi does not know. */
export const PLAIN_TABLES: readonly string[] = [
  STAGED_SOURCES_TABLE,
  STAGED_PIECES_TABLE,
  DOCUMENT_REQUESTS_TABLE,
  EVIDENCE_LINKS_TABLE,
  EVIDENCE_DOWNLOADS_TABLE,
  PRIVATE_PIECES_TABLE,
  PRIVATE_OBJECTS_TABLE,
];

/** Those that types had in 1.0.0-rc.1: Strapi would drop them at the first start without the types, but for its list. */
export const FORMER_TYPES = [EVIDENCE_LINKS_TABLE, EVIDENCE_DOWNLOADS_TABLE] as const;

/** Strapi describes a table that links others under its own name. */
const isLink = ({ uid, tableName }: StoredTable): boolean => uid === tableName;

/**
 * The tables in which the types of a plugin store their content, with those of the links that start there or lead there.
 */
export const tablesOf = (plugin: string, tables: readonly StoredTable[]): PersistedTable[] => {
  const types = tables.filter(({ uid }) => uid.startsWith(`plugin::${plugin}.`));
  const own = new Set(types.map(({ tableName }) => tableName));
  const linkNames = new Set(
    types
      .flatMap(({ attributes }) => Object.values(attributes))
      // The other ends of links belong to the type on which they start, those of files to the media library.
      .flatMap(({ joinTable, mappedBy, morphBy }) => (joinTable && !mappedBy && !morphBy ? [joinTable.name] : [])),
  );
  const referenced = ({ foreignKeys = [] }: StoredTable): string[] => [
    ...new Set(foreignKeys.map(({ referencedTable }) => referencedTable)),
  ];
  const foreign = (table: StoredTable): string[] => referenced(table).filter((name) => !own.has(name));
  const links = tables.filter(
    (table) => linkNames.has(table.tableName) || (isLink(table) && referenced(table).some((name) => own.has(name))),
  );
  return [
    ...types.map(({ tableName: name }) => ({ name, plugin })),
    ...links.map((link) => {
      const dependsOn = foreign(link).map((name) => ({ name }));
      return { name: link.tableName, plugin, ...(dependsOn.length > 0 && { dependsOn }) };
    }),
  ];
};

/** Strapi names tables so in which entries and components are linked. */
const LINK_NAME = /_(?:lnk|mph|cmps)$/;

/** The list without the plugin's entries. */
export const withoutTablesOf = (
  plugin: string,
  listed: readonly (string | PersistedTable)[],
): (string | PersistedTable)[] => listed.filter((entry) => typeof entry === 'string' || entry.plugin !== plugin);

/**
 * The list with the plugin's entries as they are now; what others listed stays. The tables of a type that the plugin no
 * longer has stay too, with those of the links that start there, until somebody drops them: the rows are the app's. A link that a type no
 * longer has is not kept.
 */
export const withTablesOf = (
  plugin: string,
  listed: readonly (string | PersistedTable)[],
  own: readonly PersistedTable[],
): (string | PersistedTable)[] => {
  const names = new Set(own.map(({ name }) => name));
  const others = listed.filter((entry) => !names.has(typeof entry === 'string' ? entry : entry.name));
  const gone = others.flatMap((entry) =>
    typeof entry === 'string' || entry.plugin !== plugin || LINK_NAME.test(entry.name) ? [] : [entry.name],
  );
  const isKept = (name: string): boolean => !LINK_NAME.test(name) || gone.some((type) => name.startsWith(`${type}_`));
  return [
    ...others.filter((entry) => typeof entry === 'string' || entry.plugin !== plugin || isKept(entry.name)),
    ...own,
  ];
};
