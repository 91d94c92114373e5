import type { ExitCode } from './exit-codes';

/** A command cannot go on; its message is for people, its code for programs. */
export class CliError extends Error {
  override name = 'CliError';
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}
