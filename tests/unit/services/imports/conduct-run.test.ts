import { conductRun } from '../../../../server/src/services/imports/conduct-run';
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
