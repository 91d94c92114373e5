import { RightsLostError } from '../../../../migrator/run/halt';
import { attempt } from '../../../../server/src/features/imports/conduct/attempt';
import { conductRun } from '../../../../server/src/features/imports/conduct/conduct-run';
import { InterruptedError } from '../../../../server/src/features/imports/conduct/interrupted-error';
import type { Ports } from '../../../../server/src/features/imports/ports';

const run = { id: 3, fence: 1 };
const clock = { sleep: () => Promise.resolve(), elapsed: () => 0 };

const journalWith = (closeRun: Ports['journal']['closeRun']) =>
  ({
    closeRun,
    keepPulse: () => () => undefined,
  }) as unknown as Ports['journal'];

test('a connection that is lost while a run is closed does not make it fail', async () => {
  const states: string[] = [];
  const journal = journalWith((_run, state) => {
    states.push(state);
    return states.length === 1
      ? Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
      : Promise.resolve();
  });
  const advance = { progress: () => ({ done: 1, all: 1 }), counts: () => ({ create: 1 }) };
  await expect(conductRun({ journal, ...clock }, run, advance, {}, () => Promise.resolve('report'))).resolves.toBe(
    'report',
  );
  expect(states).toEqual(['done', 'done']);
});

describe('a run that does not come to its end tells why, for people and for programs', () => {
  const failing = (error: Error & { code?: string }) => async () =>
    attempt(run.id, () => Promise.reject(error), { clock, limit: 0 });
  const stopping = (request: 'pause' | null) => () => Promise.reject(new InterruptedError(run.id, 2, 5, request));

  test.each<[string, () => Promise<never>, unknown]>([
    [
      'the disk is full',
      failing(Object.assign(new Error('full'), { code: 'ENOSPC' })),
      {
        message: 'run 3 is paused: the disk is full (full). Remove the cause, then run: strapi-compliance resume 3',
        details: { code: 'RUN_DISK_FULL', cause: 'full' },
      },
    ],
    [
      'the database is gone',
      failing(Object.assign(new Error('gone'), { code: 'ECONNRESET' })),
      {
        message: expect.stringContaining('the database does not answer (gone)') as unknown,
        details: { code: 'RUN_DATABASE_UNREACHABLE', cause: 'gone' },
      },
    ],
    [
      'its process is told to end',
      stopping(null),
      {
        message: expect.stringContaining('stopped after 2 of 5') as unknown,
        details: { code: 'RUN_STOPPED', done: 2, all: 5 },
      },
    ],
    ['a person asked for it', stopping('pause'), null],
    ['of what nobody foresaw', failing(new Error('odd')), { message: 'odd', details: {} }],
  ])('%s', async (_, work, failure) => {
    const closeRun = jest.fn(() => Promise.resolve());
    const advance = { progress: () => ({ done: 2, all: 5 }), counts: () => ({}) };
    await expect(conductRun({ journal: journalWith(closeRun), ...clock }, run, advance, {}, work)).rejects.toThrow();
    expect(closeRun).toHaveBeenCalledWith(run, expect.anything(), {}, failure);
  });
});

test('a run that was cancelled while the database is locked is closed as soon as that can be written', async () => {
  const states: string[] = [];
  const locked = Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' });
  const journal = journalWith((_run, state) => {
    states.push(state);
    return states.length < 5 ? Promise.reject(locked) : Promise.resolve();
  });
  const advance = { progress: () => ({ done: 2, all: 5 }), counts: () => ({}) };
  let ask: (request: 'cancel' | 'pause') => void = () => undefined;
  const control = { onRun: (_run: number, stop: typeof ask) => void (ask = stop) };
  const conducted = conductRun({ journal, ...clock }, run, advance, control, ({ attempt: trying }) =>
    trying(() => {
      ask('cancel');
      ask('pause');
      return Promise.reject(locked);
    }),
  );
  await expect(conducted).rejects.toMatchObject({ name: 'InterruptedError', request: 'cancel' });
  expect(states).toEqual(Array.from({ length: 5 }, () => 'cancelled'));
});

test('a run whose starter lost the rights says so, also where the database is locked for a moment', async () => {
  const closed: unknown[] = [];
  const locked = Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' });
  const journal = journalWith((_run, state, _counts, failure) => {
    closed.push([state, failure?.details]);
    return closed.length === 1 ? Promise.reject(locked) : Promise.resolve();
  });
  const advance = { progress: () => ({ done: 2, all: 5 }), counts: () => ({}) };
  const lost = new RightsLostError('the rights are gone', { code: 'RUN_STARTER_GONE', name: 'A' });
  await expect(conductRun({ journal, ...clock }, run, advance, {}, () => Promise.reject(lost))).rejects.toThrow();
  const end = ['paused', { code: 'RUN_STARTER_GONE', name: 'A' }];
  expect(closed).toEqual([end, end]);
});
