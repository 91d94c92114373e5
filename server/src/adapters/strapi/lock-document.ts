import type { Core } from '@strapi/strapi';
import { tableIn } from '../../database/table-in';
import { contentUid } from '../../content/content-type';
import type { EntryPlace } from '../../migrator/ports';
import { inTransaction } from '../../database/in-transaction';
import { dialectOf } from './journal/database-clock';

/**
 * Holds all rows of a document until the transaction ends, so that nobody changes it between what is read and what is
 * written. On SQLite a transaction that has written, as the lease's guard does, holds the whole file already.
 */
export const lockDocument = async (
  strapi: Core.Strapi,
  { type, documentId }: Pick<EntryPlace, 'type' | 'documentId'>,
): Promise<void> => {
  if (dialectOf(strapi) === 'sqlite') return;
  const { tableName } = strapi.db.metadata.get(contentUid(type));
  await inTransaction(strapi, async (trx) => {
    await tableIn(strapi, trx, tableName).select('id').where({ document_id: documentId }).orderBy('id').forUpdate();
  });
};
