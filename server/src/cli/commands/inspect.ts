import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { Command, Option } from 'commander';

import { countFiles } from '../../../../migrator/run/apply/report';
import type { FileRecord } from '../../../../migrator/model/file-record';
import { externalAssets, externalAssetsText } from '../../../../migrator/report/inspect/external-assets';
import { inspectReport } from '../../../../migrator/report/inspect/inspect-report';
import { inspectSummary, inspectSummaryText } from '../../../../migrator/report/inspect/inspect-summary';
import { inspectText } from '../../../../migrator/report/inspect/inspect-text';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { MAP_FILE } from '../../../../migrator/map/map-line';
import { allOption, globOption, localesOption, siteOption } from '../option-values';
import { printLines } from '../terminal/print-lines';
import { checkReports, reportOption, writeReports, type ReportFile } from '../report-file';
import { say } from '../terminal/terminal';
import { CONFIG_FILE } from '../sources/open-site';
import { readSource, type NamedSource, type ReadSource } from '../sources/read-source';
import { writtenJson } from '../../../../migrator/report/formats/json';

interface InspectOptions extends NamedSource {
  json?: boolean;
  summary?: boolean;
  all?: boolean;
  assets?: boolean;
  report?: ReportFile[];
}

function* jsonLines(files: readonly FileRecord[]): Generator<string> {
  for (const file of files) yield writtenJson(file);
}

const linesOf = (
  { site: { files }, rules }: ReadSource,
  { json, summary, assets, all }: InspectOptions,
): Iterable<string> => {
  if (assets === true) {
    const hosts = externalAssets(files, rules);
    return json === true ? [JSON.stringify({ hosts })] : externalAssetsText(hosts);
  }
  if (summary === true) return json === true ? [JSON.stringify(inspectSummary(files))] : inspectSummaryText(files);
  return json === true ? jsonLines(files) : inspectText(files, all);
};

/** Whether the current folder is a Strapi app, which may have maps. */
const isInApp = (folder = process.cwd()): boolean => {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  try {
    return createRequire(file).resolve('@strapi/strapi') !== '';
  } catch {
    return false;
  }
};

/** Whether an import would make something of a file: a page, or entries of what it lists. */
const isContent = ({ state, processors }: FileRecord): boolean =>
  state === 'page' || state === 'version' || processors.length > 0;

/** `inspect <source>`: what the migrator understands of a source. Needs no Strapi and no database. */
export const inspectCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('inspect')
    .description('read a source and show how it would be imported; does not require Strapi')
    .argument('<source>', 'a folder or a .zip of legacy markdown')
    .option('--json', 'print one JSON object a line for each file, sorted by path')
    .addOption(allOption())
    .addOption(new Option('--summary', 'print counts only').conflicts('all'))
    .addOption(
      new Option('--assets', 'list the images and documents that the source does not contain, by host').conflicts(
        'summary',
      ),
    )
    .option('--only <glob>', 'print only the files that match', globOption)
    .option('--site <name>', 'the site whose settings apply', siteOption, 'default')
    .option('--config <file>', `site settings (default: ${CONFIG_FILE} in the current folder, if it exists)`)
    .option(
      '--locales <codes>',
      `the languages of pages, as the app would have them (default: "locales" in ${CONFIG_FILE}, else en,zh-CN)`,
      localesOption,
    )
    .option(
      '--map <file>',
      `decisions about the source (default: ${MAP_FILE} in its root, if it exists; stored maps are not used)`,
    )
    .option('--no-map', 'use no map, not even the one in the source')
    .addOption(reportOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance inspect ./legacy-site --summary\n  $ strapi-compliance inspect ./legacy-site --assets\n  $ strapi-compliance inspect ./legacy-site --report pages.csv --report findings.sarif',
    )
    .action(async (location: string, options: InspectOptions) => {
      checkReports(options.report);
      const read = await readSource(location, options);
      const { files } = read.site;
      if (options.map === undefined && read.rules.map === null && isInApp())
        say('inspect does not use the map stored in an app. Pass it with --map.');
      await printLines(linesOf(read, options));
      await writeReports(options.report, () => inspectReport(files));
      const isEmpty = !files.some(isContent);
      if (isEmpty) say('None of these files is a page.');
      finish(isEmpty || countFiles(files).rejected > 0 ? EXIT.rejected : EXIT.done);
    });
