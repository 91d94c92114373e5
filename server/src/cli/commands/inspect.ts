import { Command, Option } from 'commander';

import { countFiles } from '../../migrator/apply/report';
import { externalAssets, externalAssetsText } from '../../migrator/report/external-assets';
import { inspectReport } from '../../migrator/report/inspect-report';
import { inspectSummary, inspectSummaryText } from '../../migrator/report/inspect-summary';
import { inspectText } from '../../migrator/report/inspect-text';
import { EXIT, type ExitCode } from '../exit-codes';
import { MAP_FILE } from '../../migrator/map/map-line';
import { allOption, globOption, siteOption } from '../option-values';
import { printLines } from '../print-lines';
import { checkReports, reportOption, writeReports, type ReportFile } from '../report-file';
import { say } from '../terminal';
import { CONFIG_FILE } from './open-site';
import { readSource, type NamedSource, type ReadSource } from './read-source';

interface InspectOptions extends NamedSource {
  json?: boolean;
  summary?: boolean;
  all?: boolean;
  assets?: boolean;
  report?: ReportFile[];
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
  return json === true ? files.map((file) => JSON.stringify(file)) : inspectText(files, all);
};

/** `inspect <source>`: what the migrator understands of a source. Needs no Strapi and no database. */
export const inspectCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('inspect')
    .description('read a source and show what an import would make of it; needs no Strapi')
    .argument('<source>', 'a folder or a .zip of legacy markdown')
    .option('--json', 'print one JSON object per line and file, sorted by path')
    .addOption(allOption())
    .addOption(new Option('--summary', 'print counts only').conflicts('all'))
    .addOption(
      new Option('--assets', 'print the images and documents that the source does not hold, by host').conflicts(
        'summary',
      ),
    )
    .option('--only <glob>', 'print only the files that match', globOption)
    .option('--site <name>', 'the site whose settings apply', siteOption, 'default')
    .option('--config <file>', `site settings (default: ${CONFIG_FILE} in the current folder, when it is there)`)
    .option(
      '--map <file>',
      `decisions about the source (default: ${MAP_FILE} in its root, when it is there; no app is asked)`,
    )
    .option('--no-map', 'use no map, the one in the source neither')
    .addOption(reportOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance inspect ./legacy-site --summary\n  $ strapi-compliance inspect ./legacy-site --assets\n  $ strapi-compliance inspect ./legacy-site --report pages.csv --report findings.sarif',
    )
    .action(async (location: string, options: InspectOptions) => {
      checkReports(options.report);
      const read = await readSource(location, options);
      const { files } = read.site;
      if (options.map === undefined && read.rules.map === null)
        say('inspect knows no app: the map that one keeps for the site is not used; name it with --map.');
      await printLines(linesOf(read, options));
      await writeReports(options.report, () => inspectReport(files));
      finish(countFiles(files).rejected > 0 ? EXIT.rejected : EXIT.done);
    });
