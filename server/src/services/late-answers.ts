import type { LateProgress } from '../../../model/contracts/late';

/** Milliseconds after which a request is answered with how far the work is. */
const ANSWER_AFTER = 300;
/** Milliseconds that an answer waits for whoever asked. */
const KEPT = 10_000;

/** Milliseconds after which work for which nobody asks any more is given up: its dialog has been closed. */
const ABANDONED = 10_000;

/** An answer that is not there yet. */
export class NotYet {
  constructor(readonly progress: LateProgress) {}
}

interface Job {
  progress: LateProgress;
  askedAt: number;
  /** Never rejects: what the work throws is thrown where the answer is taken. */
  ended: Promise<() => unknown>;
}

/** Answers to questions that may take longer than a request should. */
interface LateAnswers {
  /**
   * Begins the work, or finds it under way since the same was asked before. Answers when the work ends soon, else with how
   * far it is: ask again. `onStep` is called by the work for each entry that it has looked at; it throws when nobody has
   * asked for ten seconds, and so ends the work.
   *
   * @param question names who asks for what: the same question, the same answer
   * @throws what the work throws
   */
  ask<Answer>(question: string, work: (onStep: () => void) => Promise<Answer>): Promise<Answer | NotYet>;
  /** Work under way, or waiting, for this question is out of date: the next to ask begins anew. */
  forget(question: string): void;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

const settled = <Answer>(work: Promise<Answer>): Promise<() => Answer> =>
  work.then(
    (answer) => () => answer,
    (error: unknown) => () => {
      throw error;
    },
  );

/** Milliseconds: `elapsed` from any beginning. */
interface Clock {
  sleep: (milliseconds: number) => Promise<unknown>;
  elapsed: () => number;
}

export const createLateAnswers = ({ sleep, elapsed }: Clock): LateAnswers => {
  const jobs = new Map<string, Job>();

  const drop = (question: string, job: Job): void => {
    // a later job may have taken its place
    if (jobs.get(question) === job) jobs.delete(question);
  };

  const begin = (question: string, work: (onStep: () => void) => Promise<unknown>): Job => {
    const job: Job = { progress: { done: 0 }, askedAt: elapsed(), ended: Promise.resolve(() => undefined) };
    jobs.set(question, job);
    job.ended = settled(
      work(() => {
        job.progress.done += 1;
        if (elapsed() - job.askedAt <= ABANDONED) return;
        drop(question, job);
        throw new Error('nobody asks for this any more');
      }),
    );
    void job.ended.then(() => {
      setTimeout(() => {
        drop(question, job);
      }, KEPT).unref();
    });
    return job;
  };

  return {
    async ask<Answer>(question: string, work: (onStep: () => void) => Promise<Answer>) {
      const job = jobs.get(question) ?? begin(question, work);
      job.askedAt = elapsed();
      const take = await Promise.race([job.ended, sleep(ANSWER_AFTER).then(() => null)]);
      if (take === null) return new NotYet({ ...job.progress });
      drop(question, job);
      // a question names its work, and so the type of what that answers
      return take() as Answer;
    },
    forget(question) {
      jobs.delete(question);
    },
    async stop() {
      await Promise.all([...jobs.values()].map(async ({ ended }) => ended));
    },
  };
};
