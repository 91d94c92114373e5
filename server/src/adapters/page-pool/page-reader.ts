import { Tinypool, type TinypoolWorker } from 'tinypool';
import type { Batch, BatchResult } from './read-batch';
import type { Failure } from './refuse-page';

export interface PageReaderOptions {
  /** The program that the process runs; exports `readBatch`. */
  filename: string;
  /** What one call of `read` may take. */
  milliseconds: number;
  /** V8 heap of the process; what it holds beside the heap is capped at as much again. */
  megabytes: number;
}

export type BatchOutcome = { results: BatchResult[] } | { failure: Failure };

/** A process that reads pages, one batch at a time. It is replaced when it dies. */
export interface PageReader {
  read(batch: Batch): Promise<BatchOutcome>;
  /** Ends the process, whatever it is doing; done when it is gone. */
  close(): Promise<void>;
}

/** Starting a process and loading the pipeline takes about half a second; a busy machine may need far more. */
const START_MILLISECONDS = 60_000;

/** V8 aborts when its heap is full; the watch inside the process and the kernel kill when memory as a whole is. */
const OUT_OF_MEMORY = new Set<unknown>(['SIGABRT', 'SIGKILL', 134, 137]);

/** The process cannot be started at all: no page is to blame. */
class PageReaderError extends Error {
  override name = 'PageReaderError';
}

interface Ending {
  code: number | null;
  signal: string | null;
}

/**
 * Starts a reader. Why child processes: a worker thread that allocates too much at once takes the whole server down
 * with it. Why a pool of one for each reader: a pool counts the time that a task waits for a free worker against its
 * time limit, and does not say which task's worker died of what.
 */
export const createPageReader = ({ filename, milliseconds, megabytes }: PageReaderOptions): PageReader => {
  const pool = new Tinypool({
    filename,
    name: 'readBatch',
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
    if (worker === undefined) throw new PageReaderError('The process that reads pages does not start.');
    if (!endings.has(worker)) {
      const ending = new Promise<Ending>((resolve) => {
        worker.once('exit', (code: number | null, signal: string | null) => {
          resolve({ code, signal });
        });
      });
      endings.set(worker, ending);
    }
    return worker;
  };

  /** A new process is given an empty batch first: its start must not count against the first page. */
  const start = async (): Promise<TinypoolWorker> => {
    const task = pool.run({ files: [] }, { signal: AbortSignal.timeout(START_MILLISECONDS) });
    // Whichever loses the race may fail later, when nobody listens any more.
    task.catch(() => undefined);
    const worker = currentWorker();
    const died = endings.get(worker)?.then(() => Promise.reject(new Error('it ended')));
    died?.catch(() => undefined);
    try {
      await Promise.race([task, died]);
    } catch (cause) {
      throw new PageReaderError('The process that reads pages does not start.', { cause });
    }
    return worker;
  };

  const explainEnding = async (worker: TinypoolWorker): Promise<Failure> => {
    const { code, signal } = (await endings.get(worker)) ?? { code: null, signal: null };
    return OUT_OF_MEMORY.has(signal) || OUT_OF_MEMORY.has(code) ? { cause: 'hungry', megabytes } : { cause: 'crashed' };
  };

  return {
    async read(batch) {
      // A pool that was destroyed would start a new process for it.
      if (closed) return { failure: { cause: 'crashed' } };
      if (ready === null || pool.threads[0] !== ready) ready = await start();
      const worker = ready;
      const signal = AbortSignal.timeout(milliseconds);
      try {
        return { results: (await pool.run(batch, { signal })) as BatchResult[] };
      } catch {
        ready = null;
        if (signal.aborted) return { failure: { cause: 'slow', milliseconds } };
        return { failure: await explainEnding(worker) };
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
