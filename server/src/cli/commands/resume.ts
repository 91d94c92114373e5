import { Command } from 'commander';
import { getConfig } from '../../config';
import { sourceLimits } from '../../adapters/source/source-limits';
import { getService } from '../../get-service';
import { recordsReport } from '../../../../migrator/report/records-report';
import { withStrapi } from '../app/boot-strapi';
import type { ExitCode } from '../exit/exit-codes';
import { followRun } from '../terminal/follow-run';
import { followUpExitCode, printFollowUp } from '../follow-up';
import { importExitCode } from '../exit/import-exit-code';
import { reportText, sumsOf } from '../text/import-text';
import { printLines } from '../terminal/print-lines';
import { readFilesOf } from '../sources/read-files';
import { checkReports, reportOption, writeReports, type ReportFile } from '../report-file';
import { allOption, runNumber } from '../option-values';
import { bulkOption, sayWayOfWriting } from '../way-of-writing';
import { PUBLISH } from './publish';
import { ROLLBACK } from './rollback';
import { writtenJson } from '../../../../migrator/report/formats/json';

interface ResumeOptions {
  app: string;
  json?: boolean;
  all?: boolean;
  report?: ReportFile[];
  bulk?: 'auto' | 'never';
}

const resume = async (text: string, { app, json, all, report: files, bulk }: ResumeOptions): Promise<ExitCode> => {
  const run = runNumber(text);
  checkReports(files);
  const here = process.cwd();
  const report = await withStrapi(app, async (strapi, signal) => {
    const imports = getService(strapi, 'imports');
    const shown = await imports.show(run);
    const read = readFilesOf(shown?.source ?? '', here, sourceLimits(getConfig(strapi).limits));
    const left = (shown?.items ?? []).filter(({ state }) => state === 'pending' || state === 'failed');
    if (shown?.kind === 'import')
      sayWayOfWriting(strapi, left.filter(({ action }) => action === 'create').length, bulk);
    return followRun('Resuming', left.length, signal, (control) => imports.resume(run, { ...control, read, bulk }));
  });
  if ('kind' in report) {
    await printFollowUp(report, report.kind === 'publish' ? PUBLISH : ROLLBACK, { json, all, report: files });
    return followUpExitCode(report);
  }
  await printLines(json === true ? [writtenJson(report)] : reportText(report, [], all));
  await writeReports(files, () => {
    const sums = sumsOf(
      report.files,
      report.counts,
      report.markedDrafts,
      `run ${String(report.run)}, plan ${report.planHash}`,
    );
    return recordsReport({ title: 'Import report', sums, files: [], items: report.items, answer: report });
  });
  return importExitCode(report);
};

/** `resume <run>`: the rest of a run that was killed, stopped or paused. */
export const resumeCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('resume')
    .description('finish a run that was killed, stopped or paused; retries failed entries')
    .argument('<run>', 'the number that `runs` lists')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--json', 'print JSON')
    .addOption(bulkOption())
    .addOption(allOption())
    .addOption(reportOption())
    .addHelpText('after', '\nExample:\n  $ strapi-compliance resume 3 --app .')
    .action(async (run: string, options: ResumeOptions) => {
      finish(await resume(run, options));
    });
