import type { FileRecord } from '../../../../migrator/model/file-record';
import { filesNotRead, type OtherFiles } from '../../../../migrator/report/files-not-read';
import { CliError } from '../exit/cli-error';
import { EXIT } from '../exit/exit-codes';
import { say } from '../terminal/terminal';
import { keysNotRead, notReadLine } from './not-read';

/**
 * Says which files of a source nothing is imported from, and which keys of headers. Throws a `CliError` if it has no page at all, because that is
 * often a wrong folder or a format that is not read, and if a glob matches nothing.
 */
export const checkFound = (files: readonly FileRecord[], source: OtherFiles, only: string | undefined): void => {
  const others = notReadLine(filesNotRead(files, source));
  if (files.length > 0) {
    if (only !== undefined) return;
    if (others !== null) say(`Files that no page uses: ${others}.`);
    const keys = keysNotRead(files);
    if (keys !== null) say(`Keys of headers that fill no field (the setting frontMatter maps them): ${keys}.`);
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
