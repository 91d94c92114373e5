import { waitForLease } from '../../../../server/src/features/imports/conduct/wait-for-lease';
import type { OpenRun } from '../../../../migrator/model/ports/runs';

const RUN = { id: 1 } as OpenRun;
const ports = { sleep: () => Promise.resolve() };
const lost = () => Promise.reject(Object.assign(new Error('Connection terminated unexpectedly'), { code: '57P01' }));

test('a run is opened although connections are lost meanwhile', async () => {
  const answers = [lost, () => Promise.resolve(null), lost, () => Promise.resolve(RUN)];
  expect(await waitForLease(ports, async () => (answers.shift() ?? lost)(), {})).toBe(RUN);
});

test('a database that never comes back is what the error says', async () => {
  await expect(waitForLease(ports, lost, {})).rejects.toThrow('Connection terminated unexpectedly');
});

test('any other error ends the wait at once', async () => {
  let asked = 0;
  const open = () => {
    asked += 1;
    return Promise.reject(new Error('no such table'));
  };
  await expect(waitForLease(ports, open, {})).rejects.toThrow('no such table');
  expect(asked).toBe(1);
});
