import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isOwnName, readStoredName } from '../../../../../model/evidence/stored-name';
import { listOf, object, orNull, text } from '../../../../../model/readers';
import { PRIVATE_PIECES_TABLE } from '../../../content/schema/stored-tables';
import { dialectOf } from '../../../database/dialect';
import { makeTables } from '../../../database/make-tables';
import { tableIn } from '../../../database/table-in';
import { isDuplicate } from '../../../database/transient-error';
import { cut, joinPieces } from '../../pieces';
import type { OwnFile } from '../../private-leftovers';

/** Makes the table where it is missing. */
export const makePrivatePieces = async (strapi: Core.Strapi): Promise<void> =>
  makeTables(strapi, {
    [PRIVATE_PIECES_TABLE]: (table) => {
      table.string('file', 255).notNullable();
      table.integer('part').notNullable();
      table.integer('bytes').notNullable();
      // ISO 8601, UTC
      table.string('written_on', 24).notNullable();
      // of MySQL and MariaDB, whose `blob` ends after 64 KiB
      if (dialectOf(strapi) === 'mysql') table.specificType('data', 'mediumblob').notNullable();
      else table.binary('data').notNullable();
      table.primary(['file', 'part']);
    },
  });

const pieces = (strapi: Core.Strapi): Knex.QueryBuilder => tableIn(strapi, strapi.db.connection, PRIVATE_PIECES_TABLE);

// PostgreSQL sums up in text
const summed = listOf(
  object({ file: orNull(text), bytes: (sum: unknown) => Number(sum ?? 0), writtenOn: orNull(text) }),
);

const stateOf = async (query: Knex.QueryBuilder) =>
  summed(await query.select('file').sum('bytes as bytes').max('written_on as writtenOn').groupBy('file'));

/** The files of the plugin's own naming in the database. */
export const piecedFiles = async (strapi: Core.Strapi): Promise<OwnFile[]> =>
  (await stateOf(pieces(strapi))).flatMap(({ file, bytes, writtenOn }) =>
    file === null || writtenOn === null || !isOwnName(file)
      ? []
      : [{ stored: file, bytes, writtenOn: new Date(writtenOn) }],
  );

/** The bytes of a file; null when it is not there. A name with a dot is that of an upload that goes on. */
export const piecedSize = async (strapi: Core.Strapi, stored: string): Promise<number | null> => {
  if (stored.startsWith('.')) return null;
  return (await stateOf(pieces(strapi).where({ file: stored })))[0]?.bytes ?? null;
};

/** As just written: whoever decides that it goes has seen another date. False: it is not there. */
const touch = async (strapi: Core.Strapi, stored: string): Promise<boolean> => {
  const touched: unknown = await pieces(strapi)
    .where({ file: stored })
    .update({ written_on: new Date().toISOString() });
  return Number(touched) > 0;
};

/** Stores a file of a folder; the same file twice is stored once. It has its name when all of it is there. */
export const storePieces = async (strapi: Core.Strapi, folder: string, stored: string): Promise<void> => {
  if (await touch(strapi, stored)) return;
  const upload = `.${randomUUID()}.part`;
  const writtenOn = (): string => new Date().toISOString();
  try {
    let part = 0;
    for await (const data of cut(path.join(folder, stored))) {
      const row = { file: upload, part, bytes: data.length, data, written_on: writtenOn() };
      await pieces(strapi).insert(row);
      part += 1;
    }
    await pieces(strapi).where({ file: upload }).update({ file: stored, written_on: writtenOn() });
  } catch (error) {
    await pieces(strapi).where({ file: upload }).delete();
    // another server was first
    if (!isDuplicate(error) || !(await touch(strapi, stored))) throw error;
  }
};

/** Writes a copy into a folder; false when the file is not stored. @throws Error when its bytes are not those of its name */
export const bringPieces = async (strapi: Core.Strapi, folder: string, stored: string): Promise<boolean> =>
  joinPieces(() => pieces(strapi).where({ file: stored }), path.join(folder, stored), readStoredName(stored).sha256);

/** Deletes a file for which `isDue` answers true, unless the same bytes were uploaded meanwhile, and says whether it did. */
export const deletePiecesIfDue = async (
  strapi: Core.Strapi,
  stored: string,
  isDue: (writtenOn: Date) => Promise<boolean>,
): Promise<boolean> => {
  const [found] = await stateOf(pieces(strapi).where({ file: stored }));
  const writtenOn = found?.writtenOn ?? null;
  if (writtenOn === null || !(await isDue(new Date(writtenOn)))) return false;
  const deleted: unknown = await pieces(strapi).where({ file: stored }).where('written_on', '<=', writtenOn).delete();
  return Number(deleted) > 0;
};
