import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { receiveFile, UploadError } from '../receive-file';
import { beginsAsZip } from '../source/zip-ends';

const looksLikeZip = async (file: string): Promise<boolean> => {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return beginsAsZip(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
};

/**
 * Writes a zip archive to a file as it arrives, and gives its size in bytes.
 *
 * @throws UploadError for what `receiveFile` refuses, and for what is no zip archive; then there is no file
 */
export const receiveZip = async (body: Readable, file: string, limit: number): Promise<number> => {
  const bytes = await receiveFile(body, file, limit);
  if (await looksLikeZip(file)) return bytes;
  await rm(file, { force: true });
  throw new UploadError('UPLOAD_NOT_A_ZIP');
};
