import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { databaseClient } from '../app/databases';

/** Which rows the database is to refuse: those that hold `needle` in `column`, when they are inserted or updated. */
export interface Refusal {
  table: string;
  when: 'insert' | 'update';
  column: string;
  needle: string;
}

/** Makes the database itself refuse rows, by a trigger, as it refuses a value that it cannot store; answers how to stop. */
export const refuseRows = async (
  strapi: Core.Strapi,
  { table, when, column, needle }: Refusal,
): Promise<() => Promise<void>> => {
  const knex: Knex = strapi.db.connection;
  const name = `refuse_${table}_${when}_${column}`;
  const [setUp, takeDown] = statements(name, { table, when, column, needle });
  for (const statement of setUp) await knex.raw(statement);
  return async () => {
    await knex.raw(takeDown);
  };
};

/** The statements that make the trigger, and the one that drops it. */
const statements = (name: string, { table, when, column, needle }: Refusal): [string[], string] => {
  const trigger = `CREATE TRIGGER ${name} BEFORE ${when} ON ${table}`;
  const holds = `LIKE '%${needle}%'`;
  switch (databaseClient()) {
    case 'sqlite':
      return [
        [`${trigger} WHEN NEW.${column} ${holds} BEGIN SELECT RAISE(ABORT, 'the row is refused'); END`],
        `DROP TRIGGER ${name}`,
      ];
    case 'postgres':
      return [
        [
          `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''the row is refused''; END'`,
          `${trigger} FOR EACH ROW WHEN (NEW.${column}::text ${holds}) EXECUTE FUNCTION ${name}()`,
        ],
        `DROP FUNCTION ${name}() CASCADE`,
      ];
    case 'mysql':
      return [
        [
          `${trigger} FOR EACH ROW BEGIN IF NEW.${column} ${holds} THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the row is refused'; END IF; END`,
        ],
        `DROP TRIGGER ${name}`,
      ];
  }
};
