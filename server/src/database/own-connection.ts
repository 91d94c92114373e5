import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { method } from '../../../model/readers';
import { dialectOf } from './dialect';
import { inBoundedTransaction } from './in-bounded-transaction';
import { inTransaction } from './in-transaction';
import { boundConnection } from './lock-wait';
import { isLockedOut } from './transient-error';
import { withShortLockWait } from './short-lock-wait';

/** A way to the database that depends on nobody else's transaction. */
interface OwnConnection {
  /** Sends one statement, and waits for others' locks for a second at most. */
  ask(statement: (knex: Knex) => Knex.QueryBuilder): Promise<unknown>;
  close(): void;
}

/**
 * An SQLite file has one writer, whose driver waits without giving the event loop back: a second connection of the same
 * process would wait for itself.
 */
const throughPool = (strapi: Core.Strapi): OwnConnection => ({
  ask: async (statement) =>
    inTransaction(strapi, async (trx): Promise<unknown> => withShortLockWait(strapi, trx, () => statement(trx))),
  close: () => undefined,
});

/** A connection that has been silent for this long, in milliseconds, is given up: its other end may be gone without a word. */
const SILENT_FOR = 5_000;

const inTime = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the database does not answer'));
    }, SILENT_FOR);
  });
  return Promise.race([answer, silence]).finally(() => {
    clearTimeout(timer);
  });
};

/**
 * A connection beside the app's pool, opened when it is first used and again when it was lost: the pool may have one
 * connection only, or all of them may be waiting for somebody's lock. Where the database allows no other connection, and
 * on SQLite, a short transaction of the pool.
 */
export const ownConnection = (strapi: Core.Strapi): OwnConnection => {
  const dialect = dialectOf(strapi);
  if (dialect === 'sqlite') return throughPool(strapi);
  const knex: Knex = strapi.db.connection;
  const acquire = method(knex.client, 'acquireRawConnection');
  const destroy = method(knex.client, 'destroyRawConnection');
  let opened: Promise<unknown> | null = null;
  let isClosed = false;
  const open = async (): Promise<unknown> => {
    const connection = await acquire();
    try {
      await knex.raw(boundConnection[dialect] ?? '').connection(connection);
    } catch (error) {
      await Promise.resolve(destroy(connection)).catch(() => undefined);
      throw error;
    }
    return connection;
  };
  const drop = (): void => {
    opened?.then(destroy).catch(() => undefined);
    opened = null;
  };
  return {
    async ask(statement) {
      if (isClosed) throw new Error('this connection has been closed');
      opened ??= open();
      const connection = await inTime(opened).catch(() => null);
      if (connection === null) {
        drop();
        return inTime(inBoundedTransaction(strapi, async (trx): Promise<unknown> => statement(trx)));
      }
      try {
        return await inTime(Promise.resolve<unknown>(statement(knex).connection(connection)));
      } catch (error) {
        if (!isLockedOut(error)) drop();
        throw error;
      }
    },
    close() {
      isClosed = true;
      drop();
    },
  };
};
