import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { STAGED_PIECES_TABLE, STAGED_SOURCES_TABLE } from '../../content/schema/stored-tables';
import { dialectOf } from '../../database/dialect';
import { makeTables, type TableColumns } from '../../database/make-tables';
import { tableIn } from '../../database/table-in';

/** Length of the ids of staged sources, and of plans. */
const ID = 32;

const columns = (strapi: Core.Strapi): TableColumns => ({
  [STAGED_SOURCES_TABLE]: (table) => {
    table.string('id', ID).primary();
    table.bigInteger('created_on').notNullable();
    // of MySQL and MariaDB, whose `text` ends after 64 KiB
    table.text('record', 'mediumtext');
    table.text('map', 'mediumtext');
    table.string('plan', ID);
    table.string('planning_by', ID);
    table.bigInteger('planning_until');
    table.boolean('planning_stop').notNullable().defaultTo(false);
    table.integer('planning_read').notNullable().defaultTo(0);
    table.integer('planning_total').notNullable().defaultTo(0);
  },
  [STAGED_PIECES_TABLE]: (table) => {
    table.string('stage', ID).notNullable();
    table.string('file', 2 * ID).notNullable();
    table.integer('part').notNullable();
    table.integer('bytes').notNullable();
    if (dialectOf(strapi) === 'mysql') table.specificType('data', 'mediumblob').notNullable();
    else table.binary('data').notNullable();
    table.primary(['stage', 'file', 'part']);
  },
});

/** Makes the tables where they are missing. */
export const makeStagedTables = async (strapi: Core.Strapi): Promise<void> => makeTables(strapi, columns(strapi));

const knexOf = (strapi: Core.Strapi): Knex => strapi.db.connection;

export const sourcesIn = (strapi: Core.Strapi): Knex.QueryBuilder =>
  tableIn(strapi, knexOf(strapi), STAGED_SOURCES_TABLE);

export const piecesIn = (strapi: Core.Strapi): Knex.QueryBuilder =>
  tableIn(strapi, knexOf(strapi), STAGED_PIECES_TABLE);
