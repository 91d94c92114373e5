import type { Core } from '@strapi/strapi';
import type { RecordType } from '../../../../model/contracts/values';
import { findRows } from '../../database/rows';
import { linksTo } from '../../../../model/certification-links';
import { text } from '../../../../model/readers';
import { contentUid } from '../content-type';

/** The published certifications that name a record. */
export const naming = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<string[]> => {
  const relations = linksTo(type);
  if (relations.length === 0) return [];
  const where = {
    publishedAt: { $notNull: true },
    $or: relations.map((relation) => ({ [relation]: { documentId } })),
  };
  const rows = await findRows(strapi, contentUid('certification'), { documentId: text }, { where });
  return rows.map((row) => row.documentId);
};
