import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ownConnection } from '../../../server/src/database/own-connection';

/** A PostgreSQL with a pool; `acquire` opens a connection beside it. Both answer by which way the statement came. */
const database = (acquire: () => Promise<object>) => {
  const destroyed: object[] = [];
  const trx = {
    raw: () => Promise.resolve(),
    on: () => trx,
    isCompleted: () => true,
    executionPromise: Promise.resolve(),
  };
  const connection = {
    client: {
      acquireRawConnection: acquire,
      destroyRawConnection: (one: object) => {
        destroyed.push(one);
        return Promise.resolve();
      },
    },
    raw: () => ({ connection: () => Promise.resolve() }),
  };
  const strapi = {
    db: {
      connection,
      dialect: { client: 'postgres' },
      inTransaction: () => false,
      transaction: (work: (context: { trx: unknown }) => Promise<unknown>) => work({ trx }),
    },
  } as unknown as Core.Strapi;
  /** As a query builder: awaited as it is, or sent over a connection. */
  const statement = (knex: Knex) =>
    Object.assign(Promise.resolve('pool'), {
      connection: (one: { name: string }) => Promise.resolve((knex as unknown) === connection ? one.name : 'neither'),
    }) as unknown as Knex.QueryBuilder;
  return { strapi, statement, destroyed };
};

describe('a connection of one’s own', () => {
  test('stands beside the pool, and is opened once', async () => {
    let opened = 0;
    const { strapi, statement, destroyed } = database(() => Promise.resolve({ name: `own ${String((opened += 1))}` }));
    const own = ownConnection(strapi);
    expect(await own.ask(statement)).toBe('own 1');
    expect(await own.ask(statement)).toBe('own 1');
    own.close();
    await new Promise(setImmediate);
    expect(destroyed).toEqual([{ name: 'own 1' }]);
  });

  test('is the pool’s where the database allows no other, until it does', async () => {
    let isFull = true;
    const { strapi, statement } = database(() =>
      isFull ? Promise.reject(new Error('too many connections')) : Promise.resolve({ name: 'own' }),
    );
    const own = ownConnection(strapi);
    expect(await own.ask(statement)).toBe('pool');
    isFull = false;
    expect(await own.ask(statement)).toBe('own');
    own.close();
  });

  test('is given up when it is silent', async () => {
    jest.useFakeTimers();
    try {
      const { strapi, destroyed } = database(() => Promise.resolve({ name: 'own' }));
      const own = ownConnection(strapi);
      const silent = () => ({ connection: () => new Promise(() => undefined) }) as unknown as Knex.QueryBuilder;
      const asked = expect(own.ask(silent)).rejects.toThrow('the database does not answer');
      await jest.advanceTimersByTimeAsync(5_000);
      await asked;
      expect(destroyed).toEqual([{ name: 'own' }]);
    } finally {
      jest.useRealTimers();
    }
  });
});
