import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { Command } from 'commander';
import { ExportFolderError, openExportFolder, type ExportFolder } from '../../adapters/export-folder';
import { getService } from '../../get-service';
import { newFinding, FILE_START } from '../../../../migrator/findings';
import type { ExportedFile } from '../../../../migrator/export/export-pages';
import { exportFileReport, exportReport, exportText, type FileReport } from '../../../../migrator/export/export-report';
import { withStrapi } from '../app/boot-strapi';
import { CliError } from '../exit/cli-error';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { allOption, siteOption } from '../option-values';
import { printLines } from '../terminal/print-lines';
import { checkReports, reportOption, writeReports, type ReportFile } from '../report-file';
import { progressBar } from '../terminal/terminal';
import { siteOverrides } from '../sources/open-site';
import { writtenJson } from '../../../../migrator/report/formats/json';

interface ExportOptions {
  app: string;
  site: string;
  locale?: string;
  config?: string;
  force?: boolean;
  json?: boolean;
  all?: boolean;
  report?: ReportFile[];
}

const openFolder = async (dir: string, force: boolean): Promise<ExportFolder> => {
  try {
    return await openExportFolder(resolve(dir), dir, force);
  } catch (error) {
    if (error instanceof ExportFolderError) throw new CliError(EXIT.usage, error.message);
    throw error;
  }
};

const writeFile = async (folder: ExportFolder, { bytes, ...file }: ExportedFile): Promise<FileReport> => {
  const fate = await folder.write(file.path, bytes);
  if ('written' in fate) return { ...file, written: fate.written };
  const refused = newFinding('EXPORT_REFUSED', file.path, FILE_START, fate.refused);
  return { ...file, written: 'refused', findings: [...file.findings, refused] };
};

const exportSite = async (
  strapi: Core.Strapi,
  folder: ExportFolder,
  overrides: ReturnType<typeof siteOverrides>,
  { locale, site }: ExportOptions,
  signal: AbortSignal,
): Promise<FileReport[]> => {
  const rules = await getService(strapi, 'imports').rules({ ...overrides, name: site });
  if (locale !== undefined && !rules.locales.includes(locale))
    throw new CliError(
      EXIT.usage,
      `"${locale}" is not a locale of this app. Its locales are ${rules.locales.join(', ')}`,
    );
  const { count, files } = await getService(strapi, 'pages-export').pages({ rules, locale: locale ?? null });
  const bar = progressBar('Exporting', count);
  const written: FileReport[] = [];
  try {
    for (const file of files) {
      signal.throwIfAborted();
      written.push(await writeFile(folder, file));
      bar.advance();
    }
  } finally {
    bar.stop();
  }
  return written;
};

const run = async (dir: string, options: ExportOptions): Promise<ExitCode> => {
  const overrides = siteOverrides(options);
  checkReports(options.report);
  const folder = await openFolder(dir, options.force === true);
  const files = await withStrapi(options.app, (strapi, signal) =>
    exportSite(strapi, folder, overrides, options, signal),
  );
  const report = exportReport(files);
  await printLines(options.json === true ? [writtenJson(report)] : exportText(report, options.all));
  await writeReports(options.report, () => exportFileReport(report));
  return report.written.refused > 0 ? EXIT.rejected : EXIT.done;
};

/** `export <dir>`: the pages of a site as files of legacy markdown. */
export const exportCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('export')
    .description('write pages back to legacy markdown; unedited pages byte for byte as they were imported')
    .argument('<dir>', 'a folder that is empty or does not exist')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--site <name>', 'the site whose pages are exported', siteOption, 'default')
    .option('--locale <locale>', 'export only this language')
    .option('--config <file>', 'site settings (default: compliance.config.json in the app, if it exists)')
    .option('--force', 'write to a folder that is not empty, and overwrite files of the same names')
    .option('--json', 'print JSON')
    .addOption(allOption())
    .addOption(reportOption())
    .addHelpText('after', '\nExample:\n  $ strapi-compliance export ./exported --app . --locale en')
    .action(async (dir: string, options: ExportOptions) => {
      finish(await run(dir, options));
    });
