import { Command } from 'commander';
import { getService } from '../../get-service';
import { withStrapi } from '../app/boot-strapi';
import { CliError } from '../exit/cli-error';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { runsText, runText } from '../text/import-text';
import { allOption, runNumber } from '../option-values';
import { printLines, printText } from '../terminal/print-lines';
import { checkReports, reportOption, writeReports, type ReportFile } from '../report-file';
import { runReport } from '../../features/imports/runs/run-report';
import { writtenJson } from '../../../../migrator/report/formats/json';

interface RunsOptions {
  app: string;
  json?: boolean;
}

interface ShowOptions extends RunsOptions {
  all?: boolean;
  map?: boolean;
  report?: ReportFile[];
}

const listRuns = async ({ app, json }: RunsOptions): Promise<ExitCode> => {
  const runs = await withStrapi(app, (strapi) => getService(strapi, 'imports').listed());
  await printLines(json === true ? [JSON.stringify(runs)] : runsText(runs));
  return EXIT.done;
};

/** Writes the map as it is, so that it can be given to `--map` again. */
const showMap = async (run: number, app: string): Promise<ExitCode> => {
  const text = await withStrapi(app, async (strapi) => getService(strapi, 'imports').mapOf(run));
  if (text === null || text === '') throw new CliError(EXIT.usage, `run ${String(run)} used no map`);
  await printText(text);
  return EXIT.done;
};

const showRun = async (id: string, { app, json, all, map, report }: ShowOptions): Promise<ExitCode> => {
  const number = runNumber(id);
  if (map === true) return showMap(number, app);
  checkReports(report);
  const run = await withStrapi(app, (strapi) => getService(strapi, 'imports').show(number));
  if (run === null) throw new CliError(EXIT.usage, `there is no run ${id} in this app (see: strapi-compliance runs)`);
  await printLines(json === true ? [writtenJson(run)] : runText(run, all));
  await writeReports(report, () => runReport(run));
  return EXIT.done;
};

/** `runs`: the imports of this app, newest first. */
export const runsCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('runs')
    .description('list the runs of an app, newest first')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ strapi-compliance runs --app .')
    .action(async (options: RunsOptions) => {
      finish(await listRuns(options));
    });

/** `show <run>`: one import, and what it did to every entry that it touched. */
export const showCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('show')
    .description('show one run and what it did to every entry')
    .argument('<run>', 'the number that `runs` lists')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--json', 'print JSON')
    .option('--map', 'print only the map that the run used')
    .addOption(allOption())
    .addOption(reportOption())
    .addHelpText('after', '\nExample:\n  $ strapi-compliance show 3 --app . --report run-3.csv')
    .action(async (id: string, options: ShowOptions) => {
      finish(await showRun(id, options));
    });
