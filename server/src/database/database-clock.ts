import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialectOf, type Dialect } from './dialect';

const NOW: Record<Dialect, string> = {
  sqlite: "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)",
  // not now(): that is the time at which the transaction began
  postgres: 'CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)',
  mysql: 'CAST(UNIX_TIMESTAMP(SYSDATE(3)) * 1000 AS SIGNED)',
};

/** SQL for the database's own time plus some milliseconds: two servers' clocks may differ, the database has one. */
export const databaseTime = (strapi: Core.Strapi, knex: Knex, plus = 0): Knex.Raw =>
  knex.raw(`${NOW[dialectOf(strapi)]} + ?`, [plus]);
