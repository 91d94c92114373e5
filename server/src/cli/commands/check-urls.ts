import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { inParallel } from '../../adapters/in-parallel';
import { liveSite, NoAnswerError } from '../../adapters/live-site';
import { readUrlFile, UrlFileError } from '../../adapters/url-file';
import type { OwnHosts } from '../../delivery/check-urls/asked-url';
import type { UrlTally } from '../../delivery/check-urls/tally';
import { followUrl, type Step, type UrlAnswer } from '../../delivery/check-urls/url-answer';
import { getService } from '../../get-service';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import { withStrapi } from '../app/boot-strapi';
import { CliError } from '../exit/cli-error';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { allOption, siteOption } from '../option-values';
import { printLines } from '../terminal/print-lines';
import { checkReports, reportOption, writeReports, type ReportFile } from '../report-file';
import { catchStopSignals } from '../app/stop-signals';
import { progressBar } from '../terminal/terminal';
import { urlCheck, urlCheckReport, urlCheckText, type CheckedUrl } from '../text/url-check';
import { siteOverrides } from '../sources/open-site';

interface CheckUrlsOptions {
  app: string;
  site: string;
  base?: string;
  config?: string;
  json?: boolean;
  all?: boolean;
  report?: ReportFile[];
}

/** Addresses that are asked at the same time. */
const WIDTH = 8;

const baseOption = (value: string): string => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new InvalidArgumentError('Write http(s)://host.');
  return value;
};

/** The hosts that the settings name, and the one that is asked; without settings any host is the site's. */
const ownHosts = ({ hosts = [], origins = [] }: Partial<SiteRules>, base: string | undefined): OwnHosts => {
  if (hosts.length + origins.length === 0) return null;
  const addresses = [...origins, ...(base === undefined ? [] : [base])].map((each) => new URL(each).host);
  return new Set([...hosts, ...addresses].map((host) => host.toLowerCase()));
};

const readFile = async (file: string, hosts: OwnHosts): Promise<UrlTally> => {
  try {
    return await readUrlFile(resolve(file), file, hosts);
  } catch (error) {
    if (error instanceof UrlFileError) throw new CliError(EXIT.usage, error.message);
    throw error;
  }
};

const answerOf = async (path: string, ask: (path: string) => Promise<Step | null>): Promise<UrlAnswer> => {
  try {
    return await followUrl(path, ask);
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    return { state: 'failed', status: null, to: null, chain: [], error: error.message };
  }
};

const checkAll = async (
  { paths }: UrlTally,
  ask: (path: string) => Promise<Step | null>,
  signal: AbortSignal,
): Promise<CheckedUrl[]> => {
  const bar = progressBar('Checking', paths.size);
  try {
    return await inParallel([...paths], WIDTH, async ([path, hits]) => {
      signal.throwIfAborted();
      const answer = await answerOf(path, ask);
      bar.advance();
      return { path, hits, ...answer };
    });
  } finally {
    bar.stop();
  }
};

const checkLive = async (tally: UrlTally, base: string): Promise<CheckedUrl[]> => {
  const stop = catchStopSignals();
  try {
    return await checkAll(tally, liveSite(base, stop.signal), stop.signal);
  } finally {
    stop.release();
  }
};

const run = async (file: string, options: CheckUrlsOptions): Promise<ExitCode> => {
  const { base } = options;
  checkReports(options.report);
  const tally = await readFile(file, ownHosts(siteOverrides(options), base));
  const urls =
    base !== undefined
      ? await checkLive(tally, base)
      : await withStrapi(options.app, (strapi, signal) =>
          checkAll(tally, (path) => getService(strapi, 'stored-answers').step(path), signal),
        );
  const check = urlCheck(urls, tally);
  await printLines(options.json === true ? [JSON.stringify(check)] : urlCheckText(check, options.all));
  await writeReports(options.report, () => urlCheckReport(check));
  if (check.counts.failed > 0) return EXIT.failed;
  return check.counts.missing > 0 ? EXIT.rejected : EXIT.done;
};

/** `check-urls <file>`: what the addresses of a sitemap, an access log or a list lead to. */
export const checkUrlsCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('check-urls')
    .description('check where legacy addresses lead: to a page, a redirect, 410 or 404')
    .argument('<file>', 'a sitemap, a sitemap index, an access log, or a list of addresses; also as .gz')
    .option('--base <url>', 'check a live front end at this URL instead of the stored content', baseOption)
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--site <name>', 'the site whose settings name its own hosts', siteOption, 'default')
    .option('--config <file>', 'site settings (default: compliance.config.json in the app, if it exists)')
    .option('--json', 'print JSON')
    .addOption(allOption())
    .addOption(reportOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance check-urls sitemap.xml --app .\n  $ strapi-compliance check-urls access.log.gz --base https://www.example.com --report urls.csv',
    )
    .action(async (file: string, options: CheckUrlsOptions) => {
      finish(await run(file, options));
    });
