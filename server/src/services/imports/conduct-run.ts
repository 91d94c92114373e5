import { explainError } from '../../adapters/strapi/explain-error';
import { LeaseLostError, RunPausedError } from '../../migrator/apply/halt';
import type { OpenRun, RunFailure, RunState, StopRequest } from '../../migrator/ports';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { InterruptedError } from './interrupted-error';
import { outlastLostEvents } from './lost-events';

const stateAfter = (error: unknown): RunState => {
  if (error instanceof InterruptedError) return error.state;
  return error instanceof RunPausedError ? 'paused' : 'failed';
};

/** What a person asked for needs no explanation. */
const failureAfter = (error: unknown): RunFailure | null => {
  if (error instanceof InterruptedError && error.request !== null) return null;
  const isOurs = error instanceof InterruptedError || error instanceof RunPausedError;
  return { message: explainError(error), details: isOurs ? error.details : {} };
};

/**
 * Keeps the lease while `work` goes on, and closes the run, whatever comes. `asked` tells what a person wants of the run
 * by now; `counts`, how far it has got.
 */
export const conductRun = async <Report>(
  { journal }: Pick<Ports, 'journal'>,
  run: OpenRun,
  work: (asked: () => StopRequest | null) => Promise<Report>,
  counts: () => Record<string, number>,
): Promise<Report> => {
  let request: StopRequest | null = null;
  const stops = [
    outlastLostEvents(),
    journal.keepLease(run),
    journal.followRequests(run.id, (asked) => {
      request = asked;
    }),
  ];
  try {
    const report = await work(() => request);
    await attempt(run.id, () => journal.closeRun(run, 'done', counts(), null));
    return report;
  } catch (error) {
    // A run that another one has overtaken writes nothing more, its own end neither.
    if (error instanceof LeaseLostError) throw error;
    // The database may be what failed: then the run looks killed, and the lease runs out.
    await journal.closeRun(run, stateAfter(error), counts(), failureAfter(error)).catch(() => undefined);
    throw error;
  } finally {
    for (const stop of stops) stop();
  }
};
