import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isOwnName, readStoredName } from '../../../../../model/evidence/stored-name';
import { listOf, object, orNull, parts, text } from '../../../../../model/readers';
import { PRIVATE_OBJECTS_TABLE } from '../../../content/schema/stored-tables';
import { makeTables } from '../../../database/make-tables';
import { tableIn } from '../../../database/table-in';
import { isDuplicate } from '../../../database/transient-error';
import { writeHashed } from '../../pieces';
import type { OwnFile } from '../../private-leftovers';
import { plainMessage } from '../plain-message';
import {
  describeFile,
  NotPrivateError,
  proveProvider,
  providerName,
  readFile,
  refusePublic,
  removeFile,
  sendFile,
} from './private-provider';

/** Makes the table where it is missing: files at the upload provider, which no Media Library lists. */
export const makePrivateObjects = async (strapi: Core.Strapi): Promise<void> =>
  makeTables(strapi, {
    [PRIVATE_OBJECTS_TABLE]: (table) => {
      // its name at the provider, which nobody can guess
      table.string('object', 36).primary();
      table.string('provider', 255).notNullable();
      // empty until all of it is stored, and again from the decision to delete it
      table.string('file', 255).nullable().unique();
      table.bigInteger('bytes').notNullable();
      // as the provider describes it, JSON
      table.text('described', 'longtext').notNullable();
      // ISO 8601, UTC
      table.string('written_on', 24).notNullable();
    },
  });

const objects = (strapi: Core.Strapi): Knex.QueryBuilder =>
  tableIn(strapi, strapi.db.connection, PRIVATE_OBJECTS_TABLE).where({ provider: providerName(strapi) });

const rows = listOf(
  object({
    object: text,
    file: orNull(text),
    // PostgreSQL answers text
    bytes: Number,
    described: (json: unknown) => parts(JSON.parse(text(json))),
    written_on: text,
  }),
);

const stored = async (strapi: Core.Strapi, file: string) => rows(await objects(strapi).where({ file }).select('*'))[0];

/** The files of the plugin's own naming at the provider. */
export const providedFiles = async (strapi: Core.Strapi): Promise<OwnFile[]> =>
  rows(await objects(strapi).whereNotNull('file').select('*')).flatMap(({ file, bytes, written_on: writtenOn }) =>
    file === null || !isOwnName(file) ? [] : [{ stored: file, bytes, writtenOn: new Date(writtenOn) }],
  );

/** The bytes of a file; null when it is not there, or with another provider. */
export const providedSize = async (strapi: Core.Strapi, file: string): Promise<number | null> =>
  (await stored(strapi, file))?.bytes ?? null;

/** As just written: whoever decides that it goes has seen another date. False: it is not there. */
const touch = async (strapi: Core.Strapi, file: string): Promise<boolean> => {
  const touched: unknown = await objects(strapi).where({ file }).update({ written_on: new Date().toISOString() });
  return Number(touched) > 0;
};

type Row = ReturnType<typeof rows>[number];

const remove = async (strapi: Core.Strapi, { object: name, described }: Pick<Row, 'object' | 'described'>) => {
  await removeFile(strapi, described);
  await objects(strapi).where({ object: name }).delete();
};

/** What cannot be deleted now stays listed without a name, and is tried again each hour a day later. */
const removeOrLog = async (strapi: Core.Strapi, row: Parameters<typeof remove>[1]): Promise<void> => {
  try {
    await remove(strapi, row);
  } catch (error) {
    strapi.log.error(`compliance: "${row.object}" at the upload provider was not deleted: ${plainMessage(error)}`);
  }
};

const sendObject = async (strapi: Core.Strapi, folder: string, file: string): Promise<void> => {
  const from = path.join(folder, file);
  const { size: bytes } = await stat(from);
  const name = randomUUID();
  const options = await proveProvider(strapi, `${name}-probe`);
  const row = () => objects(strapi).where({ object: name });
  const writtenOn = (): string => new Date().toISOString();
  let described = describeFile(name, bytes);
  await objects(strapi).insert({
    ...{ object: name, provider: providerName(strapi), file: null, bytes },
    ...{ described: JSON.stringify(described), written_on: writtenOn() },
  });
  try {
    described = await sendFile(strapi, described, createReadStream(from), options);
    await row().update({ described: JSON.stringify(described) });
    await refusePublic(strapi, described);
    await row().update({ file, written_on: writtenOn() });
  } catch (error) {
    await removeOrLog(strapi, { object: name, described });
    // another server was first
    if (!isDuplicate(error) || !(await touch(strapi, file))) throw error;
  }
};

/**
 * Stores a file of a folder; the same file twice is stored once.
 *
 * @throws NotPrivateError when the provider would show it to anybody; then nothing stays there
 */
export const storeObject = async (strapi: Core.Strapi, folder: string, file: string): Promise<void> => {
  if (await touch(strapi, file)) return;
  try {
    await sendObject(strapi, folder, file);
  } catch (error) {
    // editors are told that it was refused, and operators why
    if (error instanceof NotPrivateError) strapi.log.error(`compliance: ${error.message}`);
    throw error;
  }
};

/** Writes a copy into a folder; false when the file is not stored. @throws OtherBytesError when its bytes are not those of its name */
export const bringObject = async (strapi: Core.Strapi, folder: string, file: string): Promise<boolean> => {
  const found = await stored(strapi, file);
  if (found === undefined) return false;
  await writeHashed(readFile(strapi, found.described), path.join(folder, file), readStoredName(file).sha256);
  return true;
};

/** Deletes a file for which `isDue` answers true, unless the same bytes were uploaded meanwhile, and says whether it did. */
export const deleteObjectIfDue = async (
  strapi: Core.Strapi,
  file: string,
  isDue: (writtenOn: Date) => Promise<boolean>,
): Promise<boolean> => {
  const found = await stored(strapi, file);
  if (found === undefined || !(await isDue(new Date(found.written_on)))) return false;
  const freed: unknown = await objects(strapi)
    .where({ object: found.object })
    .where('written_on', '<=', found.written_on)
    .update({ file: null });
  if (Number(freed) === 0) return false;
  await remove(strapi, found);
  return true;
};

/** Deletes what was written before a day and has no name: parts of uploads, and files whose deletion failed. */
export const deleteNameless = async (strapi: Core.Strapi, before: Date): Promise<void> => {
  const nameless = objects(strapi).whereNull('file').where('written_on', '<', before.toISOString());
  for (const row of rows(await nameless.select('*'))) await removeOrLog(strapi, row);
};
