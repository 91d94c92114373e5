import { Tinypool } from 'tinypool';
import { inTurn } from '../../queues/in-turn';
import { PAGE_WORKER } from './page-worker-path';

const MILLISECONDS = 60_000;
const MEGABYTES = 1024;

/** One process at a time, whoever asks for how many. */
const turn = inTurn();

/**
 * Runs a function that the page worker exports in a process of its own, which takes half a second to start, after
 * those that were asked for before.
 *
 * @throws what the function throws, and an error when it takes more than a minute or a gigabyte
 */
export const runApart = async <Result>(name: string, argument: unknown): Promise<Result> =>
  turn(async () => runAlone<Result>(name, argument));

const runAlone = async <Result>(name: string, argument: unknown): Promise<Result> => {
  const pool = new Tinypool({
    filename: PAGE_WORKER,
    runtime: 'child_process',
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${String(MEGABYTES)}`],
    argv: [String(MEGABYTES * 2)],
    minThreads: 1,
    maxThreads: 1,
  });
  // without a listener the death of an idle process would be an uncaught exception
  pool.on('error', () => undefined);
  try {
    // the caller names a function of this package, and knows what it answers
    return (await pool.run(argument, { name, signal: AbortSignal.timeout(MILLISECONDS) })) as Result;
  } finally {
    await pool.destroy().catch(() => undefined);
  }
};
