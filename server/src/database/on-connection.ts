import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from './in-transaction';

/** Reads past Strapi's queries: in the transaction that is open, if there is one. */
export const onConnection = async <Value>(strapi: Core.Strapi, read: (knex: Knex) => Promise<Value>): Promise<Value> =>
  strapi.db.inTransaction() ? inTransaction(strapi, read) : read(strapi.db.connection);
