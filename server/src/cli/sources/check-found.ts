import { CliError } from '../exit/cli-error';
import { EXIT } from '../exit/exit-codes';
import { say } from '../terminal/terminal';

/** An empty source is allowed, but is often a wrong folder. A glob that matches nothing is an error. */
export const checkFound = (files: number, only: string | undefined): void => {
  if (files > 0) return;
  if (only !== undefined)
    throw new CliError(
      EXIT.usage,
      `--only ${only} matches no page of the source. Globs are relative to its root, such as "support/**"`,
    );
  say('The source contains no page: no .md or .markdown file, and no file that begins with a header.');
};
