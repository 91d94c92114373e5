import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { listOf, number, object, orNull } from '../../../../model/readers';
import { cut, joinPieces } from '../pieces';
import { piecesIn } from './staged-tables';

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

const isThere = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Brings a stored file to this server, unless it is there. False when it is not stored, or not any more. */
export const bringFile = async (strapi: Core.Strapi, stage: string, name: string, to: string): Promise<boolean> =>
  (await isThere(to)) || joinPieces(() => piecesIn(strapi).where({ stage, file: name }), to);

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
