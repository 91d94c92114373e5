import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { finished, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RefusalCode } from '../../../model/contracts/refusals';
import { CodedError } from '../../../model/coded-error';
import { errorCode } from './error-code';

/** Why an upload was not taken. */
type UploadErrorCode = Extract<
  RefusalCode,
  'UPLOAD_EMPTY' | 'UPLOAD_NOT_A_ZIP' | 'UPLOAD_NOT_A_PDF' | 'UPLOAD_TOO_LARGE' | 'UPLOAD_CUT_SHORT' | 'DISK_FULL'
>;

/** An upload was refused. Nothing of it stays on disk. */
export class UploadError extends CodedError<UploadErrorCode> {
  override name = 'UploadError';
  constructor(code: UploadErrorCode) {
    super(code, code);
  }
}

/** Lets bytes through until there are too many, and shows each of them. */
const atMost = (limit: number, onChunk: (chunk: Buffer) => void): Transform => {
  let total = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      total += chunk.length;
      onChunk(chunk);
      done(total > limit ? new UploadError('UPLOAD_TOO_LARGE') : null, chunk);
    },
  });
};

const flawOf = (error: unknown): unknown => {
  const code = errorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT' ? new UploadError('DISK_FULL') : error;
};

/**
 * Lets a request's body flow into a stream. `pipeline` over the request itself would, when something goes wrong behind it,
 * destroy its socket, and the answer could not be sent.
 */
const pour = (body: Readable, into: Transform): void => {
  // `finished` also reports a body that was closed before this call: its events are over and will not be repeated.
  finished(body, { writable: false }, (error) => {
    if (error) into.destroy(new UploadError('UPLOAD_CUT_SHORT'));
  });
  body.pipe(into);
};

/** Waits until a stream has closed its file; one that is destroyed before its file is open takes a moment. */
const closed = async (stream: WriteStream): Promise<void> =>
  new Promise((resolve) => {
    if (stream.closed) resolve();
    else stream.once('close', resolve);
  });

/**
 * Writes an upload to a file as it arrives, no faster than the disk takes it, and gives its size in bytes.
 *
 * @param onChunk is shown each part of it
 * @throws UploadError past `limit` bytes, when it ends early, is empty, or the disk is full; then there is no file
 */
export const receiveFile = async (
  body: Readable,
  file: string,
  limit: number,
  onChunk: (chunk: Buffer) => void = () => undefined,
): Promise<number> => {
  let bytes = 0;
  const output = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  try {
    const counted = atMost(limit, (chunk) => {
      bytes += chunk.length;
      onChunk(chunk);
    });
    const written = pipeline(counted, output);
    pour(body, counted);
    await written;
    if (bytes === 0) throw new UploadError('UPLOAD_EMPTY');
    return bytes;
  } catch (error) {
    // a file that is still being opened would be created after it was removed
    await closed(output);
    await rm(file, { force: true });
    throw flawOf(error);
  }
};
