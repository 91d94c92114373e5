import { mysqlLockWait, postgresBounds } from '../../../../server/src/database/lock-wait';
import { attempt, RETRY_LIMIT } from '../../../../server/src/features/imports/conduct/attempt';

/** A clock that passes while it is slept by. */
const fakeClock = () => {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    elapsed: () => now,
    pass: (milliseconds: number) => void (now += milliseconds),
    sleep: (milliseconds: number) => {
      now += milliseconds;
      slept.push(milliseconds);
      return Promise.resolve();
    },
  };
};

const failing = (times: number, about: object) => {
  let tries = 0;
  return {
    work: () => {
      tries += 1;
      if (tries <= times) return Promise.reject(Object.assign(new Error('no answer'), about));
      return Promise.resolve('done');
    },
    tries: () => tries,
  };
};

describe('a transaction that the database refuses', () => {
  test('is tried again', async () => {
    const { work, tries } = failing(2, { code: 'SQLITE_BUSY' });
    expect(await attempt(7, work, { clock: fakeClock(), limit: 400 })).toBe('done');
    expect(tries()).toBe(3);
  });

  test('pauses the run when it stays so', async () => {
    const { work, tries } = failing(9, { code: 'ECONNREFUSED' });
    await expect(attempt(7, work, { clock: fakeClock(), limit: 400 })).rejects.toMatchObject({
      name: 'RunPausedError',
      message: expect.stringMatching(/run 7 is paused: .*strapi-compliance resume 7/) as string,
    });
    expect(tries()).toBe(3);
  });

  test('pauses the run at once when the disk is full', async () => {
    const { work, tries } = failing(9, { code: 'ENOSPC' });
    await expect(attempt(7, work, { clock: fakeClock(), limit: 400 })).rejects.toMatchObject({
      name: 'RunPausedError',
    });
    expect(tries()).toBe(1);
  });

  test('is tried for two minutes, however long each try takes', async () => {
    const clock = fakeClock();
    const waiting = () => {
      // waits for a lock
      clock.pass(1_000);
      return Promise.reject(Object.assign(new Error('locked'), { errno: 1205 }));
    };
    await expect(attempt(7, waiting, { clock })).rejects.toMatchObject({ name: 'RunPausedError' });
    expect(RETRY_LIMIT).toBe(120_000);
    expect(clock.elapsed()).toBeGreaterThanOrEqual(RETRY_LIMIT);
    expect(clock.elapsed()).toBeLessThanOrEqual(RETRY_LIMIT + 1_000);
    expect(clock.slept.slice(0, 5)).toEqual([100, 300, 1_000, 2_000, 2_000]);
  });

  test('is told of once the wait is worth it, and when it is over', async () => {
    const told: (boolean | string)[] = [];
    const clock = fakeClock();
    const sleep = (milliseconds: number) => {
      told.push(`slept ${String(milliseconds)}`);
      return clock.sleep(milliseconds);
    };
    const onWaiting = (isWaiting: boolean) => void told.push(isWaiting);
    const patient = { clock: { ...clock, sleep }, onWaiting };
    expect(await attempt(7, failing(4, { code: '55P03' }).work, patient)).toBe('done');
    expect(told).toEqual(['slept 100', 'slept 300', true, 'slept 1000', 'slept 2000', false]);
    told.length = 0;
    await attempt(7, failing(1, { code: '40P01' }).work, patient);
    expect(told).toEqual(['slept 100']);
  });

  test('is not tried again when the run was asked to stop', async () => {
    const { work, tries } = failing(9, { errno: 1205 });
    let isAsked = false;
    const sleep = () => Promise.resolve(void (isAsked = true));
    const checkStop = () => {
      if (isAsked) throw new Error('stopped');
    };
    await expect(attempt(7, work, { clock: { ...fakeClock(), sleep }, checkStop })).rejects.toThrow('stopped');
    expect(tries()).toBe(1);
  });

  test('pauses the run, and says whether it was a lock', async () => {
    const codeOf = async (about: object) =>
      attempt(7, failing(9, about).work, { clock: fakeClock(), limit: 0 }).catch(
        (error: unknown) => (error as { details: { code: string } }).details.code,
      );
    expect(await codeOf({ code: 'SQLITE_BUSY' })).toBe('RUN_DATABASE_LOCKED');
    expect(await codeOf({ errno: 1205 })).toBe('RUN_DATABASE_LOCKED');
    expect(await codeOf({ code: 'ECONNRESET' })).toBe('RUN_DATABASE_UNREACHABLE');
  });

  test.each([{ errno: 1452 }, { code: '23503' }, { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }])(
    'is tried again when a link was broken by another write, and fails when it stays so: %j',
    async (about) => {
      expect(await attempt(7, failing(2, about).work, { clock: fakeClock(), limit: 400 })).toBe('done');
      const { work, tries } = failing(99, about);
      await expect(attempt(7, work, { clock: fakeClock() })).rejects.toMatchObject(about);
      expect(tries()).toBe(6);
    },
  );

  test('waits longer with each try', async () => {
    const tries: number[] = [];
    const work = (failed: number) => {
      tries.push(failed);
      return failed < 3 ? Promise.reject(Object.assign(new Error('busy'), { code: '55P03' })) : Promise.resolve('done');
    };
    await attempt(7, work, { clock: fakeClock() });
    expect(tries).toEqual([0, 1, 2, 3]);
    expect(tries.map((failed) => mysqlLockWait(failed).innodb_lock_wait_timeout)).toEqual([1, 1, 2, 4]);
    expect(mysqlLockWait(20).innodb_lock_wait_timeout).toBe(4);
    expect(postgresBounds(3)).toContain("'lock_timeout', '4000'");
  });

  test('is not tried again when the entry is at fault', async () => {
    const { work, tries } = failing(9, {});
    await expect(attempt(7, work, { clock: fakeClock(), limit: 400 })).rejects.toThrow('no answer');
    expect(tries()).toBe(1);
  });
});
