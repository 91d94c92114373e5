import type { Core } from '@strapi/strapi';

import { queriesDone } from '../../../server/src/content/queries-done';

/** A pool that is asked how busy it is, and answers these numbers of used connections one after the other. */
const poolThatUses = (used: number[], pending = 0) => {
  const asked = { times: 0 };
  const pool = { numUsed: () => used[asked.times++] ?? used.at(-1) ?? 0, numPendingAcquires: () => pending };
  return { asked, strapi: { db: { connection: { client: { pool } } } } as unknown as Core.Strapi };
};

test('waits until the pool has been idle for a while, and begins again when it was not', async () => {
  const { asked, strapi } = poolThatUses([1, 1, 0, 0, 1, 0, 0, 0, 1]);
  await queriesDone(strapi);
  expect(asked.times).toBe(8);
});

test('a query that waits for a connection counts, but nobody waits for ever', async () => {
  const { asked, strapi } = poolThatUses([0], 1);
  await queriesDone(strapi, 50);
  expect(asked.times).toBe(5);
});
