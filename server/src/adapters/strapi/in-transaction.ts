import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Runs `work` in a transaction, or in the one that is open already; Strapi hands it over untyped. */
export const inTransaction = async <Result>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> => strapi.db.transaction(async ({ trx }) => work(trx as Knex.Transaction)) as Promise<Result>;
