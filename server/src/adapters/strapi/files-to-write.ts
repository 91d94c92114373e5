import type { Core } from '@strapi/strapi';
import type { FieldValue } from '../../migrator/model';
import { FILE_UID } from '../media/upload-plugin';

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
  const documentIds = named.flatMap((name) => fields[name] ?? []);
  if (documentIds.length === 0) return Object.fromEntries(named.map((name) => [name, null]));
  const rows = (await strapi.db.query(FILE_UID).findMany({
    select: ['id', 'documentId'],
    where: { documentId: { $in: documentIds } },
  })) as { id: number; documentId: string }[];
  const ids = new Map<FieldValue, number>(rows.map(({ id, documentId }) => [documentId, id]));
  return Object.fromEntries(named.map((name) => [name, ids.get(fields[name] ?? null) ?? null]));
};
