import { CliError } from './cli-error';
import { EXIT } from './exit-codes';
import { say } from './terminal';

/** An empty source is as good as any other, and most often a wrong folder. A part that is not there is a wrong call. */
export const checkFound = (files: number, only: string | undefined): void => {
  if (files > 0) return;
  if (only !== undefined)
    throw new CliError(
      EXIT.usage,
      `--only ${only} matches no page of the source; paths are relative to it, such as "support/**"`,
    );
  say('The source holds no page: no .md or .markdown file, and none that begins with a header.');
};
