import { AsyncLocalStorage } from 'node:async_hooks';
import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLocked, lockDocuments } from '../../../server/src/content/locks/lock-document';
import { lockedWrite } from '../../../server/src/content/locks/locked-write';
import { inTransaction } from '../../../server/src/database/in-transaction';
import { weakIsolation } from '../../../server/src/database/weak-isolation';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { databaseClient } from '../../support/app/databases';
import { isolatedApp, isolations } from '../../support/app/isolation';
import { connectTo } from '../../support/app/other-connection';
import { documents, rowsOf } from './stored';

const PAGE = 'plugin::compliance.page' as UID.ContentType;

/** Runs what somebody else does meanwhile: not in the transaction that is open here. */
const outside = AsyncLocalStorage.snapshot();

interface Clock {
  sleep: (milliseconds: number) => Promise<void>;
}

const client = databaseClient();

describe.each(isolations)('a write by hand, the database $name', (isolation) => {
  let app: RunningStrapi;
  const slept: number[] = [];

  beforeAll(async () => {
    app = await bootStrapi({ files: isolatedApp(isolation) });
    app.strapi.plugin('compliance').service<Clock>('clock').sleep = async (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    };
  });
  afterAll(async () => app.close());

  const pages = () => documents(app.strapi, 'page');
  const create = async () => (await pages().create({ locale: 'en', data: { title: 'Before' } })).documentId;
  const titles = async (documentId: string) =>
    (await rowsOf(app.strapi, 'page', { documentId })).map(({ title }) => title);

  const withConnection = async (work: (other: Knex) => Promise<void>) => {
    const other = connectTo(app.app);
    await work(other).finally(() => other.destroy());
  };

  /** Lets so many updates of pages meet another write that they may not wait for. */
  const meet = (times: number) => {
    slept.length = 0;
    let left = times;
    const code = { sqlite: { code: 'SQLITE_BUSY' }, postgres: { code: '40P01' }, mysql: { errno: 1213 } }[client];
    const stop = app.strapi.db.lifecycles.subscribe({
      models: [PAGE],
      beforeUpdate() {
        left -= 1;
        if (left >= 0) throw Object.assign(new Error('another write'), code);
      },
    });
    return stop;
  };

  test('that meets another one is tried again, with all that belongs to it', async () => {
    const documentId = await create();
    await pages().update({ documentId, locale: 'zh-CN', data: { title: '之前' } });
    const stop = meet(2);
    await pages().update({ documentId, locale: 'en', data: { title: 'After', version: '7' } });
    stop();
    expect(slept).toHaveLength(2);
    expect(await rowsOf(app.strapi, 'page', { documentId })).toMatchObject([
      { locale: 'en', title: 'After', version: '7' },
      { locale: 'zh-CN', title: '之前', version: '7' },
    ]);
    // the checks run again too
    const again = meet(1);
    await expect(pages().update({ documentId, locale: 'en', data: { path: 'no path' } })).rejects.toThrow(/path/);
    again();
  });

  test('is handed to each try as it was asked for, whatever middlewares made of it', async () => {
    const documentId = await create();
    let isAdding = true;
    app.strapi.documents.use(async (context, next) => {
      const { data } = context.params as { data?: { title?: string } };
      if (isAdding && data?.title !== undefined) data.title += '!';
      return next();
    });
    const stop = meet(2);
    await pages().update({ documentId, locale: 'en', data: { title: 'After' } });
    stop();
    isAdding = false;
    expect(await titles(documentId)).toEqual(['After!']);
  });

  test('that meets another one again and again is answered with 409, and leaves nothing', async () => {
    const documentId = await create();
    const token = await app.adminToken();
    const place = `/content-manager/collection-types/${PAGE}/${documentId}`;
    const stop = meet(Infinity);
    const { status, body } = await app.put(`${place}?locale=en`, { title: 'After' }, { token });
    stop();
    expect({ status, body }).toMatchObject({ status: 409, body: { error: { name: 'EntryBusyError' } } });
    expect(slept.length).toBeGreaterThan(3);
    expect(await titles(documentId)).toEqual(['Before']);
  });

  // Of SQLite's one connection nobody else can make use meanwhile.
  if (client !== 'sqlite') {
    test('of a redirect leaves another one alone that somebody points elsewhere in the same moment', async () => {
      const redirects = () => documents(app.strapi, 'redirect');
      const { documentId } = await redirects().create({ data: { from: '/a/', to: '/b/', code: '301' } });
      const stored = async () => (await rowsOf(app.strapi, 'redirect', { documentId })).map(({ to }) => to);
      await withConnection(async (other) => {
        const theirs = await other.transaction();
        await theirs('compliance_redirects')
          .where({ document_id: documentId })
          .update({ to: '/c/', updated_at: new Date() });
        const written = redirects().create({ data: { from: '/b/', to: '/d/', code: '301' } });
        await Promise.race([written, sleep(500)]);
        await theirs.commit();
        await written;
      });
      expect(await stored()).toEqual(['/c/']);
    });

    test('in a transaction that the database undid is no success, whoever passed over the error', async () => {
      const documentId = await create();
      const set = async (title: string) =>
        app.strapi.db.query(PAGE).updateMany({ where: { documentId }, data: { title } });
      const written = inTransaction(app.strapi, async (trx) => {
        await set('Undone');
        const sql =
          client === 'postgres'
            ? "DO $$ BEGIN RAISE 'undone' USING ERRCODE = '40001'; END $$"
            : "SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'undone'";
        await trx.raw(sql).catch(() => undefined);
        // said at the same time, so on its way by now
        await set('Left over').catch(() => undefined);
        return 'all is well';
      });
      await expect(written).rejects.toThrow('undone');
      expect(await titles(documentId)).toEqual(['Before']);
    });

    test('that is the victim of a deadlock leaves nothing of what was sent beside it', async () => {
      const [first, second, third] = [await create(), await create(), await create()];
      const set = async (documentId: string, title: string) =>
        app.strapi.db.query(PAGE).updateMany({ where: { documentId }, data: { title } });
      await withConnection(async (other) => {
        const theirs = await other.transaction();
        // who has changed more is not the victim
        const lots = Array.from({ length: 50 }, (_, n) => ({ id: 900_000 + n, title: 'Theirs' }));
        await theirs('compliance_pages').insert(lots);
        await theirs('compliance_pages').where({ document_id: second }).update({ title: 'Theirs' });
        const written = inTransaction(app.strapi, async () => {
          await set(first, 'Ours');
          const waiting = Promise.all([set(second, 'Ours'), set(third, 'Left over')]);
          await sleep(300);
          await Promise.all([
            theirs('compliance_pages').where({ document_id: first }).update({ title: 'Theirs' }),
            waiting,
          ]);
        }).catch((error: unknown) => error);
        const error = await written;
        await theirs.rollback();
        expect(error).toMatchObject({ message: expect.stringMatching(/deadlock/i) as string });
      });
      expect(await titles(first)).toEqual(['Before']);
      expect(await titles(third)).toEqual(['Before']);
      // the next to use the connection stores as ever
      for (const round of [1, 2, 3]) await set(first, `Round ${String(round)}`);
      await withConnection(async (other) => {
        expect(await other('compliance_pages').where({ document_id: first }).pluck('title')).toEqual(['Round 3']);
      });
    });

    // under a snapshot, PostgreSQL shows links of others to no statement; on MariaDB, who reads locks what is read
    const isOther = client === 'postgres' ? isolation.statements.length > 0 : isolation.name === 'SERIALIZABLE';
    (isOther ? test.skip : test)('locks what a page was linked to while it waited for the page', async () => {
      const documentId = await create();
      const document = await documents(app.strapi, 'document').create({ locale: 'en', data: { title: 'Report' } });
      const writes = { documents: [{ type: 'page' as const, documentId }] };
      const held = { type: 'document' as const, documentId: document.documentId };
      const locked = outside(() =>
        app.strapi.db.transaction(async () => {
          await inTransaction(app.strapi, (trx) => lockDocuments(app.strapi, trx, writes.documents));
          const ours = outside(() =>
            inTransaction(app.strapi, async (trx) =>
              lockedWrite(app.strapi, writes, () => Promise.resolve(isLocked(trx, held))),
            ).catch((error: unknown) => error),
          );
          await Promise.race([ours, sleep(500)]);
          await documents(app.strapi, 'document').update({
            documentId: document.documentId,
            locale: 'en',
            data: { pages: [documentId] },
          });
          return { ours };
        }),
      );
      const result = await (await locked).ours;
      if (client === 'postgres') expect(result).toBe(true);
      else expect(result).toMatchObject({ name: 'EntryBusyError' });
    });

    // who reads locks what he reads there, and nobody else saves meanwhile
    const waits = client === 'mysql' && isolation.name === 'SERIALIZABLE';
    (waits ? test.skip : test)('in a transaction that read before somebody else saved is told so', async () => {
      const documentId = await create();
      const written = app.strapi.db.transaction(async () => {
        expect(await titles(documentId)).toEqual(['Before']);
        await outside(() => pages().update({ documentId, locale: 'en', data: { title: 'Theirs' } }));
        await pages().update({ documentId, locale: 'en', data: { tagline: 'Ours' } });
      });
      // PostgreSQL shows each statement what is there, unless it is told otherwise
      if (client === 'postgres' && isolation.statements.length === 0) await written;
      else await expect(written).rejects.toMatchObject({ name: 'EntryBusyError', status: 409 });
      expect(await titles(documentId)).toEqual(['Theirs']);
    });
  }

  test('is kept apart from an import', async () => {
    expect(await weakIsolation(app.strapi, ['compliance_pages'])).toEqual([]);
  });
});

if (client === 'mysql')
  test('a database that keeps nobody apart is named when the plugin starts', async () => {
    const statements = ['SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED'];
    const app = await bootStrapi({ files: isolatedApp({ name: 'READ UNCOMMITTED', statements }) });
    await app.strapi.db.connection.raw('CREATE TABLE compliance_without (id int) ENGINE=Aria');
    const found = await weakIsolation(app.strapi, ['compliance_pages', 'compliance_without']);
    expect(found).toEqual([
      expect.stringContaining('READ UNCOMMITTED') as string,
      expect.stringContaining('the table "compliance_without" uses Aria, which has no transactions') as string,
    ]);
    await app.close();
  });
