import type { Core } from '@strapi/strapi';
import { noteAdded } from '../../../content/changes/note-added';
import { noteWritten } from '../../../content/changes/note-changes';
import { recordAdded, recordWriteOf } from '../../../content/ledger/keep-ledger';
import { noteAddedTexts } from '../../../content/texts/added-texts';
import { TEXT_FIELDS } from '../../../content/texts/page-rows';
import { recordTypes } from '../../../domain/record-types';
import type { BulkTarget } from '../../../migrator/ports/bulk';
import type { EntryWrite } from '../../../migrator/ports/target';
import { isTransient } from '../../../database/transient-error';
import { plainMessage } from '../plain-message';
import { batchSizeOf } from './batch-size';
import { checkRows } from './check-rows';
import { emitAfterCommit } from './entry-events';
import { insertRows, newRows, type NewRow } from './new-rows';
import { NotInBulkError } from './not-in-bulk-error';
import { readRowIds } from './row-ids';
import { linkedDocuments, linkFiles, linkRows } from './row-links';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const addedTexts = (rows: readonly NewRow[]) =>
  rows
    .filter(({ entry, isOnline }) => entry.type === 'page' && !isOnline)
    .map(({ entry: { documentId, locale, publish }, values }) => ({
      documentId,
      locale,
      path: typeof values['path'] === 'string' ? values['path'] : null,
      texts: Object.fromEntries(TEXT_FIELDS.map((field) => [field, text(values[field])])),
      isPublished: publish,
    }));

/** What the plugin's document middlewares do after a write, for all of them. */
const noteRows = async (strapi: Core.Strapi, rows: readonly NewRow[]): Promise<void> => {
  await noteAddedTexts(strapi, addedTexts(rows));
  const online = rows.filter(({ isOnline }) => isOnline);
  const begun = new Set(rows.flatMap(({ entry }) => (entry.newDocument ? entry.documentId : [])));
  const isNew = ({ entry: { type, documentId } }: NewRow): boolean => type === 'page' || begun.has(documentId);
  await noteAdded(
    strapi,
    online.filter(isNew).map(({ entry, values }) => ({ ...entry, values })),
  );
  // first: the ledger gets an entry for each publication, and `recordWriteOf` below would add the last state alone
  await recordAdded(
    strapi,
    online.flatMap(({ entry }) => (entry.type === 'certification' ? entry : [])),
  );
  // other entries may already name a document that gets a further language
  for (const { entry } of online.filter((row) => !isNew(row))) {
    await recordWriteOf(strapi, entry.type, entry.documentId);
    await noteWritten(strapi, entry.type, entry.documentId);
  }
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
  await noteRows(strapi, rows);
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
