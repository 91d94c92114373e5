import type { Core } from '@strapi/strapi';
import type { RecordValues } from '../domain/validate/validate-record';
import type { RecordType } from '../migrator/model';
import { contentUid } from './content-type';
import { namedEntry } from './relation-input';

const documentIdOf = async (strapi: Core.Strapi, type: RecordType, input: unknown): Promise<unknown> => {
  const entry = namedEntry(input);
  if (entry === null || entry === undefined || 'documentId' in entry) return entry?.documentId ?? null;
  const row = (await strapi.db
    .query(contentUid(type))
    .findOne({ select: ['documentId'], where: { id: entry.id } })) as { documentId: string } | null;
  return row?.documentId ?? null;
};

/** What a write brings, in the form in which the rules read it. */
export const incomingValues = async (
  strapi: Core.Strapi,
  type: RecordType,
  data: Record<string, unknown>,
): Promise<RecordValues> => {
  const values: RecordValues = { ...data };
  const { supersededBy, file } = data;
  delete values.supersededBy;
  delete values.file;
  if (namedEntry(supersededBy) !== undefined) values.supersededBy = await documentIdOf(strapi, type, supersededBy);
  if (namedEntry(file) !== undefined) values.file = namedEntry(file);
  return values;
};
