import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { diedOfMemory } from '../../../adapters/page-pool/page-process';
import type { PlanningPorts } from '../../../../../migrator/model/ports/planning';
import { method as methodOf } from '../../../../../model/readers';
import { Refusal } from '../../../services/refusal';
import { receivedError, type Answer, type FromPlanner, type PlanningTask, type Question } from './planner-messages';
import type { Progress } from './planning-request';

/** Every entry of the package, and the chunks that they share, lie one folder deep. */
const PLANNER = path.join(__dirname, '../planner/index.js');

const outOfMemory = (limit: number): Refusal =>
  new Refusal(
    503,
    'PLANNING_OUT_OF_MEMORY',
    `Planning needs more than ${String(limit)} MB of memory. Raise the limit "planningMegabytes", or plan a part of the source.`,
    { limit },
  );

const crashed = (ending: string): Refusal =>
  new Refusal(503, 'PLANNING_CRASHED', `The process that plans has ended (${ending}). Plan again.`, { ending });

const send = (planner: ChildProcess, message: PlanningTask | Answer): void => {
  // of a process that is gone its end is told
  planner.send(message, () => undefined);
};

const answer = async (ports: PlanningPorts, { id, port, method, args }: Question): Promise<Answer> => {
  // the compiler does not follow a message into the methods of a port
  return { id, value: await methodOf(ports[port], method)(...args) };
};

interface Apart {
  /** V8 heap of the process; what it holds beside the heap is capped at as much again. */
  megabytes: number;
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** The program of the process. */
  filename?: string;
}

/**
 * Plans in a process of its own, which starts those that read pages: neither what pages say nor the computing is the server's. The
 * process asks one question after the other, and about four images at a time; it writes the plan into a folder, where
 * `loadPlan` reads it. Stopping ends the process at once; its readers notice.
 *
 * @throws Refusal when the process dies, SourceError, the reason of the signal, whatever a question ends in
 */
export const planApart = async (
  ports: PlanningPorts,
  task: PlanningTask,
  { megabytes, onProgress, signal, filename = PLANNER }: Apart,
): Promise<void> => {
  signal?.throwIfAborted();
  const planner = fork(filename, ['plan', String(megabytes * 2)], {
    // JSON would turn bytes into an object with a key for each
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${String(megabytes)}`],
    // V8 prints pages about its heap when it dies of memory
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => {
    planner.once('exit', resolve).once('error', resolve);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      planner.on('error', reject);
      planner.once('exit', (code, killedBy) => {
        reject(diedOfMemory(code, killedBy) ? outOfMemory(megabytes) : crashed(killedBy ?? String(code)));
      });
      planner.on('message', (message: FromPlanner) => {
        if ('progress' in message) onProgress?.(message.progress);
        else if ('failed' in message) reject(receivedError(message.failed));
        else if ('planned' in message) resolve();
        else
          answer(ports, message.question).then((given) => {
            send(planner, given);
          }, reject);
      });
      send(planner, task);
    });
  } finally {
    planner.kill('SIGKILL');
    await gone;
  }
};
