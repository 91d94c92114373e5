import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How the name of a file ends that is being written. */
export const PART = '.part';

/** In the folder of the file, and short: a name may be as long as a file system takes. */
const partOf = (file: string): string => path.join(path.dirname(file), `.${randomBytes(8).toString('hex')}${PART}`);

/**
 * Writes a file whole or not at all: nobody ever sees half of it, and of two that are written at once the last one
 * stands. Where it cannot be written the file before it stays, and nothing beside it.
 */
export const writeWhole = async (
  file: string,
  content: string | Uint8Array | Iterable<string | Uint8Array>,
  mode = 0o666,
): Promise<void> => {
  const part = partOf(file);
  try {
    await writeFile(part, content, { flag: 'wx', mode });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};
