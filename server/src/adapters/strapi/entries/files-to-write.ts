import type { Core } from '@strapi/strapi';
import type { FieldValue } from '../../../../../model/contracts/values';
import { findRows } from '../../../database/rows';
import { number, text } from '../../../../../model/readers';
import { FILE_UID } from '../../media/upload-plugin';

/** The row ids of files by their document ids; a file that a person has deleted is not there. */
export const fileIds = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<Map<string, number>> => {
  if (documentIds.length === 0) return new Map();
  const where = { documentId: { $in: documentIds } };
  const rows = await findRows(strapi, FILE_UID, { id: number, documentId: text }, { where });
  return new Map(rows.map(({ id, documentId }) => [documentId, id]));
};

/**
 * The media fields among those that an entry is to get, as the Document Service takes them: by row id. A file that a
 * person has deleted leaves its field empty; Strapi would refuse the whole entry.
 */
export const filesToWrite = async (
  strapi: Core.Strapi,
  fields: Readonly<Record<string, FieldValue>>,
  media: readonly string[],
): Promise<Record<string, number | null>> => {
  const named = media.filter((name) => name in fields);
  const nameOf = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const ids = await fileIds(strapi, named.map(nameOf).filter(Boolean));
  return Object.fromEntries(named.map((name) => [name, ids.get(nameOf(name)) ?? null]));
};
