import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { listOf, object, type ReadBy, type Reader } from '../../../model/readers';
import { onConnection } from './on-connection';
import { tableIn } from './table-in';

/** A table that Strapi does not know, with the names that code has for its columns. */
interface PlainTable<Row> {
  /** In the transaction that is open, if there is one. */
  ask: <Value>(query: (table: Knex.QueryBuilder) => PromiseLike<Value>) => Promise<Value>;
  /** The rows that a query leaves, each checked as it comes in. */
  find: (where: (table: Knex.QueryBuilder) => Knex.QueryBuilder) => Promise<Row[]>;
  /** Values by the names of their columns. */
  stored: (data: Partial<Row>) => Record<string, unknown>;
}

export const plainTable = <Shape extends Readonly<Record<string, Reader<unknown>>>>(
  strapi: Core.Strapi,
  name: string,
  shape: Shape,
  columns: Readonly<Record<keyof Shape & string, string>>,
): PlainTable<ReadBy<Shape>> => {
  const rowsOf = listOf(object(shape));
  const ask = async <Value>(query: (table: Knex.QueryBuilder) => PromiseLike<Value>): Promise<Value> =>
    onConnection(strapi, async (knex) => query(tableIn(strapi, knex, name)));
  return {
    ask,
    find: async (where) => rowsOf(await ask<unknown>((table) => where(table.select(columns)))),
    stored: (data) =>
      Object.fromEntries(Object.entries(data).map(([key, value]) => [columns[key as keyof Shape & string], value])),
  };
};
