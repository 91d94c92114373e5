import { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Tinypool, type TinypoolWorker } from 'tinypool';
import { pageClock } from './page-clock';
import type { Failure } from './refuse-page';
import { CodedError } from '../../../../model/coded-error';

export interface ProcessLimits {
  /** The program that the process runs. */
  filename: string;
  /** For how long one call may compute. */
  milliseconds: number;
  /** V8 heap of the process; what it holds beside the heap is capped at as much again. */
  megabytes: number;
}

/** A function that the program exports. */
interface Called<Argument> {
  name: string;
  /** With nothing to do: a new process is called with it first, so that its start does not count against the first page. */
  nothing: Argument;
}

export type Outcome<Result> = { result: Result } | { failure: Failure };

/** Tries a call again that failed: a process may end, or be slow, for a reason that is not the text's. */
export const onceMore = async <Result>(call: () => Promise<Outcome<Result>>): Promise<Outcome<Result>> => {
  const first = await call();
  return 'result' in first ? first : call();
};

/** In characters. Shorter texts are parsed in some milliseconds, and the way to a process would take longer. */
export const LONG_TEXT = 10_000;

/** A process that is given one page, or some of them, at a time. It is replaced when it dies. */
export interface PageProcess<Argument, Result> {
  /** @throws PageProcessError where no process can be started */
  call(argument: Argument): Promise<Outcome<Result>>;
  /** Ends the process, whatever it is doing; done when it is gone. */
  close(): Promise<void>;
}

/** Starting a process and loading the pipeline takes about half a second; a busy machine may need far more. */
const START_MILLISECONDS = 60_000;

const DOES_NOT_START = 'The process that reads pages could not be started.';

/** V8 aborts when its heap is full, or traps while it starts; the watch inside the process and the kernel kill when memory as a whole is. */
const OUT_OF_MEMORY = new Set<unknown>(['SIGABRT', 'SIGTRAP', 'SIGKILL', 133, 134, 137]);

/** Whether a process ended for want of memory. */
export const diedOfMemory = (code: number | null, signal: string | null): boolean =>
  OUT_OF_MEMORY.has(signal) || OUT_OF_MEMORY.has(code);

/** The process of a worker. The pool does not give it away; null in a version that hides it better. */
const processOf = (worker: TinypoolWorker): ChildProcess | null => {
  const process: unknown = 'process' in worker ? worker.process : null;
  return process instanceof ChildProcess ? process : null;
};

/**
 * Sends what a process prints to nowhere. The pool pipes it into this process's output, and V8 prints pages about its
 * heap when it dies of memory.
 */
const mute = (worker: TinypoolWorker): void => {
  const process = processOf(worker);
  for (const output of [process?.stdout, process?.stderr]) output?.unpipe().resume();
};

/** The process cannot be started at all: no page is to blame. */
export class PageProcessError extends CodedError<'PAGE_READER_NOT_STARTED'> {
  override name = 'PageProcessError';
  constructor(message: string, options?: ErrorOptions) {
    super('PAGE_READER_NOT_STARTED', message, options);
  }
}

const STARTED = Symbol('started');

interface Ending {
  code: number | null;
  signal: string | null;
}

/**
 * Starts a process. Why child processes: a worker thread that allocates too much at once takes the whole server down
 * with it. Why a pool of one for each: a pool counts the time that a task waits for a free worker against its
 * time limit, and does not say which task's worker died of what.
 */
export const createPageProcess = <Argument, Result>(
  { name, nothing }: Called<Argument>,
  { filename, milliseconds, megabytes }: ProcessLimits,
): PageProcess<Argument, Result> => {
  const pool = new Tinypool({
    filename,
    name,
    runtime: 'child_process',
    // JSON would turn bytes into an object with a key for each.
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${String(megabytes)}`],
    argv: [String(megabytes * 2)],
    minThreads: 1,
    maxThreads: 1,
  });
  const endings = new Map<TinypoolWorker, Promise<Ending>>();
  let ready: TinypoolWorker | null = null;
  let closed = false;

  // Without a listener the death of an idle process would be an uncaught exception here.
  pool.on('error', () => undefined);

  const currentWorker = (): TinypoolWorker => {
    const [worker] = pool.threads;
    if (worker === undefined) throw new PageProcessError(DOES_NOT_START);
    if (!endings.has(worker)) {
      mute(worker);
      const ending = new Promise<Ending>((resolve) => {
        worker.once('exit', (code: number | null, signal: string | null) => {
          resolve({ code, signal });
        });
      });
      endings.set(worker, ending);
    }
    return worker;
  };

  const start = async (): Promise<TinypoolWorker> => {
    // A pool that was destroyed would start a new process.
    if (closed) throw new PageProcessError(DOES_NOT_START);
    const task = pool.run(nothing).then(() => STARTED);
    // Whichever loses the race may fail later, when nobody listens any more.
    task.catch(() => undefined);
    const worker = currentWorker();
    const died = endings.get(worker);
    // The pool holds this process up for its tasks, but not for a task that waits for a process to start.
    const patience = new AbortController();
    const late = sleep(START_MILLISECONDS, undefined, { signal: patience.signal }).catch(() => undefined);
    try {
      if ((await Promise.race([task, died, late])) === STARTED) return worker;
    } catch (cause) {
      throw new PageProcessError(DOES_NOT_START, { cause });
    } finally {
      patience.abort();
    }
    throw new PageProcessError(DOES_NOT_START);
  };

  const explainEnding = async (worker: TinypoolWorker): Promise<Failure> => {
    if (pool.threads.includes(worker)) return { cause: 'crashed' };
    const { code, signal } = (await endings.get(worker)) ?? { code: null, signal: null };
    return diedOfMemory(code, signal) ? { cause: 'hungry', megabytes } : { cause: 'crashed' };
  };

  return {
    async call(argument) {
      // Once more: a process may be killed by somebody else while it starts.
      if (ready === null || pool.threads[0] !== ready) ready = await start().catch(start);
      const worker = ready;
      const { signal, stop } = pageClock(milliseconds, processOf(worker)?.pid);
      try {
        // the caller names a function of this package and version, and knows what it answers
        return { result: (await pool.run(argument, { signal })) as Result };
      } catch {
        ready = null;
        if (signal.aborted) return { failure: { cause: 'slow', milliseconds } };
        return { failure: await explainEnding(worker) };
      } finally {
        stop();
      }
    },
    async close() {
      closed = true;
      // It rejects when a process dies by itself in that moment; gone is gone.
      await pool.destroy().catch(() => undefined);
      await Promise.all(endings.values());
    },
  };
};
