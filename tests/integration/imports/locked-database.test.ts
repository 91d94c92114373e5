/** @slow @database sqlite */
import { setTimeout as sleep } from 'node:timers/promises';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { getService } from '../../../server/src/get-service';
import type { ImportReport } from '../../../server/src/migrator/apply/report';
import type { RunControl } from '../../../server/src/services/imports';
import { PAUSES } from '../../../server/src/services/imports/attempt';
import { bootStrapi, type RunningStrapi } from '../../support/boot';
import { said, startCli } from '../../support/cli';
import { dumpContent } from '../../support/dump-content';
import { planFolder } from '../../support/import-folder';
import { sampleSite } from '../../support/legacy-site';
import { createTestApp, type TestApp } from '../../support/test-app';

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
    const report = await apply({ onOutcome: lockAfterThree(unlock) });
    expect(report.counts.failed).toBe(0);
    expect(locked).toBe(false);
  }, 120_000);

  test('for long pauses the run, which resume finishes', async () => {
    const slept: number[] = [];
    // only how long it waits is of interest
    app.strapi.plugin('compliance').service<Clock>('clock').sleep = async (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    };
    await expect(apply({ onOutcome: lockAfterThree() })).rejects.toMatchObject({
      name: 'RunPausedError',
      message: expect.stringMatching(/^run 1 is paused: the database does not answer \(.+\)\. .*resume 1$/) as string,
    });
    expect(slept).toEqual(PAUSES);
    other.exec('ROLLBACK');
    // it could not note its end, and looks alive until its lease has run out
    await app.strapi.db
      .query('plugin::compliance.import-run')
      .updateMany({ where: { id: 1 }, data: { leaseUntil: 1 } });
    const states = (await imports().show(1))?.items.map(({ state }) => state);
    expect(states?.filter((state) => state === 'done')).toHaveLength(3);
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
  }, 180_000);

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
  }, 180_000);
});
