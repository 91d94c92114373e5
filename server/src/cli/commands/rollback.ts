import { Command } from 'commander';
import type { RollbackPlan, RollbackReport } from '../../../../migrator/run/rollback/rollback-plan';
import type { ExitCode } from '../exit/exit-codes';
import { addFollowUpOptions, runFollowUp, type FollowUp, type FollowUpOptions } from '../follow-up';
import { runNumber } from '../option-values';
import { userName } from '../user-name';

/** How a rollback is shown, also one that `resume` finishes. */
export const ROLLBACK = {
  label: 'Rolling back',
  question: 'Roll this run back?',
  title: 'Rolled-back entries',
  writes: new Set(['delete', 'restore']),
};

const rollback = (run: number): FollowUp<RollbackPlan, RollbackReport> => ({
  ...ROLLBACK,
  plan: (imports) => imports.planRollback(run),
  perform: (imports, plan, control) => imports.rollback(plan, { ...control, startedBy: userName() }),
});

/** `rollback <run>`: puts every entry back to what it was before the run. */
export const rollbackCommand = (finish: (code: ExitCode) => void): Command =>
  addFollowUpOptions(new Command('rollback'))
    .description('roll a run back: restore every entry, except entries edited since')
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance rollback 3 --app . --dry-run\n  $ strapi-compliance rollback 3 --app . --yes',
    )
    .action(async (run: string, options: FollowUpOptions) => {
      finish(await runFollowUp(rollback(runNumber(run)), options));
    });
