import { attempt } from '../../../../server/src/services/imports/attempt';
import { conductRun } from '../../../../server/src/services/imports/conduct-run';
import { InterruptedError } from '../../../../server/src/services/imports/interrupted-error';
import type { Ports } from '../../../../server/src/services/imports/ports';

const run = { id: 3, fence: 1 };

const journalWith = (closeRun: Ports['journal']['closeRun']) =>
  ({
    closeRun,
    keepLease: () => () => undefined,
    followRequests: () => () => undefined,
  }) as unknown as Ports['journal'];

test('a connection that is lost while a run is closed does not make it fail', async () => {
  const states: string[] = [];
  const journal = journalWith((_run, state) => {
    states.push(state);
    return states.length === 1
      ? Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
      : Promise.resolve();
  });
  await expect(
    conductRun(
      { journal },
      run,
      () => Promise.resolve('report'),
      () => ({ create: 1 }),
    ),
  ).resolves.toBe('report');
  expect(states).toEqual(['done', 'done']);
});

describe('a run that does not come to its end tells why, for people and for programs', () => {
  const failing = (error: Error & { code?: string }) => async () =>
    attempt(run.id, () => Promise.reject(error), { pauses: [] });
  const stopping = (request: 'pause' | null) => () => Promise.reject(new InterruptedError(run.id, 2, 5, request));

  test.each<[string, () => Promise<never>, unknown]>([
    [
      'the disk is full',
      failing(Object.assign(new Error('full'), { code: 'ENOSPC' })),
      {
        message: 'run 3 is paused: there is no room (full). Repair the cause, then: strapi-compliance resume 3',
        details: { code: 'RUN_NO_ROOM', cause: 'full' },
      },
    ],
    [
      'the database is gone',
      failing(Object.assign(new Error('gone'), { code: 'ECONNRESET' })),
      {
        message: expect.stringContaining('the database does not answer (gone)') as unknown,
        details: { code: 'RUN_DATABASE_SILENT', cause: 'gone' },
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
    await expect(conductRun({ journal: journalWith(closeRun) }, run, work, () => ({}))).rejects.toThrow();
    expect(closeRun).toHaveBeenCalledWith(run, expect.anything(), {}, failure);
  });
});
