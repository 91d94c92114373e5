import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { method, number, parts } from '../../../model/readers';

const CHECK_EVERY = 10;
/** Between two queries of one task the pool looks idle for a moment. */
const IDLE_CHECKS = 3;

/**
 * Waits until the database has nothing to do, at most `longest` milliseconds.
 *
 * Strapi reads every written entry again for its event, after the commit, and nobody waits for that. When the pool
 * closes meanwhile, the next of these queries waits a minute for a connection and then ends the process with an error:
 * so would every import from the command line on PostgreSQL and MariaDB.
 */
export const queriesDone = async (strapi: Core.Strapi, longest = 5_000): Promise<void> => {
  const { pool } = parts(strapi.db.connection.client);
  const countOf = (name: string): number => number(method(pool, name)());
  let idle = 0;
  for (let waited = 0; idle < IDLE_CHECKS && waited < longest; waited += CHECK_EVERY) {
    await setTimeout(CHECK_EVERY);
    idle = countOf('numUsed') + countOf('numPendingAcquires') === 0 ? idle + 1 : 0;
  }
};
