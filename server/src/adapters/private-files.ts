import { createHash, randomUUID } from 'node:crypto';
import { rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { storedName } from '../../../model/evidence/stored-name';
import { receiveFile } from './receive-file';

/** Whether this names a file in a folder itself, and none that is hidden. */
const isFileName = (stored: string): boolean =>
  path.basename(stored) === stored && !/[\\/\0]/u.test(stored) && !stored.startsWith('.');

/** The bytes of a file; null when it is not there, or when its name leads elsewhere. */
export const privateFileSize = async (folder: string, stored: string): Promise<number | null> => {
  if (!isFileName(stored)) return null;
  const found = await stat(path.join(folder, stored)).catch(() => null);
  return found?.isFile() === true ? found.size : null;
};

/**
 * Stores an upload under its name and the hash of its bytes; the same file twice is stored once. `receive` may refuse
 * what is no file of its kind.
 *
 * @throws UploadError past `limit` bytes, when it ends early, is empty, or the disk is full; then nothing stays
 */
export const storePrivateFile = async (
  folder: string,
  upload: { body: Readable; name: string; limit: number; receive?: typeof receiveFile },
): Promise<{ stored: string; sha256: string }> => {
  const { receive = receiveFile } = upload;
  const part = path.join(folder, `.${randomUUID()}.part`);
  const hash = createHash('sha256');
  await receive(upload.body, part, upload.limit, (chunk) => hash.update(chunk));
  const sha256 = hash.digest('hex');
  const stored = storedName(upload.name, sha256);
  await rename(part, path.join(folder, stored));
  return { stored, sha256 };
};
