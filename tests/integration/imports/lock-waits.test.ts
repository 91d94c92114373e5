/** @database postgres mysql */
import type { Knex } from 'knex';
import { createJournal } from '../../../server/src/adapters/strapi/journal/create-journal';
import { createRunRequests } from '../../../server/src/adapters/strapi/journal/run-requests';
import { inBoundedTransaction } from '../../../server/src/database/in-bounded-transaction';
import type { NewRun } from '../../../migrator/model/ports/runs';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { eventually } from '../../support/eventually';
import { legacyPage } from '../../support/sites/legacy-site';
import { connectTo } from '../../support/app/other-connection';
import { dataOf, planUpload, runIn, type Data } from '../../support/http/staging';

const PAGES = 'compliance_pages';
interface LeaseRow {
  id: number;
  lease_until: string | number;
}

const OVER = ['paused', 'cancelled', 'done', 'failed', 'interrupted'];

const newRun: NewRun = {
  ...{ kind: 'import', parentRunId: null, site: 'locks', source: 'x', planHash: 'x', options: {}, startedBy: 'test' },
  ...{ files: {}, planned: {}, items: [] },
};

/** With a pool of one connection too: what an item's transaction occupies is all there is. */
describe.each([[10], [1]])('with %i connections', (connections) => {
  let app: RunningStrapi;
  let other: Knex;
  let owner: Administrator;

  beforeAll(async () => {
    app = await bootStrapi({ env: { DATABASE_POOL_MIN: '0', DATABASE_POOL_MAX: String(connections) } });
    other = connectTo(app.app);
    owner = await createAdministrator(app, 'strapi-super-admin');
  });
  afterAll(async () => {
    await other.destroy();
    await app.close();
  });

  const journal = () => createJournal(app.strapi, () => new Date());
  const runOf = async (run: unknown): Promise<Data> =>
    dataOf(await app.get(`/compliance/runs/${String(run)}`, { token: owner.token }));
  const expire = async (id: unknown) => other('compliance_import_runs').where({ id }).update({ lease_until: 1 });

  const start = async (text: string) => {
    const files = { 'sla/desk-en.md': legacyPage('en', 'SLA for Desk', text) };
    const { id, planHash } = await planUpload(app, owner, files);
    return dataOf(await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: owner.token }))['id'];
  };
  const post = async (run: unknown, what: string) =>
    app.post(`/compliance/runs/${String(run)}/${what}`, {}, { token: owner.token });
  const lockPages = async () => {
    const holder = await other.transaction();
    await holder(PAGES).select('id').forUpdate();
    return async () => (holder.isCompleted() ? undefined : holder.rollback());
  };
  const waits = async (run: unknown) =>
    eventually(
      async () => runOf(run),
      ({ progress }) => (progress as { waitsForDatabase: boolean } | null)?.waitsForDatabase === true,
    );

  test('a run that somebody’s lock holds up says so, stays alive, obeys, and goes on by itself', async () => {
    await runIn(app, owner, await start('Before.'), ['done']);
    const unlock = await lockPages();
    try {
      const run = await start('After.');
      expect(await waits(run)).toMatchObject({ state: 'applying', actions: ['pause', 'cancel'] });
      // what other processes read
      expect(
        await eventually(
          async () => journal().run(Number(run)),
          (known) => known?.waiting === true,
        ),
      ).toMatchObject({
        state: 'applying',
        waiting: true,
      });
      await expire(run);
      await post(run, 'pause');
      // until its next pulse it looks interrupted
      const ended = OVER.filter((state) => state !== 'interrupted');
      expect(await runIn(app, owner, run, ended)).toMatchObject({ state: 'paused', error: null });

      expect(await post(run, 'resume')).toMatchObject({ status: 202 });
      await waits(run);
      // as another server asks: it knows nothing of what is at work here
      expect(await createRunRequests(app.strapi).ask(Number(run), 'pause')).toBe(true);
      expect(await runIn(app, owner, run, OVER)).toMatchObject({ state: 'paused' });

      await post(run, 'resume');
      await waits(run);
      await unlock();
      expect(await runIn(app, owner, run, OVER)).toMatchObject({ state: 'done', counts: { update: 1, failed: 0 } });
      expect((await journal().run(Number(run)))?.waiting).toBe(false);
    } finally {
      await unlock();
    }
  });

  test('a run that waits for a lock is cancelled at once', async () => {
    const unlock = await lockPages();
    try {
      const run = await start('Never.');
      await waits(run);
      await post(run, 'cancel');
      // while the lock is held
      expect(await runIn(app, owner, run, OVER)).toMatchObject({ state: 'cancelled', error: null });
    } finally {
      await unlock();
    }
  });

  test('a lease is renewed while a transaction of the run is open, and nobody takes its place', async () => {
    const run = await journal().openRun(newRun);
    if (run === null) throw new Error('no run');
    // begun outside of the transaction, as in another process
    let ask: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    }).then(async () => journal().openRun(newRun));
    await inBoundedTransaction(app.strapi, async () => {
      await journal().assertLease(run);
      await expire(run.id);
      if (connections > 1) {
        ask();
        expect(await asked).toBeNull();
      }
      let isWaiting = false;
      const stop = journal().keepPulse(run, { onRequest: () => undefined, isWaiting: () => isWaiting });
      isWaiting = true;
      await eventually(
        async () => other<LeaseRow>('compliance_import_runs').where({ id: run.id }).first('lease_until'),
        (row) => Number(row?.lease_until) > 1,
      );
      stop();
    });
    await journal().closeRun(run, 'done', {}, null);
  });

  test('what others do on the same connections waits as long as before', async () => {
    const setting = async () => {
      const sql =
        app.app.env['DATABASE_CLIENT'] === 'postgres' ? 'SHOW lock_timeout' : 'SELECT @@innodb_lock_wait_timeout';
      const answer = await app.strapi.db.connection.raw<{ rows?: unknown; 0?: unknown }>(sql);
      return JSON.stringify(answer.rows ?? answer[0]);
    };
    const before = await setting();
    for (const sql of ['SELECT 1', 'SELECT nothing'])
      await inBoundedTransaction(app.strapi, async (trx) => {
        await trx.raw(sql);
      }).catch(() => undefined);
    for (let look = 0; look < connections; look += 1) expect(await setting()).toBe(before);
  });
});
