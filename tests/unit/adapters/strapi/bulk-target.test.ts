import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import { createBulkTarget } from '../../../../server/src/adapters/strapi/bulk/bulk-target';
import { NotInBulkError } from '../../../../server/src/adapters/strapi/bulk/not-in-bulk-error';
import type { EntryWrite } from '../../../../migrator/model/ports/target';

const entry: EntryWrite = {
  ...{ type: 'page', documentId: 'a', locale: 'en', newDocument: true, publish: false },
  ...{ fields: { title: 'A' }, relations: {} },
};

/** The log of a batch that fails for this reason. */
const logged = async (reason: Error): Promise<[string, string][]> => {
  const lines: [string, string][] = [];
  const log = (level: string) => (line: string) => void lines.push([level, line]);
  const strapi = {
    log: { debug: log('debug'), warn: log('warn') },
    server: { httpServer: new EventEmitter() },
    contentType: () => {
      throw reason;
    },
  } as unknown as Core.Strapi;
  await expect(createBulkTarget(strapi).write([entry])).rejects.toBe(reason);
  return lines;
};

test('a batch that fails for no reason of its entries is warned of: an import that has become slow says why', async () => {
  expect(await logged(new TypeError('x is not a function'))).toEqual([
    ['warn', 'compliance: a batch of 1 is written one by one: x is not a function'],
  ]);
});

test('what is written one by one on purpose is no warning', async () => {
  expect(await logged(new NotInBulkError('a value'))).toEqual([
    ['debug', 'compliance: a batch of 1 is written one by one: a value'],
  ]);
});

test('and nothing is said of a database that is locked, since the batch is tried again', async () => {
  expect(await logged(Object.assign(new Error('SQLITE_BUSY: database is locked'), { code: 'SQLITE_BUSY' }))).toEqual(
    [],
  );
});
