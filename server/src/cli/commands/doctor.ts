import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { withUnopened } from '../app/boot-strapi';
import { adviseError } from '../doctor/advise-error';
import { readAppFiles } from '../doctor/app-files';
import { readAppState } from '../doctor/app-state';
import { problem, type Check } from '../../core/check';
import { checkFiles } from '../doctor/check-files';
import { checkState } from '../doctor/check-state';
import { CliError } from '../exit/cli-error';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { printLines } from '../terminal/print-lines';
import { doctorText } from '../text/doctor-text';

interface DoctorOptions {
  app: string;
  json?: boolean;
}

/** An error of Strapi when it loads the app, such as an invalid option, is one more check. */
const stateChecks = async (app: string): Promise<Check[]> => {
  try {
    return checkState(await withUnopened(app, readAppState));
  } catch (error) {
    const message = plainMessage(error);
    return [problem('enabled', `Strapi does not load the app: ${message}`, adviseError(message))];
  }
};

const examine = async ({ app, json }: DoctorOptions): Promise<ExitCode> => {
  const appDir = resolve(app);
  if (!existsSync(join(appDir, 'package.json')) || !existsSync(join(appDir, 'config')))
    throw new CliError(EXIT.usage, `no Strapi app at ${app} (use --app DIR)`);
  const files = checkFiles(await readAppFiles(appDir));
  // before the app is loaded, which takes a while, and may print what the compiler says
  if (json !== true) await printLines(doctorText(files));
  const loaded = await stateChecks(app);
  const checks = [...files, ...loaded];
  await printLines(json === true ? [JSON.stringify({ checks })] : doctorText(loaded));
  return checks.some(({ state }) => state === 'problem') ? EXIT.failed : EXIT.done;
};

/** `doctor`: what is installed, built, enabled, reachable, writable and permitted, and what to do about what is not. */
export const doctorCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('doctor')
    .description('say what is installed, built, enabled, reachable and permitted, and what to do about what is not')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ strapi-compliance doctor --app .')
    .action(async (options: DoctorOptions) => {
      finish(await examine(options));
    });
