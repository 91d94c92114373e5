import { Command, Option } from 'commander';
import picomatch from 'picomatch';

import { readPages } from '../../adapters/page-pool/read-pages';
import { defaultSiteRules, resolveSite, type FileRecord, type PageDraft, type SiteRules } from '../../migrator';
import { countFiles } from '../../migrator/apply/report';
import { externalAssets, externalAssetsText } from '../../migrator/report/external-assets';
import { inspectReport } from '../../migrator/report/inspect-report';
import { inspectSummary, inspectSummaryText } from '../../migrator/report/inspect-summary';
import { inspectText } from '../../migrator/report/inspect-text';
import { EXIT, type ExitCode } from '../exit-codes';
import { MAP_FILE } from '../../migrator/map/map-line';
import { globOption, siteOption } from '../option-values';
import { printLines } from '../print-lines';
import { checkReports, reportOption, writeReports, type ReportFile } from '../report-file';
import { progressBar, sayIfNothing } from '../terminal';
import { CONFIG_FILE, openSite } from './open-site';

interface InspectOptions {
  json?: boolean;
  summary?: boolean;
  assets?: boolean;
  site: string;
  only?: string;
  config?: string;
  map?: string;
  report?: ReportFile[];
}

interface Inspected {
  files: FileRecord[];
  rules: SiteRules;
}

/** Reads a source file by file and resolves it as a whole; what `--only` leaves out is read too, so that links hold. */
const inspect = async (location: string, options: InspectOptions): Promise<Inspected> => {
  const { source, overrides } = await openSite(location, options);
  const rules = { ...defaultSiteRules, ...overrides };
  const bar = progressBar('Reading', source.candidates.length);
  const drafts: PageDraft[] = [];
  try {
    for await (const draft of readPages(source.files(), rules)) {
      drafts.push(draft);
      bar.advance();
    }
  } finally {
    bar.stop();
  }
  const only = options.only === undefined ? undefined : picomatch(options.only);
  const site = resolveSite(drafts, rules, { assets: source.assets, ...(only && { only: (path) => only(path) }) });
  return { files: site.files, rules };
};

const linesOf = ({ files, rules }: Inspected, { json, summary, assets }: InspectOptions): Iterable<string> => {
  if (assets === true) {
    const hosts = externalAssets(files, rules);
    return json === true ? [JSON.stringify({ hosts })] : externalAssetsText(hosts);
  }
  if (summary === true) return json === true ? [JSON.stringify(inspectSummary(files))] : inspectSummaryText(files);
  return json === true ? files.map((file) => JSON.stringify(file)) : inspectText(files);
};

/** `inspect <source>`: what the migrator understands of a source. Needs no Strapi and no database. */
export const inspectCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('inspect')
    .description('read a source and show what an import would make of it; needs no Strapi')
    .argument('<source>', 'a folder or a .zip of legacy markdown')
    .option('--json', 'print one JSON object per line and file, sorted by path')
    .option('--summary', 'print counts only')
    .addOption(
      new Option('--assets', 'print the images and documents that the source does not hold, by host').conflicts(
        'summary',
      ),
    )
    .option('--only <glob>', 'print only the files that match', globOption)
    .option('--site <name>', 'the site whose settings apply', siteOption, 'default')
    .option('--config <file>', `site settings (default: ${CONFIG_FILE} in the current folder, when it is there)`)
    .option('--map <file>', `decisions about the source (default: ${MAP_FILE} in its root, when it is there)`)
    .addOption(reportOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance inspect ./legacy-site --summary\n  $ strapi-compliance inspect ./legacy-site --assets\n  $ strapi-compliance inspect ./legacy-site --report pages.csv --report findings.sarif',
    )
    .action(async (location: string, options: InspectOptions) => {
      checkReports(options.report);
      const inspected = await inspect(location, options);
      const { files } = inspected;
      sayIfNothing(files.length, options.only);
      await printLines(linesOf(inspected, options));
      await writeReports(options.report, () => inspectReport(files));
      finish(countFiles(files).rejected > 0 ? EXIT.rejected : EXIT.done);
    });
