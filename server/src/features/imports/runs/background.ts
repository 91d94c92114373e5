import type { Core } from '@strapi/strapi';
import { InterruptedError, RunHaltedError, type RunControl } from '../service';
import type { StopRequest } from '../../../../../migrator/model/ports/runs';
import { createPace, type Pace } from './pace';
import { withBusyTimeout } from './busy-timeout';
import { refusedRun } from './refused-run';

/** The state of a run that is at work in this process, also while the database does not answer. */
export interface RunHere {
  pace: Pace;
  /** Images and documents that were read. */
  media: number;
  /** The request of a person here. */
  request: StopRequest | null;
  /** It waits for the database. */
  waiting: boolean;
}

interface Job extends RunHere {
  stop: AbortController;
  done: Promise<void>;
  ask: (request: StopRequest) => void;
}

type Work = (
  control: Pick<RunControl, 'signal' | 'onRun' | 'onOutcome' | 'onMedia' | 'onWait' | 'onWaiting'>,
) => Promise<unknown>;

/** Runs that go on in this process while their starters look at something else. */
export interface BackgroundRuns {
  /** Begins; answers the number of the run as soon as it is open. @throws Refusal when it cannot be opened */
  start(work: Work): Promise<number>;
  /** Null for a run that is not at work here. */
  here(run: number): RunHere | null;
  /** Asks a run that is at work here to stop, at once. False for any other. */
  ask(run: number, request: StopRequest): boolean;
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
    const { arrived, ...waiting } = withBusyTimeout(stop);
    return new Promise<number>((resolve, reject) => {
      let run: number | null = null;
      let job: Job | null = null;
      const done = work({
        ...waiting,
        onOutcome: ({ written }) => {
          if (written) pace.tick();
        },
        onMedia: () => {
          if (job !== null) job.media += 1;
        },
        onWaiting: (waiting) => {
          if (job !== null) job.waiting = waiting;
        },
        onRun: (opened, ask) => {
          arrived();
          run = opened;
          job = { stop, pace, media: 0, done, ask, request: null, waiting: false };
          jobs.set(opened, job);
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
          // a run that lost its lease may have been resumed here
          if (run !== null && jobs.get(run) === job) jobs.delete(run);
        });
    });
  };

  return {
    start,
    here: (run) => jobs.get(run) ?? null,
    ask(run, request) {
      const job = jobs.get(run);
      if (job === undefined) return false;
      // who has asked to cancel is not satisfied with a pause
      if (job.request !== 'cancel') job.request = request;
      job.ask(request);
      return true;
    },
    async stop() {
      const all = [...jobs.values()];
      for (const job of all) job.stop.abort();
      await Promise.all(all.map(async ({ done }) => done));
    },
  };
};
