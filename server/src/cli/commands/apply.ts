import { userInfo } from 'node:os';
import type { Core } from '@strapi/strapi';
import { Command } from 'commander';
import { getService } from '../../get-service';
import type { ImportReport } from '../../migrator/apply/report';
import { isWriting } from '../../migrator/plan/plan';
import { recordsReport } from '../../migrator/report/records-report';
import type { PlannedImport } from '../../services/imports';
import { withStrapi } from '../boot-strapi';
import { CliError } from '../cli-error';
import { EXIT, type ExitCode } from '../exit-codes';
import { importExitCode } from '../import-exit-code';
import { planText, reportText, sumsOf } from '../import-text';
import { printLines } from '../print-lines';
import { checkReports, writeReports } from '../report-file';
import { ask, canAsk, progressBar, say } from '../terminal';
import { openSite, planSite } from './planning';
import { addSourceOptions, type SourceOptions } from './source-options';

type ApplyOptions = SourceOptions & { yes?: boolean };

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};

const approve = async (planned: PlannedImport, { yes }: ApplyOptions): Promise<boolean> => {
  if (yes === true) return true;
  say(planText(planned));
  return ask('Apply this plan?');
};

/** Applies the plan with a progress bar. */
const applyPlanned = async (
  strapi: Core.Strapi,
  source: string,
  planned: PlannedImport,
  signal: AbortSignal,
): Promise<ImportReport> => {
  const bar = progressBar('Importing', planned.plan.items.filter(isWriting).length);
  try {
    return await getService(strapi, 'imports').apply(planned, {
      source,
      startedBy: userName(),
      signal,
      onOutcome: ({ item }) => {
        if (isWriting(item)) bar.advance();
      },
    });
  } finally {
    bar.stop();
  }
};

const run = async (source: string, options: ApplyOptions): Promise<ExitCode> => {
  if (options.yes !== true && !canAsk()) {
    throw new CliError(EXIT.usage, 'apply asks before it writes, and there is no terminal to ask on: add --yes');
  }
  const site = await openSite(source, options);
  checkReports(options.report);
  const done = await withStrapi(options.app, async (strapi, signal) => {
    const planned = await planSite(strapi, site, options, signal);
    if (!(await approve(planned, options))) return null;
    return { report: await applyPlanned(strapi, source, planned, signal), files: planned.files };
  });
  if (done === null) {
    say('Nothing was written.');
    return EXIT.done;
  }
  await printLines([options.json === true ? JSON.stringify(done.report) : reportText(done.report, done.files)]);
  await writeReports(options.report, () => {
    const { files, report } = done;
    const sums = sumsOf(files, report, `run ${String(report.run)}, plan ${report.planHash}`);
    return recordsReport({ title: 'What the import did', sums, files, items: report.items, answer: report });
  });
  return importExitCode(done.report);
};

/** `apply <source>`: plan, approval, import, report. */
export const applyCommand = (finish: (code: ExitCode) => void): Command =>
  addSourceOptions(new Command('apply'))
    .description("import a source into the app's content: plan, ask, write, report")
    .option('--yes', 'do not ask')
    .addHelpText('after', '\nExample:\n  $ strapi-compliance apply ./legacy-site --app . --publish --yes')
    .action(async (source: string, options: ApplyOptions) => {
      finish(await run(source, options));
    });
