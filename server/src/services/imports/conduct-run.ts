import { explainError } from '../../adapters/strapi/explain-error';
import { LeaseLostError, RunPausedError } from '../../migrator/apply/halt';
import type { OpenRun, RunState } from '../../migrator/ports';
import type { Ports } from './ports';
import { InterruptedError } from './interrupted-error';

const stateAfter = (error: unknown): RunState => {
  if (error instanceof InterruptedError) return 'interrupted';
  return error instanceof RunPausedError ? 'paused' : 'failed';
};

/** Keeps the lease while `work` goes on, and closes the run, whatever comes. `counts` tells how far it has got. */
export const conductRun = async <Report>(
  { journal }: Pick<Ports, 'journal'>,
  run: OpenRun,
  work: () => Promise<Report>,
  counts: () => Record<string, number>,
): Promise<Report> => {
  const stop = journal.keepLease(run);
  try {
    const report = await work();
    await journal.closeRun(run, 'done', counts(), null);
    return report;
  } catch (error) {
    // A run that another one has overtaken writes nothing more, its own end neither.
    if (error instanceof LeaseLostError) throw error;
    // The database may be what failed: then the run looks killed, and the lease runs out.
    await journal.closeRun(run, stateAfter(error), counts(), explainError(error)).catch(() => undefined);
    throw error;
  } finally {
    stop();
  }
};
