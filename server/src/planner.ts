/** The program of a child process that plans an import (`features/imports/planning/plan-apart.ts`). */
import { watchOver } from './adapters/page-pool/watch-over';
import { openSource } from './adapters/source/open-source';
import { sourceLimits } from './adapters/source/source-limits';
import { storePlan } from './adapters/staging/plan-store';
import { planSource } from './features/imports/planning/plan-source';
import {
  QUESTIONS,
  sentError,
  type Answer,
  type FromPlanner,
  type PlanningTask,
  type Question,
} from './features/imports/planning/planner-messages';
import type { Progress } from './features/imports/planning/planning-request';
import type { PlanningPorts } from '../../migrator/model/ports/planning';
import { fromKeys, keysOf } from '../../model/typed-keys';

const send = (message: FromPlanner): void => {
  process.send?.(message);
};

/** The ports of planning whose methods ask the server. */
const askingPorts = (): PlanningPorts => {
  const waiting = new Map<number, (value: unknown) => void>();
  process.on('message', ({ id, value }: Answer) => {
    waiting.get(id)?.(value);
    waiting.delete(id);
  });
  let id = 0;
  const ask = async (question: Omit<Question, 'id'>): Promise<unknown> =>
    new Promise((resolve) => {
      id += 1;
      waiting.set(id, resolve);
      send({ question: { ...question, id } });
    });
  const ports = fromKeys(keysOf(QUESTIONS), (port) =>
    fromKeys(
      keysOf<string>(QUESTIONS[port]),
      (method) =>
        async (...args: unknown[]) =>
          ask({ port, method, args }),
    ),
  );
  // a method for each question, whose answer the server's method of that name gives
  return ports as unknown as PlanningPorts;
};

const plan = async ({ place, into, madeOn, ...task }: PlanningTask): Promise<void> => {
  const ports = askingPorts();
  const source = await openSource(place.location, sourceLimits(task.limits), place.called);
  const pages = source.candidates.length;
  let read = 0;
  const onFile = (): void => {
    read += 1;
    send({ progress: { read, total: pages } });
  };
  // the images and documents are known when all pages are read
  const onMedia = (media: Progress): void => {
    send({ progress: { read: pages + media.read, total: pages + media.total } });
  };
  send({ progress: { read, total: pages } });
  await storePlan(into, await planSource(ports, { ...task, source, onFile, onMedia }), madeOn);
};

// Only where the server has started it: importing the package's types or tests must change nothing.
if (process.send !== undefined && process.argv[2] === 'plan') {
  watchOver(Number(process.argv[3]));
  process.once('message', (task: PlanningTask) => {
    plan(task).then(
      () => {
        send({ planned: true });
      },
      (error: unknown) => {
        send({ failed: sentError(error) });
      },
    );
  });
}
