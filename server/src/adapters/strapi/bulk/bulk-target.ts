import type { Core } from '@strapi/strapi';
import { writeImported } from '../../../content/writes/cause';
import { noteWrites } from '../../../content/writes/follow-writes';
import type { UnseenWrite } from '../../../content/writes/write';
import { recordTypes } from '../../../../../model/record-types';
import type { BulkTarget } from '../../../../../migrator/model/ports/bulk';
import type { EntryWrite } from '../../../../../migrator/model/ports/target';
import { isTransient } from '../../../database/transient-error';
import { plainMessage } from '../plain-message';
import { batchSizeOf } from './batch-size';
import { checkRows } from './check-rows';
import { emitAfterCommit } from './entry-events';
import { insertRows, newRows, type NewRow } from './new-rows';
import { NotInBulkError } from './not-in-bulk-error';
import { readRowIds } from './row-ids';
import { linkedDocuments, linkFiles, linkRows } from './row-links';

/** The writes that have been done, for the followers. */
const writtenOf = (entries: readonly EntryWrite[], rows: readonly NewRow[]): UnseenWrite[] => {
  const begun = new Set(entries.flatMap(({ newDocument, documentId }) => (newDocument ? documentId : [])));
  // of two versions of a language, the published one: both have the same values
  const byEntry = new Map(rows.map((row) => [row.entry, row]));
  return [...byEntry.values()].map(({ entry: { type, documentId, locale }, isOnline, values }) => ({
    type,
    documentId,
    part: 'values',
    isPublic: isOnline,
    added: { locale, values, isPublished: isOnline },
    isNewDocument: begun.has(documentId),
  }));
};

const writeAll = async (strapi: Core.Strapi, entries: readonly EntryWrite[]): Promise<void> => {
  const rows = await newRows(strapi, entries);
  await insertRows(strapi, rows);
  const ids = await readRowIds(strapi, [...entries, ...linkedDocuments(strapi, rows)]);
  const stored = rows.map((row) => {
    const { type, documentId, locale } = row.entry;
    const id = ids({ type, documentId, locale: recordTypes[type].hasLocales ? locale : '', isOnline: row.isOnline });
    if (id === undefined) throw new Error(`the new row of ${documentId} was not found`);
    return { row, id };
  });
  await linkRows(strapi, stored, ids);
  await linkFiles(strapi, stored);
  await checkRows(strapi, rows);
  await writeImported(async () => noteWrites(strapi, writtenOf(entries, rows)));
  await emitAfterCommit(strapi, stored);
};

/** The target that writes past Strapi's Document Service, and does all that the Document Service and its listeners do. */
export const createBulkTarget = (strapi: Core.Strapi): BulkTarget => ({
  limit: batchSizeOf(strapi),
  async write(entries) {
    try {
      await writeAll(strapi, entries);
    } catch (error) {
      // whatever else it was, each entry says when it is written by itself; if none does, this is the only word of it
      const level = error instanceof NotInBulkError ? 'debug' : 'warn';
      if (!isTransient(error))
        strapi.log[level](
          `compliance: a batch of ${String(entries.length)} is written one by one: ${plainMessage(error)}`,
        );
      throw error;
    }
  },
});
