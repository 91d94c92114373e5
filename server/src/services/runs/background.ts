import type { Core } from '@strapi/strapi';
import { InterruptedError, RunHaltedError, type RunControl } from '../imports';
import { createPace, type Pace } from './pace';
import { withPatience } from './patience';
import { refusedRun } from './refused-run';

interface Job {
  stop: AbortController;
  pace: Pace;
  done: Promise<void>;
}

type Work = (control: Pick<RunControl, 'signal' | 'onRun' | 'onOutcome' | 'onWait'>) => Promise<unknown>;

/** Runs that go on in this process while their starters look at something else. */
export interface BackgroundRuns {
  /** Begins; answers the number of the run as soon as it is open. @throws Refusal when it cannot be opened */
  start(work: Work): Promise<number>;
  /** Null for a run that is not at work here. */
  paceOf(run: number): Pace | null;
  /** Ends all of them after the item in hand; `resume` does the rest. */
  stop(): Promise<void>;
}

/** `now` in milliseconds. */
export const backgroundRuns = (strapi: Core.Strapi, now: () => number): BackgroundRuns => {
  const jobs = new Map<number, Job>();

  /** The journal tells people what became of a run; what nobody meant is for the log too. */
  const log = (run: number, error: unknown) => {
    if (error instanceof InterruptedError || error instanceof RunHaltedError) return;
    strapi.log.error(
      `compliance: run ${String(run)} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  };

  const start = async (work: Work): Promise<number> => {
    const stop = new AbortController();
    const pace = createPace(now);
    const { arrived, ...waiting } = withPatience(stop);
    return new Promise<number>((resolve, reject) => {
      let run: number | null = null;
      const done = work({
        ...waiting,
        onOutcome: ({ written }) => {
          if (written) pace.tick();
        },
        onRun: (opened) => {
          arrived();
          run = opened;
          jobs.set(opened, { stop, pace, done });
          resolve(opened);
        },
      })
        .then(
          () => undefined,
          (error: unknown) => {
            arrived();
            if (run === null) reject(refusedRun(error));
            else log(run, error);
          },
        )
        .finally(() => {
          if (run !== null) jobs.delete(run);
        });
    });
  };

  return {
    start,
    paceOf: (run) => jobs.get(run)?.pace ?? null,
    async stop() {
      const all = [...jobs.values()];
      for (const job of all) job.stop.abort();
      await Promise.all(all.map(async ({ done }) => done));
    },
  };
};
