import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { databaseWords } from '../../database/database-words';
import { printable } from '../../../../migrator/invisible';

/** A driver loaded in another context has an `Error` of its own. */
const isError = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';

/** Messages of drivers and providers may quote whole answers of other servers. */
const LONGEST = 1_000;

/** A text that may be the path of a file: from the root, in quotes or up to a space. Paths of pages look the same. */
const ABSOLUTE = /(?<=(["'`]))\/[^"'`\n]+(?=\1)|(?<![\w.~:/])\/[^\s"'`:;,()]+/g;

/**
 * A path stands on this server when its folder does. The paths of pages may begin like a folder that every system has, such as
 * `/media`: one folder says nothing.
 */
const isOnDisk = (found: string): boolean => {
  const folder = path.dirname(found);
  return folder === tmpdir() || (folder.indexOf('/', 1) > 0 && existsSync(folder));
};

/** A text without the folders of the server: image libraries and modules name them in the middle of a sentence. */
const withoutFolders = (text: string): string =>
  text.replace(ABSOLUTE, (found) => (isOnDisk(found) ? path.basename(found) : found));

/**
 * The message of any exception as a person may read it: one line of printable characters, without SQL, without the path of a
 * server's folder.
 */
export const plainMessage = (error: unknown): string => {
  if (!isError(error)) return 'unknown error';
  const [firstLine = ''] = (databaseWords(error) ?? error.message).split('\n');
  const named = 'path' in error && typeof error.path === 'string' && error.path !== '' ? error.path : null;
  const said = withoutFolders(named === null ? firstLine : firstLine.replaceAll(named, path.basename(named)));
  return printable(said).slice(0, LONGEST);
};
