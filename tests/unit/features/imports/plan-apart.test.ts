import path from 'node:path';
import type { PlanningPorts } from '../../../../migrator/model/ports/planning';
import { SourceError } from '../../../../server/src/adapters/source/source-error';
import { isDiskFull } from '../../../../server/src/database/transient-error';
import { planApart } from '../../../../server/src/features/imports/planning/plan-apart';
import type { PlanningTask } from '../../../../server/src/features/imports/planning/planner-messages';
import type { Progress } from '../../../../server/src/features/imports/planning/planning-request';

const filename = path.join(__dirname, 'odd-planner.cjs');

/** Plans with a program that does this; `judged` answers its question. */
const planned = async (
  deed: string,
  {
    judged,
    ...more
  }: { judged?: () => Promise<unknown>; signal?: AbortSignal; onProgress?: (at: Progress) => void } = {},
) => {
  const ports = { journal: { judged } } as unknown as PlanningPorts;
  const task = { madeOn: deed, rules: { name: 'legacy' } } as PlanningTask;
  await planApart(ports, task, { megabytes: 20, filename, ...more });
};

test('the process is given what it asks for, sets and maps too', async () => {
  const judged = jest.fn(() => Promise.resolve({ gone: new Set(['a', 'b']) }));
  const onProgress = jest.fn();
  await planned('ask', { judged, onProgress });
  expect(judged.mock.calls).toEqual([['legacy']]);
  expect(onProgress.mock.calls).toEqual([[{ read: 2, total: 7 }]]);
});

test('a question that cannot be answered ends the planning with its own error', async () => {
  const gone = new Error('the database is gone');
  await expect(planned('ask', { judged: () => Promise.reject(gone) })).rejects.toBe(gone);
});

test('what is wrong with a source, or the disk, is told as if it had been planned here', async () => {
  const refused = planned('refuse');
  await expect(refused).rejects.toBeInstanceOf(SourceError);
  await expect(refused).rejects.toMatchObject({ code: 'SOURCE_EMPTY', message: 'the folder is empty' });
  expect(isDiskFull(await planned('fill').catch((error: unknown) => error))).toBe(true);
});

test('a process without memory, or that ends, is told with what to do', async () => {
  await expect(planned('swallow')).rejects.toMatchObject({ code: 'PLANNING_OUT_OF_MEMORY', details: { limit: 20 } });
  await expect(planned('exit')).rejects.toMatchObject({ code: 'PLANNING_CRASHED', details: { ending: '3' } });
});

test('stopping ends it at once, whatever it does', async () => {
  const stop = new AbortController();
  const reason = new Error('stopped');
  const loop = planned('loop', {
    signal: stop.signal,
    onProgress: () => {
      stop.abort(reason);
    },
  });
  await expect(loop).rejects.toBe(reason);
  await expect(planned('loop', { signal: stop.signal })).rejects.toBe(reason);
});
