import { breathe } from '../../adapters/strapi/breathe';
import { explainError } from '../../adapters/strapi/explain-error';
import { applyPlan, type Outcome } from '../../migrator/apply/apply-plan';
import { importReport, type ImportReport } from '../../migrator/apply/report';
import type { Journal, Target } from '../../migrator/ports';
import type { PlannedImport, RunStart } from './imports-service';
import { InterruptedError } from './interrupted-error';

/** Opens a run, does what the plan says, and closes the run, whatever comes. */
export const runPlan = async (
  { target, journal }: { target: Target; journal: Journal },
  { files, plan }: PlannedImport,
  { source, startedBy, onOutcome, signal }: RunStart,
): Promise<ImportReport> => {
  const { site, planHash, options } = plan;
  const run = await journal.openRun({ site, source, planHash, options: { ...options }, startedBy });
  const outcomes: Outcome[] = [];
  try {
    for await (const outcome of applyPlan(run, plan, { target, journal, breathe, explain: explainError })) {
      outcomes.push(outcome);
      onOutcome?.(outcome);
      if (signal?.aborted === true) break;
    }
    if (outcomes.length < plan.items.length) throw new InterruptedError(run, outcomes.length, plan.items.length);
    const report = importReport(run, planHash, files, outcomes);
    await journal.closeRun(run, 'done', report.counts, null);
    return report;
  } catch (error) {
    const state = error instanceof InterruptedError ? 'interrupted' : 'failed';
    await journal.closeRun(run, state, importReport(run, planHash, files, outcomes).counts, explainError(error));
    throw error;
  }
};
