import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { listOf, number, object, orNull, UnexpectedValueError, type Reader } from '../../../../model/readers';
import { PART } from '../write-whole';
import { piecesIn } from './staged-tables';

/** The bytes of a file that one row of the database holds: each of the three databases takes that much in one statement. */
const PIECE = 512 * 1024;

async function* cut(file: string): AsyncGenerator<Buffer> {
  let isEmpty = true;
  const pieces: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: PIECE });
  for await (const data of pieces) {
    isEmpty = false;
    yield data;
  }
  // an empty file is stored too
  if (isEmpty) yield Buffer.alloc(0);
}

/**
 * Stores a file of a staged source for all servers of the app. A file never changes under its name, so that a server
 * which has it need not ask again.
 */
export const storeFile = async (strapi: Core.Strapi, stage: string, name: string, file: string): Promise<void> => {
  let part = 0;
  for await (const data of cut(file)) {
    await piecesIn(strapi).insert({ stage, file: name, part, bytes: data.length, data });
    part += 1;
  }
};

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

async function* piecesOf(strapi: Core.Strapi, stage: string, name: string): AsyncGenerator<Uint8Array> {
  const pieces = () => piecesIn(strapi).where({ stage, file: name });
  let part = 0;
  for (; ; part += 1) {
    const [piece] = dataOf(await pieces().andWhere({ part }).select('data'));
    if (piece === undefined) break;
    yield piece.data;
  }
  const [row] = countOf(await pieces().count('* as count'));
  if (part === 0 || row?.count !== part) throw new NotStoredError(`${name} was deleted`);
}

const isThere = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Brings a stored file to this server, unless it is there. False when it is not stored, or not any more. */
export const bringFile = async (strapi: Core.Strapi, stage: string, name: string, to: string): Promise<boolean> => {
  if (await isThere(to)) return true;
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
  const part = `${to}.${randomBytes(8).toString('hex')}${PART}`;
  try {
    await pipeline(Readable.from(piecesOf(strapi, stage, name)), createWriteStream(part, { mode: 0o600 }));
    await rename(part, to);
    return true;
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof NotStoredError) return false;
    throw error;
  }
};

/** Deletes the stored files of a staged source; with a name, those in the folder of that name. */
export const deleteFiles = async (strapi: Core.Strapi, stage: string, folder?: string): Promise<void> => {
  const pieces = piecesIn(strapi).where({ stage });
  await (folder === undefined ? pieces : pieces.andWhere('file', 'like', `${folder}/%`)).delete();
};

/** The bytes that are stored of all staged sources but these. */
export const storedBytes = async (strapi: Core.Strapi, except: readonly string[]): Promise<number> => {
  const query = piecesIn(strapi)
    .whereNotIn('stage', [...except])
    .sum('bytes as bytes');
  const [row] = listOf(object({ bytes: orNull(number) }))(await query);
  return row?.bytes ?? 0;
};
