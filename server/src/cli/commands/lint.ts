import { Command, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../../../package.json';
import { LINTS } from '../../domain/lint/lints';
import { MAP_FILE } from '../../migrator/map/map-line';
import { lintReport, lintText, type LintAnswer } from '../../migrator/report/lint-report';
import { sarifLog } from '../../migrator/report/sarif';
import { getService } from '../../get-service';
import { withStrapi } from '../boot-strapi';
import { CliError } from '../cli-error';
import { EXIT, type ExitCode } from '../exit-codes';
import { allOption, globOption, siteOption } from '../option-values';
import { printLines } from '../print-lines';
import { checkReports, reportOption, writeReports, type ReportFile } from '../report-file';
import { say } from '../terminal';
import { lintSource } from './lint-source';
import { CONFIG_FILE } from './open-site';

export interface LintOptions {
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
  if (answer.pages === 0 && status === 'published') say('Nothing is published; --status draft looks at the drafts.');
  return answer;
};

/** What concerns one language: its own findings, and those about its difference from another one. */
const ofLocale = (answer: LintAnswer, locale: string | undefined): LintAnswer => {
  if (locale === undefined) return answer;
  const concerns = (each: { locale: string }): boolean => each.locale.toLowerCase() === locale.toLowerCase();
  return { ...answer, findings: answer.findings.filter((each) => concerns(each) || each.quotes.some(concerns)) };
};

const linesOf = (answer: LintAnswer, inFiles: boolean, { json, sarif, all }: LintOptions): string[] => {
  if (json === true) return [JSON.stringify(answer)];
  if (sarif !== true) return lintText(answer, all);
  const tool = { name: 'strapi-compliance', version: packageJson.version, rules: LINTS };
  return [JSON.stringify(sarifLog(lintReport(answer, inFiles).findings, tool), null, 2)];
};

const run = async (source: string | undefined, options: LintOptions): Promise<ExitCode> => {
  if (source !== undefined && (options.app !== undefined || options.status !== undefined))
    throw new CliError(
      EXIT.usage,
      '--app and --status are about stored content; leave them out, or leave <source> out',
    );
  checkReports(options.report);
  const inFiles = source !== undefined;
  const answer = ofLocale(inFiles ? await lintSource(source, options) : await lintApp(options), options.locale);
  await printLines(linesOf(answer, inFiles, options));
  await writeReports(options.report, () => lintReport(answer, inFiles), LINTS);
  const counts = ({ severity }: { severity: string }): boolean => options.strict === true || severity === 'error';
  return answer.findings.some(counts) ? EXIT.rejected : EXIT.done;
};

/** `lint [source]`: what translations say otherwise, and what is claimed that no longer holds. Writes nothing. */
export const lintCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('lint')
    .description("check an app's content, or a source: facts that differ between translations, claims that do not hold")
    .argument('[source]', 'a folder or a .zip of legacy markdown, in place of an app')
    .option('--app <dir>', 'the Strapi app (default: the current folder)')
    .addOption(
      new Option('--status <status>', 'what is looked at in an app (default: published)').choices([
        'published',
        'draft',
      ]),
    )
    .option('--locale <code>', 'only what concerns one language', localeOption)
    .option('--strict', 'exit with 3 for warnings too')
    .addOption(new Option('--json', 'print the answer as JSON on standard output').conflicts('sarif'))
    .addOption(allOption())
    .option('--sarif', 'print the answer as SARIF 2.1.0 on standard output')
    .option('--only <glob>', 'of a source: only the files that match', globOption)
    .option('--site <name>', 'of a source: the site whose settings apply', siteOption, 'default')
    .option(
      '--config <file>',
      `of a source: site settings (default: ${CONFIG_FILE} in the current folder, when it is there)`,
    )
    .option('--map <file>', `of a source: decisions (default: ${MAP_FILE} in its root, when it is there)`)
    .addOption(reportOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance lint --app .\n  $ strapi-compliance lint ./legacy-site --sarif > lint.sarif',
    )
    .action(async (source: string | undefined, options: LintOptions) => {
      finish(await run(source, options));
    });
