import type { Command } from 'commander';
import { getService } from '../get-service';
import type { FollowUpItem } from '../../../migrator/run/follow-up';
import type { ImportsService, RunControl } from '../features/imports/service';
import { withStrapi } from './app/boot-strapi';
import { CliError } from './exit/cli-error';
import { EXIT, type ExitCode } from './exit/exit-codes';
import { followRun } from './terminal/follow-run';
import { followUpPlanText, followUpReport, followUpReportText, type FollowUpAnswer } from './text/follow-up-text';
import { allOption } from './option-values';
import { printLines } from './terminal/print-lines';
import { checkReports, reportOption, writeReports, type ReportFile } from './report-file';
import { changesIn, changesText } from './text/changes';
import { ask, canAsk, say } from './terminal/terminal';
import { writtenJson } from '../../../migrator/report/formats/json';

/** The options of every command that follows up a run. */
export interface FollowUpOptions {
  app: string;
  yes?: boolean;
  dryRun?: boolean;
  json?: boolean;
  all?: boolean;
  report?: ReportFile[];
}

export const addFollowUpOptions = (command: Command): Command =>
  command
    .argument('<run>', 'the number that `runs` lists')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--yes', 'skip the confirmation')
    .option('--dry-run', 'show what would happen, and write nothing')
    .option('--json', 'print JSON')
    .addOption(allOption())
    .addOption(reportOption());

export interface FollowUp<Plan, Report> {
  /** In front of the progress bar, such as `Rolling back`. */
  label: string;
  question: string;
  title: string;
  /** The actions that write. */
  writes: ReadonlySet<string>;
  plan: (imports: ImportsService) => Promise<Plan>;
  perform: (imports: ImportsService, plan: Plan, control: RunControl) => Promise<Report>;
}

const approve = async (plan: FollowUpAnswer, question: string, { yes, all }: FollowUpOptions): Promise<boolean> => {
  if (yes === true) return true;
  say(followUpPlanText(plan, all).join('\n'));
  return ask(question);
};

type Reported = FollowUpAnswer & { run: number };

export const followUpExitCode = ({ counts }: Reported): ExitCode =>
  (counts['failed'] ?? 0) > 0 ? EXIT.failed : EXIT.done;

/** Prints what a follow-up did. */
export const printFollowUp = async (
  report: Reported,
  { title, writes }: Pick<FollowUp<never, never>, 'title' | 'writes'>,
  { json, all, report: files }: Pick<FollowUpOptions, 'json' | 'all' | 'report'>,
): Promise<void> => {
  await printLines(json === true ? [writtenJson(report)] : followUpReportText(report, writes, all));
  await writeReports(files, () => followUpReport(title, report));
};

/** Plans a follow-up, shows it, asks and performs it; starts over if content changed in between. */
export const runFollowUp = async <Plan extends FollowUpAnswer & { items: FollowUpItem[] }, Report extends Reported>(
  followUp: FollowUp<Plan, Report>,
  options: FollowUpOptions,
): Promise<ExitCode> => {
  const { label, question, writes } = followUp;
  if (options.yes !== true && options.dryRun !== true && !canAsk())
    throw new CliError(EXIT.usage, 'this command asks for confirmation, and there is no terminal: add --yes');
  checkReports(options.report);
  const done = await withStrapi(options.app, async (strapi, signal) => {
    const imports = getService(strapi, 'imports');
    for (;;) {
      const plan = await followUp.plan(imports);
      if (options.dryRun === true) return { plan, report: null };
      if (!(await approve(plan, question, options))) return null;
      const total = plan.items.filter(({ action }) => writes.has(action)).length;
      try {
        return {
          plan,
          report: await followRun(label, total, signal, (control) => followUp.perform(imports, plan, control)),
        };
      } catch (error) {
        const changes = changesIn(error);
        if (changes === null) throw error;
        say(`The content has changed since the plan was made; planning again:\n${changesText(changes)}`);
      }
    }
  });
  if (done === null) {
    say('Nothing was written.');
    return EXIT.done;
  }
  if (done.report === null) {
    await printLines(options.json === true ? [writtenJson(done.plan)] : followUpPlanText(done.plan, options.all));
    return EXIT.done;
  }
  await printFollowUp(done.report, followUp, options);
  return followUpExitCode(done.report);
};
