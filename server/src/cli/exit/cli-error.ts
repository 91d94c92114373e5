import type { ExitCode } from './exit-codes';

/** Ends a command with a message for people and an exit code for programs. */
export class CliError extends Error {
  override name = 'CliError';
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}
