import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialectOf } from './dialect';

const SHORT = 200;

/**
 * Runs the first writing statement of a transaction. SQLite's driver waits for the file's lock without giving the
 * event loop back, five seconds long: so it waits shortly, and the caller tries again.
 */
export const withShortLockWait = async <Result>(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  statement: () => PromiseLike<Result>,
): Promise<Result> => {
  if (dialectOf(strapi) !== 'sqlite') return statement();
  const [before] = await trx.raw<{ timeout: number }[]>('PRAGMA busy_timeout');
  await trx.raw(`PRAGMA busy_timeout = ${String(SHORT)}`);
  try {
    return await statement();
  } finally {
    await trx.raw(`PRAGMA busy_timeout = ${String(before?.timeout ?? 5_000)}`);
  }
};
