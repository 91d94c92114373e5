/** @slow @database sqlite */
import { setTimeout as sleep } from 'node:timers/promises';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { getService } from '../../../server/src/get-service';
import type { ImportReport } from '../../../migrator/run/apply/report';
import type { RunProgress } from '../../../model/contracts/runs';
import type { RunControl } from '../../../server/src/features/imports/service';
import { RETRY_LIMIT } from '../../../server/src/features/imports/conduct/attempt';
import { CLOSE_LIMIT } from '../../../server/src/features/imports/conduct/conduct-run';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createAdministrator } from '../../support/http/administrators';
import { said, startCli } from '../../support/app/cli';
import { dumpContent } from '../../support/content/dump-content';
import { eventually } from '../../support/eventually';
import { planFolder } from '../../support/sites/import-folder';
import { legacyPage, sampleSite } from '../../support/sites/legacy-site';
import { dataOf, planUpload, runIn } from '../../support/http/staging';
import { createTestApp, type TestApp } from '../../support/app/test-app';

interface Clock {
  sleep: (milliseconds: number) => Promise<void>;
}

/** Another program's connection; it comes without types. */
interface Connection {
  exec(sql: string): void;
  close(): void;
}

const connect = (app: TestApp): Connection => {
  const Database = jest.requireActual<new (file: string) => Connection>('better-sqlite3');
  return new Database(app.env['DATABASE_FILENAME'] ?? '');
};

// Only SQLite locks its whole file; on the other databases, tests of their own break connections.
describe('an SQLite file that another program has locked', () => {
  let app: RunningStrapi;
  let other: Connection;

  beforeEach(async () => {
    app = await bootStrapi();
    other = connect(app.app);
  });
  afterEach(async () => {
    other.close();
    await app.close();
  });

  const imports = () => getService(app.strapi, 'imports');
  const apply = async (control: RunControl = {}) =>
    imports().apply(await planFolder(app.strapi, sampleSite()), {
      source: sampleSite(),
      startedBy: 'test',
      ...control,
    });

  /** Locks the file behind the third entry. */
  const lockAfterThree = (onLock: () => void = () => undefined) => {
    let done = 0;
    return () => {
      done += 1;
      if (done !== 3) return;
      other.exec('BEGIN IMMEDIATE');
      onLock();
    };
  };

  test('for a moment is waited for', async () => {
    let locked = true;
    const unlock = () =>
      setTimeout(() => {
        other.exec('ROLLBACK');
        locked = false;
      }, 1_500);
    const report = await apply({ onOutcome: lockAfterThree(unlock), bulk: 'never' });
    expect(report.counts.failed).toBe(0);
    expect(locked).toBe(false);
  });

  test.each(['never', 'auto'] as const)('for long pauses the run, which resume finishes (bulk: %s)', async (bulk) => {
    // in bulk the lock comes behind the first batch
    app.strapi.config.set('compliance.bulkLimit', 10);
    let slept = 0;
    // only how long it waits is of interest
    Object.assign(app.strapi.plugin('compliance').service<Clock>('clock'), {
      elapsed: () => slept,
      sleep: async (milliseconds: number) => {
        slept += milliseconds;
        return Promise.resolve();
      },
    });
    await expect(apply({ onOutcome: lockAfterThree(), bulk })).rejects.toMatchObject({
      name: 'RunPausedError',
      message: expect.stringMatching(
        /^run 1 is paused: somebody else holds a lock in the database \(.+\)\. .*resume 1$/,
      ) as string,
    });
    // the second part: it tries to note why it ended
    expect(slept).toBe(RETRY_LIMIT + CLOSE_LIMIT);
    other.exec('ROLLBACK');
    // it could not note its end, and looks alive until its lease has run out
    await app.strapi.db
      .query('plugin::compliance.import-run')
      .updateMany({ where: { id: 1 }, data: { leaseUntil: 1 } });
    const states = (await imports().show(1))?.items.map(({ state }) => state);
    const done = states?.filter((state) => state === 'done').length ?? 0;
    if (bulk === 'never') expect(done).toBe(3);
    expect(done).toBeGreaterThan(2);
    expect(states).toContain('pending');
    expect(states).not.toContain('failed');
    const source = await openSource(sampleSite());
    const resumed = await imports().resume(1, { read: (file, limit) => source.read(file, limit) });
    expect(resumed.counts.failed).toBe(0);
    const stored = await dumpContent(app.strapi);
    other.close();
    await app.close();
    app = await bootStrapi();
    other = connect(app.app);
    await apply();
    expect(stored).toEqual(await dumpContent(app.strapi));
  });

  test('does not keep people from knowing what a run does, nor from cancelling it', async () => {
    // between two entries, of which there are many
    app.strapi.config.set('plugin::compliance.bulk', 'never');
    const owner = await createAdministrator(app, 'strapi-super-admin');
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `sla/page-${String(n)}-en.md`,
        legacyPage('en', `Page ${String(n)}`, 'Text.'),
      ]),
    );
    const { id, planHash } = await planUpload(app, owner, files);
    const { token } = owner;
    const run = dataOf(await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token }))['id'];
    // between two entries; its lease cannot be renewed from here on
    other.exec('PRAGMA busy_timeout = 0');
    await eventually(
      () => {
        try {
          other.exec('BEGIN IMMEDIATE; UPDATE compliance_import_runs SET lease_until = 1; COMMIT; BEGIN IMMEDIATE');
          return Promise.resolve(true);
        } catch {
          return Promise.resolve(false);
        }
      },
      (isLocked) => isLocked,
    );
    const shown = async () => dataOf(await app.get(`/compliance/runs/${String(run)}`, { token }));
    const waiting = await eventually(shown, ({ progress }) => (progress as RunProgress).waitsForDatabase);
    expect(waiting).toMatchObject({ state: 'applying', actions: ['pause', 'cancel'] });
    const { done } = waiting['progress'] as RunProgress;
    expect(await app.post(`/compliance/runs/${String(run)}/cancel`, {}, { token })).toMatchObject({
      status: 200,
      body: { data: { state: 'cancelling' } },
    });
    other.exec('ROLLBACK');
    expect(await runIn(app, owner, run, ['cancelled', 'interrupted', 'done'])).toMatchObject({ state: 'cancelled' });
    expect(await app.strapi.db.query('plugin::compliance.page').count({})).toBe(done);
  });

  test('for readers too costs an event at most, not the run', async () => {
    const own = await createTestApp();
    const { child, result } = startCli(own, ['apply', sampleSite(), '--publish', '--yes', '--json']);
    await said(child, 'Importing: 0/');
    const program = connect(own);
    for (let time = 0; time < 5; time += 1) {
      await sleep(300);
      try {
        program.exec('BEGIN EXCLUSIVE');
      } catch {
        continue; // the import is writing
      }
      await sleep(700);
      program.exec('ROLLBACK');
    }
    program.close();
    const { code, stdout } = await result;
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as ImportReport).counts.failed).toBe(0);
    await own.remove();
  });
});
