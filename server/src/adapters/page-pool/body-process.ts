import { inTurn } from '../../queues/in-turn';
import {
  createPageProcess,
  PageProcessError,
  type Outcome,
  type PageProcess,
  type ProcessLimits,
} from './page-process';
import type { BodyTask, BodyWork, WorkInput, WorkResult } from './work-on-body';

/** Works on bodies in a process of its own, since no part of it can be paused: a long body would hold the server. */
export interface BodyProcess {
  /** @throws PageProcessError where no process can be started, and behind `close` */
  work<Name extends BodyWork>(name: Name, input: WorkInput<Name>): Promise<Outcome<WorkResult<Name>>>;
  /** Ends the process at once, for good. */
  close(): Promise<void>;
}

/** A process that nobody needs for so long ends, with its memory. */
const IDLE_MILLISECONDS = 5 * 60_000;

const NOTHING: BodyTask = { name: 'toc', input: { body: '' } };

export const createBodyProcess = (limits: ProcessLimits, idleMilliseconds = IDLE_MILLISECONDS): BodyProcess => {
  const turn = inTurn();
  let process: PageProcess<unknown, unknown> | null = null;
  let idle: NodeJS.Timeout | undefined;
  const closing = new AbortController();
  const isClosed = (): boolean => closing.signal.aborted;

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = process;
    process = null;
    await ending?.close();
  };

  return {
    work: async <Name extends BodyWork>(name: Name, input: WorkInput<Name>) =>
      turn(async () => {
        clearTimeout(idle);
        if (isClosed()) throw new PageProcessError('The server stops.');
        process ??= createPageProcess({ name: 'workOnBody', nothing: NOTHING }, limits);
        try {
          // the function answers what it makes of a body under this name
          return (await process.call({ name, input })) as Outcome<WorkResult<Name>>;
        } finally {
          if (!isClosed()) idle = setTimeout(() => void turn(end), idleMilliseconds).unref();
        }
      }),
    close: async () => {
      closing.abort();
      await end();
    },
  };
};
