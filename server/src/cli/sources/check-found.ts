import { shownName } from '../../adapters/source/source-path';
import { CliError } from '../exit/cli-error';
import { EXIT } from '../exit/exit-codes';
import { say } from '../terminal/terminal';

const MOST_NAMED = 5;

/** Why nothing is imported: which files a source has instead of pages. */
const otherFiles = (assets: readonly string[]): string => {
  if (assets.length === 0) return 'It has no other files.';
  const named = assets.slice(0, MOST_NAMED).map(shownName);
  const more = assets.length > named.length ? [`${String(assets.length - named.length)} more`] : [];
  return `It has other files: ${[...named, ...more].join(', ')}.`;
};

/** An empty source is allowed, but is often a wrong folder. A glob that matches nothing is an error. */
export const checkFound = (files: number, assets: readonly string[], only: string | undefined): void => {
  if (files > 0) return;
  if (only !== undefined)
    throw new CliError(
      EXIT.usage,
      `--only ${only} matches no page of the source. Globs are relative to its root, such as "support/**"`,
    );
  say(
    `The source contains no page: no .md or .markdown file, and no file that begins with a header. ${otherFiles(assets)}`,
  );
};
