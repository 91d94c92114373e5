import type { Core } from '@strapi/strapi';
import type { RecordType } from '../../contracts/values';
import { findRows } from '../../database/rows';
import { text } from '../../readers';
import { contentUid } from '../content-type';

/** The relations by which a certification names a record. */
const NAMED_BY = {
  standard: ['standard'],
  organization: ['issuedBy', 'recognizedBy'],
  service: ['services'],
  document: ['documents'],
} as const;

export type NamedType = keyof typeof NAMED_BY;

export const isNamedType = (type: RecordType): type is NamedType => type in NAMED_BY;

/** The published certifications that name a record. */
export const naming = async (strapi: Core.Strapi, type: NamedType, documentId: string): Promise<string[]> => {
  const where = {
    publishedAt: { $notNull: true },
    $or: NAMED_BY[type].map((relation) => ({ [relation]: { documentId } })),
  };
  const rows = await findRows(strapi, contentUid('certification'), { documentId: text }, { where });
  return rows.map((row) => row.documentId);
};
