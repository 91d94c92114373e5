import { Command, CommanderError } from 'commander';
import { plainMessage } from '../adapters/strapi/plain-message';
import packageJson from '../../../package.json';
import { CliError } from './exit/cli-error';
import { applyCommand } from './commands/apply';
import { checkUrlsCommand } from './commands/check-urls';
import { doctorCommand } from './commands/doctor';
import { dropCommand } from './commands/drop';
import { exportCommand } from './commands/export';
import { inspectCommand } from './commands/inspect';
import { lintCommand } from './commands/lint';
import { filesCommand } from './commands/files';
import { personCommand } from './commands/person';
import { planCommand } from './commands/plan';
import { publishCommand } from './commands/publish';
import { resolveCommand } from './commands/resolve';
import { resumeCommand } from './commands/resume';
import { rollbackCommand } from './commands/rollback';
import { runsCommand, showCommand } from './commands/runs';
import { EXIT, type ExitCode } from './exit/exit-codes';
import { errorExitCode, isSourceError } from './exit/error-exit-code';
import { say } from './terminal/terminal';

const exitCodeOf = (error: unknown): ExitCode => {
  if (error instanceof CliError) return error.exitCode;
  // commander has printed its own message by now; help and version are no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  return errorExitCode(error);
};

/** Our own errors are written for people; those of a database or of Strapi may carry SQL and server paths. */
const messageOf = (error: unknown): string =>
  error instanceof CliError || isSourceError(error) ? error.message : plainMessage(error);

/** Runs one command line (without `node` and the script's name) and gives its exit code. Never throws. */
export const run = async (argv: readonly string[]): Promise<number> => {
  let exitCode: ExitCode = EXIT.done;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  const commands = [
    inspectCommand,
    planCommand,
    applyCommand,
    runsCommand,
    showCommand,
    resumeCommand,
    resolveCommand,
    publishCommand,
    rollbackCommand,
    exportCommand,
    lintCommand,
    checkUrlsCommand,
    doctorCommand,
    personCommand,
    filesCommand,
    dropCommand,
  ];
  const program = new Command('strapi-compliance')
    .description('Import legacy trust-center markdown into Strapi')
    .version(packageJson.version)
    .showHelpAfterError('(strapi-compliance --help lists the commands)');
  for (const build of commands) program.addCommand(build(finish));
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) say(`strapi-compliance: ${messageOf(error)}`);
    return exitCodeOf(error);
  }
  return exitCode;
};
