import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { anything, listOf, object, text, type Reader } from '../../../model/readers';
import { dialectOf } from './dialect';

/** The answer of mysql2: the rows, and then the columns. */
const rowsOf = <Row>(read: Reader<Row>, [rows]: readonly unknown[]): Row[] => listOf(read)(rows);

/**
 * The reasons why this database does not keep two writers apart, in words for the log; empty if it does. PostgreSQL and
 * SQLite never show what is not committed; MariaDB can be told to, and can hold tables that know no transactions.
 */
export const weakIsolation = async (strapi: Core.Strapi, tables: readonly string[]): Promise<string[]> => {
  if (dialectOf(strapi) !== 'mysql') return [];
  const knex: Knex = strapi.db.connection;
  // MariaDB before 11.1 says `tx_isolation` alone
  const levels = rowsOf(
    anything,
    await knex.raw<unknown[]>(
      "SHOW VARIABLES WHERE Variable_name IN ('transaction_isolation', 'tx_isolation') AND Value = 'READ-UNCOMMITTED'",
    ),
  );
  const engines = rowsOf(
    object({ name: text, engine: text }),
    await knex.raw<unknown[]>(
      'SELECT table_name AS name, engine FROM information_schema.tables WHERE table_schema = database() AND table_name IN (?) AND engine <> ?',
      [tables, 'InnoDB'],
    ),
  );
  return [
    ...(levels.length === 0
      ? []
      : [
          'its transactions read uncommitted changes of others (READ UNCOMMITTED): set transaction_isolation to READ-COMMITTED or higher',
        ]),
    ...engines.map(
      ({ name, engine }) =>
        `the table "${name}" uses ${engine}, which has no transactions: run ALTER TABLE ${name} ENGINE=InnoDB`,
    ),
  ];
};
