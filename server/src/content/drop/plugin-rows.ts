import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableIn } from '../../database/table-in';
import { PLUGIN_ID, uidOf } from '../../../../model/plugin-id';
import { VIEW_PREFIX } from '../kept/views';
import { CORE_STORE_TABLE } from '../schema/stored-tables';

/** Rows of the plugin's in a table of Strapi's. */
export interface PluginRows {
  /** `links to files`: what a person calls them. */
  what: string;
  table: string;
  /** One of these columns begins with one of these texts. */
  columns: readonly string[];
  prefixes: readonly string[];
}

const OWN = uidOf('');

/** Everything that the plugin leaves in tables of Strapi's. Rows that link these to others go with them. */
export const PLUGIN_ROWS: readonly PluginRows[] = [
  { what: 'links to files', table: 'files_related_mph', columns: ['related_type'], prefixes: [OWN] },
  { what: 'permissions of roles', table: 'admin_permissions', columns: ['action', 'subject'], prefixes: [OWN] },
  {
    what: 'permissions of API tokens',
    table: 'strapi_api_token_permissions',
    columns: ['action'],
    prefixes: [OWN],
  },
  { what: 'permissions of users', table: 'up_permissions', columns: ['action'], prefixes: [OWN] },
  {
    what: 'views and settings',
    table: CORE_STORE_TABLE,
    columns: ['key'],
    prefixes: [VIEW_PREFIX, `plugin_${PLUGIN_ID}_`],
  },
];

/** The plugin's rows of a table, for a transaction or for the connection itself. */
export const rowsIn = (strapi: Core.Strapi, knex: Knex, { table, columns, prefixes }: PluginRows): Knex.QueryBuilder =>
  tableIn(strapi, knex, table).where((where) => {
    for (const column of columns)
      for (const prefix of prefixes) {
        // Not LIKE, to which an underscore is any character. MySQL compares without regard to case otherwise.
        const start = knex.raw('substr(??, 1, ?) = ?', [column, prefix.length, prefix]);
        void where.orWhere(start);
      }
  });
