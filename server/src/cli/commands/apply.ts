import { userInfo } from 'node:os';
import { Command } from 'commander';
import { getService } from '../../get-service';
import type { ImportReport } from '../../migrator/apply/report';
import { isWriting } from '../../migrator/plan/plan';
import { withStrapi } from '../boot-strapi';
import { CliError } from '../cli-error';
import { EXIT, type ExitCode } from '../exit-codes';
import { planText, reportText } from '../import-text';
import { ask, canAsk, print, progressBar, say } from '../terminal';
import { absolutePaths, planSource } from './planning';
import { addSourceOptions, type SourceOptions } from './source-options';

type ApplyOptions = SourceOptions & { yes?: boolean };

const exitCodeOf = ({ counts, files }: ImportReport): ExitCode => {
  if (counts.failed > 0) return EXIT.failed;
  if (counts.conflict > 0) return EXIT.conflicts;
  return files.rejected > 0 ? EXIT.rejected : EXIT.done;
};

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};

const run = async (source: string, options: ApplyOptions): Promise<ExitCode> => {
  if (options.yes !== true && !canAsk()) {
    throw new CliError(EXIT.usage, 'apply asks before it writes, and there is no terminal to ask on: add --yes');
  }
  const paths = absolutePaths(source, options);
  return withStrapi(options.app, async (strapi) => {
    const planned = await planSource(strapi, paths, options);
    if (options.yes !== true) {
      say(planText(planned));
      if (!(await ask('Apply this plan?'))) {
        say('Nothing was written.');
        return EXIT.done;
      }
    }
    const bar = progressBar('Importing', planned.plan.items.filter(isWriting).length);
    const report = await getService(strapi, 'imports')
      .apply(planned, {
        source,
        startedBy: userName(),
        onOutcome: ({ item }) => {
          if (isWriting(item)) bar.advance();
        },
      })
      .finally(() => {
        bar.stop();
      });
    await print(options.json === true ? JSON.stringify(report) : reportText(report, planned.files));
    return exitCodeOf(report);
  });
};

/** `apply <source>`: plan, approval, import, report. */
export const applyCommand = (finish: (code: ExitCode) => void): Command =>
  addSourceOptions(new Command('apply'))
    .description("import a source into the app's content: plan, ask, write, report")
    .option('--yes', 'do not ask')
    .addHelpText('after', '\nExample:\n  $ strapi-compliance apply ./legacy-site --app . --publish --yes')
    .action(async (source: string, options: ApplyOptions) => {
      finish(await run(source, options));
    });
