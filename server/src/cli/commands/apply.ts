import type { Core } from '@strapi/strapi';
import { Command } from 'commander';
import { getConfig } from '../../config';
import { sourceLimits } from '../../adapters/source/source-limits';
import { getService } from '../../get-service';
import type { ImportReport } from '../../../../migrator/run/apply/report';
import type { FileRecord } from '../../../../migrator/model/file-record';
import { isWriting } from '../../../../migrator/plan/plan';
import { recordsReport } from '../../../../migrator/report/records-report';
import type { ApprovedPlan, PlannedImport } from '../../features/imports/service';
import { withStrapi } from '../app/boot-strapi';
import { CliError } from '../exit/cli-error';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { followRun } from '../terminal/follow-run';
import { importExitCode } from '../exit/import-exit-code';
import { planText, reportText, sumsOf } from '../text/import-text';
import { loadPlanFile } from '../sources/plan-files';
import { printLines } from '../terminal/print-lines';
import { readFilesOf } from '../sources/read-files';
import { checkReports, writeReports } from '../report-file';
import { changesIn, changesText } from '../text/changes';
import { ask, canAsk, say } from '../terminal/terminal';
import { bulkOption, sayWayOfWriting } from '../way-of-writing';
import { userName } from '../user-name';
import { findSite, planSite, type FoundSite } from '../sources/planning';
import { addSourceOptions, type SourceOptions } from '../sources/source-options';
import { writtenJson } from '../../../../migrator/report/formats/json';

type ApplyOptions = SourceOptions & { yes?: boolean; plan?: string; bulk?: 'auto' | 'never' };

/** The report of an import; `files` is empty if the source was not read. */
interface Done {
  report: ImportReport;
  files: readonly FileRecord[];
}

const approve = async (planned: Parameters<typeof planText>[0], { yes, all }: ApplyOptions): Promise<boolean> => {
  if (yes === true) return true;
  say(planText(planned, all).join('\n'));
  return ask('Apply this plan?');
};

const apply = async (
  strapi: Core.Strapi,
  source: string,
  approved: ApprovedPlan,
  bulk: ApplyOptions['bulk'],
  signal: AbortSignal,
): Promise<ImportReport> => {
  sayWayOfWriting(strapi, approved.plan.counts.create, bulk);
  return followRun('Importing', approved.plan.items.filter(isWriting).length, signal, (control) =>
    getService(strapi, 'imports').apply(approved, { ...control, source, bulk, startedBy: userName() }),
  );
};

/** Plans, asks and applies, and starts over if content changed in between. Null if the user declined. */
const applySource = async (
  strapi: Core.Strapi,
  source: string,
  site: FoundSite,
  options: ApplyOptions,
  signal: AbortSignal,
): Promise<Done | null> => {
  for (;;) {
    const planned: PlannedImport = await planSite(strapi, site, options, signal);
    if (!(await approve(planned, options))) return null;
    try {
      return { report: await apply(strapi, source, planned, options.bulk, signal), files: planned.files };
    } catch (error) {
      const changes = changesIn(error);
      if (changes === null) throw error;
      say(`The content has changed since the plan was made; planning again:\n${changesText(changes)}`);
    }
  }
};

const applyFile = async (file: string, options: ApplyOptions): Promise<Done | null> => {
  const kept = await loadPlanFile(file);
  const here = process.cwd();
  return withStrapi(options.app, async (strapi, signal) => {
    const { plan, files, findings, source, again } = kept;
    const approved = {
      plan,
      files,
      findings,
      fence: null,
      read: readFilesOf(source, here, sourceLimits(getConfig(strapi).limits)),
    };
    if (!(await approve({ files, plan }, options))) return null;
    try {
      return { report: await apply(strapi, source, approved, options.bulk, signal), files: [] };
    } catch (error) {
      const changes = changesIn(error);
      if (changes === null) throw error;
      const why = 'these entries have changed since the plan was made, so nothing was written';
      throw new CliError(EXIT.failed, `${why}:\n${changesText(changes)}\nPlan again: ${again}`);
    }
  });
};

/** Options that a saved plan has already fixed. Beside --plan they would be ignored, and a site could stay unpublished. */
const DECIDED = [
  'site',
  'only',
  'config',
  'map',
  'publish',
  'publishUnverified',
  'publishDrafts',
  'missing',
  'recreate',
] as const;

const refuseDecided = (options: ApplyOptions, isGiven: (name: string) => boolean): void => {
  const said = options.plan === undefined ? undefined : DECIDED.find(isGiven);
  if (said === undefined) return;
  const option = said.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new CliError(
    EXIT.usage,
    `--${option} cannot be combined with --plan. Create a new plan with it: strapi-compliance plan … --out FILE`,
  );
};

const run = async (source: string | undefined, options: ApplyOptions): Promise<ExitCode> => {
  if ((source === undefined) === (options.plan === undefined))
    throw new CliError(EXIT.usage, 'name either a source or a saved plan (--plan FILE)');
  if (options.yes !== true && !canAsk())
    throw new CliError(EXIT.usage, 'apply asks for confirmation, and there is no terminal: add --yes');
  checkReports(options.report);
  const applied = async () => {
    if (source === undefined) return applyFile(options.plan ?? '', options);
    const site = await findSite(source, options);
    return withStrapi(options.app, (strapi, signal) => applySource(strapi, source, site, options, signal));
  };
  const done = await applied();
  if (done === null) {
    say('Nothing was written.');
    return EXIT.done;
  }
  const { report, files } = done;
  await printLines(options.json === true ? [writtenJson(report)] : reportText(report, files, options.all));
  await writeReports(options.report, () => {
    const { files: counted, counts, markedDrafts } = report;
    const sums = sumsOf(counted, counts, markedDrafts, `run ${String(report.run)}, plan ${report.planHash}`);
    return recordsReport({ title: 'Import report', sums, files, items: report.items, answer: report });
  });
  return importExitCode(report);
};

/** `apply <source>`: plan, approval, import, report. `apply --plan FILE`: a plan that was kept. */
export const applyCommand = (finish: (code: ExitCode) => void): Command =>
  addSourceOptions(new Command('apply'), '[source]')
    .description('import a source: plan, ask for confirmation, write, report')
    .option('--plan <file>', 'apply the plan saved in this file (see: plan --out)')
    .option('--yes', 'skip the confirmation')
    .addOption(bulkOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance apply ./legacy-site --app . --publish --yes\n  $ strapi-compliance apply --plan plan.jsonl --app .',
    )
    .action(async (source: string | undefined, options: ApplyOptions, command: Command) => {
      refuseDecided(options, (name) => command.getOptionValueSource(name) === 'cli');
      finish(await run(source, options));
    });
