import { setTimeout as sleep } from 'node:timers/promises';
import { inTransaction } from '../../../server/src/database/in-transaction';
import { createDocumentsTarget } from '../../../server/src/adapters/strapi/entries/documents-target';
import { LEASE_MILLISECONDS } from '../../../server/src/adapters/strapi/journal/lease';
import { createJournal } from '../../../server/src/adapters/strapi/journal/create-journal';
import { getService } from '../../../server/src/get-service';
import type { NewRun } from '../../../migrator/model/ports/runs';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { countWrites } from '../../support/content/count-writes';
import { databaseClient } from '../../support/app/databases';
import { eventually } from '../../support/eventually';
import { importFolder, planFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

interface Clock {
  sleep: (milliseconds: number) => Promise<void>;
}

const newRun: NewRun = {
  kind: 'import',
  parentRunId: null,
  site: 'lease',
  source: 'x',
  planHash: 'x',
  options: {},
  startedBy: 'test',
  files: {},
  planned: {},
  items: [],
};

describe('the lease of a run', () => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  const journal = () => createJournal(app.strapi, () => new Date());
  const expire = async (id: number) =>
    app.strapi.db
      .query('plugin::compliance.import-run')
      .update({ where: { id }, data: { leaseUntil: 1 } }) as Promise<unknown>;

  test('of many that ask at once, one gets it', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => journal().openRun(newRun)));
    const open = all.filter((run) => run !== null);
    expect(open).toHaveLength(1);
    const [run] = open;
    if (run) await journal().closeRun(run, 'done', {}, null);
    expect(await journal().openRun(newRun)).toMatchObject({ fence: (run?.fence ?? 0) + 1 });
  });

  test('runs out by the database’s clock; its run is interrupted and may write nothing more', async () => {
    const [stale] = await journal().runs();
    await expire(stale?.id ?? 0);
    const row = (await app.strapi.db
      .query('plugin::compliance.import-run')
      .findOne({ where: { id: stale?.id ?? 0 } })) as { id: number; fence: number };
    const next = await journal().openRun(newRun);
    expect(next).not.toBeNull();
    expect((await journal().run(row.id))?.state).toBe('interrupted');
    const writes = countWrites(app.strapi);
    await expect(journal().assertLease(row)).rejects.toMatchObject({ name: 'LeaseLostError' });
    await journal().closeRun(row, 'done', { create: 1 }, null);
    writes.stop();
    expect((await journal().run(row.id))?.state).toBe('interrupted');
    if (next) await journal().closeRun(next, 'done', {}, null);
  });

  test('is renewed when its run has something to tell, so that a long run is not taken for dead', async () => {
    const run = await journal().openRun(newRun);
    if (run === null) throw new Error('no run');
    await expire(run.id);
    let isWaiting = false;
    const stop = journal().keepPulse(run, { onRequest: () => undefined, isWaiting: () => isWaiting });
    isWaiting = true;
    await eventually(
      async () => journal().run(run.id),
      (known) => known?.waiting === true,
    );
    expect((await journal().run(run.id))?.state).toBe('applying');
    expect(await journal().openRun(newRun)).toBeNull();
    stop();
    await journal().closeRun(run, 'done', {}, null);
    expect((await journal().run(run.id))?.waiting).toBe(false);
  });

  test('a plan that was made beside a run at work is looked at again as a whole', async () => {
    const { dir, remove } = writeSource({ 'sla/desk-en.md': legacyPage('en', 'SLA for Desk', 'Always.') });
    const other = await journal().openRun(newRun);
    const beside = await planFolder(app.strapi, dir, { site: 'beside' });
    if (other) await journal().closeRun(other, 'done', {}, null);
    const after = await planFolder(app.strapi, dir, { site: 'beside' });
    const apply = async (planned: typeof beside) =>
      getService(app.strapi, 'imports').apply(planned, { source: dir, startedBy: 'test' });
    await apply(after);
    await app.strapi.db
      .query('plugin::compliance.import-run')
      .updateMany({ where: { site: 'beside' }, data: { fence: other?.fence ?? 0 } });
    await expect(apply(beside)).rejects.toMatchObject({ name: 'PlanOutdatedError' });
    remove();
  });

  /** Gives the running app another way to wait; answers how to take it back. */
  const sleepingBy = (sleep: Clock['sleep']) => {
    const clock = app.strapi.plugin('compliance').service<Clock>('clock');
    const usual = clock.sleep;
    clock.sleep = sleep;
    return () => {
      clock.sleep = usual;
    };
  };

  test('an import waits as long as a dead run may look alive, then goes on', async () => {
    const { dir, remove } = writeSource({ 'sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'Five minutes.') });
    const dead = await journal().openRun(newRun);
    const waited: string[] = [];
    let slept = 0;
    const wake = sleepingBy(async (milliseconds) => {
      slept += milliseconds;
      // what the database's clock would say by then
      if (slept >= LEASE_MILLISECONDS) await expire(dead?.id ?? 0);
    });
    const planned = await planFolder(app.strapi, dir, { site: 'waiting' });
    const onWait = () => void waited.push('told once');
    const report = await getService(app.strapi, 'imports').apply(planned, { source: dir, startedBy: 'test', onWait });
    wake();
    remove();
    expect(report.counts).toMatchObject({ create: 1, failed: 0 });
    expect(waited).toEqual(['told once']);
    expect(slept).toBeGreaterThanOrEqual(LEASE_MILLISECONDS);
    expect((await journal().run(dead?.id ?? 0))?.state).toBe('interrupted');
  });

  test('and says that it is busy when the other is alive', async () => {
    const { dir, remove } = writeSource({ 'sla/chat-en.md': legacyPage('en', 'SLA for Chat', 'Always.') });
    const other = await journal().openRun(newRun);
    let slept = 0;
    const wake = sleepingBy(async (milliseconds) => {
      slept += milliseconds;
      if (other) await journal().assertLease(other);
    });
    await expect(importFolder(app.strapi, dir, { site: 'busy' })).rejects.toMatchObject({ name: 'BusyError' });
    wake();
    remove();
    expect(slept).toBeGreaterThan(LEASE_MILLISECONDS);
    if (other) await journal().closeRun(other, 'done', {}, null);
  });

  if (databaseClient() === 'postgres')
    test('a transaction that stands still loses its place to nobody, and its locks with the lease', async () => {
      const run = await journal().openRun(newRun);
      if (run === null) throw new Error('no run');
      const target = createDocumentsTarget(app.strapi);
      const said: string[] = [];
      const listener = ({ sql }: { sql: string }) => {
        if (sql.includes("_timeout'")) said.push(sql);
      };
      app.strapi.db.connection.on('query', listener);
      const writes = { documents: [{ type: 'page' as const, documentId: 'x' }], named: [] };
      const still = target.writing(writes, 0, async () => {
        await journal().assertLease(run);
        // each costs a round trip
        expect(said).toHaveLength(1);
        app.strapi.db.connection.removeListener('query', listener);
        const { rows } = await inTransaction(app.strapi, async (trx) =>
          trx.raw<{ rows: unknown[] }>('SHOW idle_in_transaction_session_timeout'),
        );
        expect(rows).toEqual([{ idle_in_transaction_session_timeout: `${String(LEASE_MILLISECONDS / 1_000)}s` }]);
        // the same, without the wait
        await inTransaction(app.strapi, async (trx) => {
          await trx.raw('SET LOCAL idle_in_transaction_session_timeout = 200');
        });
        await sleep(1_000);
        await journal().assertLease(run);
      });
      await expect(still).rejects.toThrow(/connection/i);
      await expire(run.id);
      expect(await journal().openRun(newRun)).not.toBeNull();
    });
});
