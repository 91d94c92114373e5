import type { FileRecord } from '../../../../migrator/model/file-record';
import type { Source } from '../../adapters/source/source';
import { CliError } from '../exit/cli-error';
import { EXIT } from '../exit/exit-codes';
import { say } from '../terminal/terminal';
import { filesNotRead } from './other-files';

/**
 * Says which files of a source nothing is imported from. Throws a `CliError` if it has no page at all, because that is
 * often a wrong folder or a format that is not read, and if a glob matches nothing.
 */
export const checkFound = (
  files: readonly FileRecord[],
  source: Pick<Source, 'assets' | 'hidden'>,
  only: string | undefined,
): void => {
  const others = filesNotRead(files, source);
  if (files.length > 0) {
    if (others !== null && only === undefined) say(`Files that no page uses: ${others}.`);
    return;
  }
  if (only !== undefined)
    throw new CliError(
      EXIT.usage,
      `--only ${only} matches no page of the source. Globs are relative to its root, such as "support/**"`,
    );
  const found = others === null ? 'It has no other files' : `It has other files: ${others}`;
  throw new CliError(
    EXIT.rejected,
    `the source contains no page: no markdown, no HTML, and no file that begins with a header. ${found}`,
  );
};
