import { Command, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../../../package.json';
import { LINTS } from '../../../../model/lint/lints';
import { MAP_FILE } from '../../../../migrator/map/map-line';
import { lintReport, lintText, type LintAnswer } from '../../../../migrator/report/lint-report';
import { sarifLog } from '../../../../migrator/report/formats/sarif';
import { getService } from '../../get-service';
import { withStrapi } from '../app/boot-strapi';
import { CliError } from '../exit/cli-error';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { allOption, globOption, localesOption, siteOption } from '../option-values';
import { printLines } from '../terminal/print-lines';
import { checkReports, reportOption, writeReports, type ReportFile } from '../report-file';
import { say } from '../terminal/terminal';
import { CONFIG_FILE } from '../sources/open-site';
import { configSchema } from '../../config/schema';
import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { lintFiles } from '../../../../migrator/report/lint/lint-files';
import { groupBy } from '../../../../migrator/group-by';
import { readSource, type NamedSource } from '../sources/read-source';
import { writtenJson } from '../../../../migrator/report/formats/json';

/** Reads a source and lints its pages; there is no app, so the rules of time are the defaults. */
const lintSource = async (location: string, named: NamedSource): Promise<LintAnswer> => {
  const { site, drafts, rules } = await readSource(location, named);
  const { files } = site;
  const originals = new Map(drafts.map(({ path, original }) => [path, original]));
  const pages = files.filter(({ state }) => state === 'page');
  return {
    pages: pages.length,
    translated: [...groupBy(pages, ({ group }) => group).values()].filter((versions) => versions.length > 1).length,
    certifications: pages.reduce((sum, { certifications }) => sum + certifications.length, 0),
    findings: lintFiles(files, {
      catalogue: rules.catalogue ?? baseCatalogue,
      defaultLocale: rules.defaultLocale,
      now: new Date(),
      rules: configSchema.parse({}),
      textOf: (path) => originals.get(path)?.text ?? null,
    }),
  };
};

interface LintOptions {
  app?: string;
  status?: 'published' | 'draft';
  locale?: string;
  strict?: boolean;
  json?: boolean;
  sarif?: boolean;
  all?: boolean;
  site: string;
  only?: string;
  config?: string;
  locales?: string[];
  map?: string;
  report?: ReportFile[];
}

const localeOption = (value: string): string => {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value))
    throw new InvalidArgumentError('Write a locale, such as "en" or "zh-CN".');
  return value;
};

const lintApp = async ({ app = '.', status = 'published' }: LintOptions): Promise<LintAnswer> => {
  const answer = await withStrapi(app, (strapi) => getService(strapi, 'lint').run(status));
  if (answer.pages === 0 && status === 'published') say('No entry is published. Use --status draft to check drafts.');
  return answer;
};

/** The findings that concern one language: its own findings, and those about its difference from another one. */
const ofLocale = (answer: LintAnswer, locale: string | undefined): LintAnswer => {
  if (locale === undefined) return answer;
  const concerns = (each: { locale: string }): boolean => each.locale.toLowerCase() === locale.toLowerCase();
  return { ...answer, findings: answer.findings.filter((each) => concerns(each) || each.quotes.some(concerns)) };
};

const linesOf = (answer: LintAnswer, inFiles: boolean, { json, sarif, all }: LintOptions): string[] => {
  if (json === true) return [writtenJson(answer)];
  if (sarif !== true) return lintText(answer, all);
  const tool = { name: 'strapi-compliance', version: packageJson.version, rules: LINTS };
  return [JSON.stringify(sarifLog(lintReport(answer, inFiles).findings, tool), null, 2)];
};

const run = async (source: string | undefined, options: LintOptions): Promise<ExitCode> => {
  if (source !== undefined && (options.app !== undefined || options.status !== undefined))
    throw new CliError(EXIT.usage, '--app and --status apply to stored content: omit them, or omit <source>');
  checkReports(options.report);
  const inFiles = source !== undefined;
  const answer = ofLocale(inFiles ? await lintSource(source, options) : await lintApp(options), options.locale);
  await printLines(linesOf(answer, inFiles, options));
  await writeReports(options.report, () => lintReport(answer, inFiles), LINTS);
  const counts = ({ severity }: { severity: string }): boolean =>
    severity === 'error' || (options.strict === true && severity === 'warning');
  return answer.findings.some(counts) ? EXIT.rejected : EXIT.done;
};

/** `lint [source]`: what translations say otherwise, and what is claimed that no longer holds. Writes nothing. */
export const lintCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('lint')
    .description("check an app's content or a source: facts that differ between translations, claims that do not hold")
    .argument('[source]', 'a folder or a .zip of legacy markdown, instead of an app')
    .option('--app <dir>', 'the Strapi app (default: the current folder)')
    .addOption(
      new Option('--status <status>', 'which versions to check in an app (default: published)').choices([
        'published',
        'draft',
      ]),
    )
    .option('--locale <code>', 'report only findings that concern this language', localeOption)
    .option('--strict', 'use exit code 3 for warnings too')
    .addOption(new Option('--json', 'print JSON').conflicts('sarif'))
    .addOption(allOption())
    .option('--sarif', 'print SARIF 2.1.0')
    .option('--only <glob>', 'of a source: check only the files that match', globOption)
    .option('--site <name>', 'of a source: the site whose settings apply', siteOption, 'default')
    .option(
      '--config <file>',
      `of a source: site settings (default: ${CONFIG_FILE} in the current folder, if it exists)`,
    )
    .option(
      '--locales <codes>',
      `of a source: the languages of pages (default: "locales" in ${CONFIG_FILE}, else en,zh-CN)`,
      localesOption,
    )
    .option('--map <file>', `of a source: decisions (default: ${MAP_FILE} in its root, if it exists)`)
    .addOption(reportOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance lint --app .\n  $ strapi-compliance lint ./legacy-site --sarif > lint.sarif',
    )
    .action(async (source: string | undefined, options: LintOptions) => {
      finish(await run(source, options));
    });
