import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import { CodedError } from '../../../model/coded-error';
import { listOf, number, object, UnexpectedValueError, type Reader } from '../../../model/readers';
import { PART } from './write-whole';

/** The bytes of a file that one row of the database holds: each of the three databases takes that much in one statement. */
const PIECE = 512 * 1024;

/** A file as the pieces in which the database holds it. */
export async function* cut(file: string): AsyncGenerator<Buffer> {
  let isEmpty = true;
  const pieces: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: PIECE });
  for await (const data of pieces) {
    isEmpty = false;
    yield data;
  }
  // an empty file is stored too
  if (isEmpty) yield Buffer.alloc(0);
}

const bytes: Reader<Uint8Array> = (value) => {
  if (value instanceof Uint8Array) return value;
  throw new UnexpectedValueError('bytes', value);
};
const dataOf = listOf(object({ data: bytes }));
const countOf = listOf(object({ count: number }));

/** A file is not stored, or not any more. */
class NotStoredError extends Error {
  override name = 'NotStoredError';
}

/** The bytes of a file are not those that were stored. */
export class OtherBytesError extends CodedError<'OTHER_BYTES'> {
  override name = 'OtherBytesError';

  constructor(file: string) {
    super('OTHER_BYTES', `The bytes of "${file}" are not those that were stored`);
  }
}

async function* read(pieces: () => Knex.QueryBuilder): AsyncGenerator<Uint8Array> {
  let part = 0;
  for (; ; part += 1) {
    const [piece] = dataOf(await pieces().andWhere({ part }).select('data'));
    if (piece === undefined) break;
    yield piece.data;
  }
  const [row] = countOf(await pieces().count('* as count'));
  if (part === 0 || row?.count !== part) throw new NotStoredError('The file was deleted');
}

/**
 * Writes a file of bytes as they come.
 *
 * @param sha256 the hash that they must have
 * @throws OtherBytesError when they have another; then there is no file
 */
export const writeHashed = async (
  bytes: AsyncIterable<Uint8Array>,
  to: string,
  sha256: string | null,
): Promise<void> => {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
  const part = `${to}.${randomBytes(8).toString('hex')}${PART}`;
  const hash = createHash('sha256');
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const data of bytes) {
      if (sha256 !== null) hash.update(data);
      yield data;
    }
  };
  try {
    await pipeline(Readable.from(hashed()), createWriteStream(part, { mode: 0o600 }));
    if (sha256 !== null && hash.digest('hex') !== sha256) throw new OtherBytesError(path.basename(to));
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

/**
 * Writes a file of its pieces, which `pieces` asks for. False when it is not stored, or not any more.
 *
 * @param sha256 the hash that its bytes must have
 * @throws OtherBytesError when they have another; then there is no file
 */
export const joinPieces = async (
  pieces: () => Knex.QueryBuilder,
  to: string,
  sha256: string | null = null,
): Promise<boolean> => {
  try {
    await writeHashed(read(pieces), to, sha256);
    return true;
  } catch (error) {
    if (error instanceof NotStoredError) return false;
    throw error;
  }
};
