import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { receiveFile, UploadError } from './receive-file';

const SIGNATURE = '%PDF-';
/** Readers of PDF accept other bytes before the signature, as long as it is among so many. */
const FIRST_BYTES = 1_024;

/**
 * Writes a PDF to a file as it arrives, and gives its size in bytes.
 *
 * @throws UploadError for what `receiveFile` refuses, and for what is no PDF; then there is no file
 */
export const receivePdf = async (
  body: Readable,
  file: string,
  limit: number,
  onChunk: (chunk: Buffer) => void = () => undefined,
): Promise<number> => {
  let head = Buffer.alloc(0);
  const bytes = await receiveFile(body, file, limit, (chunk) => {
    onChunk(chunk);
    if (head.length < FIRST_BYTES) head = Buffer.concat([head, chunk.subarray(0, FIRST_BYTES)]);
  });
  if (head.subarray(0, FIRST_BYTES).includes(SIGNATURE)) return bytes;
  await rm(file, { force: true });
  throw new UploadError('UPLOAD_NOT_A_PDF');
};
