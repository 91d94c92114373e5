import type { Core } from '@strapi/strapi';
import { addMiddleware, addSubscriber } from '../database/own-listeners';
import { findRows, link, type RowOf } from '../database/rows';
import { readStoredName } from '../domain/evidence/stored-name';
import { isObject, number, object, orNull, text } from '../readers';
import { contentUid } from './content-type';
import { recordWriteOf } from './ledger/keep-ledger';
import type { DocumentAction } from './document-action';
import { namedEntry } from './relation-input';
import { editorialType } from './type-names';

const STORED_FILE = { sha256: orNull(text), privateFile: orNull(text), file: link({ id: number, documentId: text }) };

type StoredFile = RowOf<typeof STORED_FILE>;

const storedFiles = async (strapi: Core.Strapi, documentId: string): Promise<StoredFile[]> =>
  findRows(strapi, contentUid('document'), STORED_FILE, { where: { documentId, publishedAt: null } });

/** Whether this write gives the document another file and keeps the hash of the old one. */
const isStale = (data: Record<string, unknown>, stored: readonly StoredFile[]): boolean => {
  const file = namedEntry(data['file']);
  const hash = stored.find(({ sha256 }) => sha256 !== null)?.sha256;
  if (hash === undefined) return false;
  // a form sends back what it was filled with
  if (data['sha256'] !== undefined && data['sha256'] !== hash) return false;
  const name = data['privateFile'];
  if (name !== undefined && stored.some(({ privateFile }) => (privateFile ?? '') !== (name ?? ''))) return true;
  if (file === undefined) return false;
  return !stored.some(
    (row) =>
      row.file !== null &&
      file !== null &&
      ('id' in file ? row.file.id === file.id : row.file.documentId === file.documentId),
  );
};

/**
 * The hash of a private file that this write names in place of another: its name carries it. Undefined where it names
 * none, or one that was stored by hand.
 */
const namedAnew = (data: Record<string, unknown>, stored: readonly StoredFile[]): string | undefined => {
  const name = data['privateFile'];
  if (typeof name !== 'string' || stored.some(({ privateFile }) => privateFile === name)) return undefined;
  return readStoredName(name).sha256 ?? undefined;
};

/**
 * _Replace media_ puts other bytes behind a file that stays; what it is called and where it lies says nothing of them.
 */
const isReplaced = (data: unknown): boolean => isObject(data) && 'size' in data;

/** The Media Library writes files past the Document Service, and past their documents. */
const watchFiles = (strapi: Core.Strapi): void => {
  addSubscriber(strapi, {
    models: ['plugin::upload.file'],
    async afterUpdate({ params, result }) {
      if (!isReplaced(params.data)) return;
      const uid = contentUid('document');
      const { id: file } = object({ id: number })(result);
      const rows = await findRows(strapi, uid, { id: number, documentId: text }, { where: { file } });
      await strapi.db
        .query(uid)
        .updateMany({ where: { id: { $in: rows.map((row) => row.id) } }, data: { sha256: null } });
      try {
        for (const documentId of new Set(rows.map((row) => row.documentId)))
          await recordWriteOf(strapi, 'document', documentId);
      } catch (error) {
        // the file is replaced by now; the next start completes the ledger
        strapi.log.error(`compliance: the ledger does not show yet that a file was replaced: ${String(error)}`);
      }
    },
  });
};

/**
 * Clears `sha256` of a document whose file is replaced, by another or in place, or taken away, unless the same write
 * gives a new hash: a reader would be told that the right file is a wrong one.
 */
export const clearStaleHashes = (strapi: Core.Strapi): void => {
  watchFiles(strapi);
  addMiddleware(strapi, async (context, next) => {
    const { documentId, data }: DocumentAction['params'] = context.params;
    if (editorialType(context.uid) === 'document' && data !== undefined) {
      const stored = documentId === undefined ? [] : await storedFiles(strapi, documentId);
      const named = namedAnew(data, stored);
      if (named !== undefined) data['sha256'] = named;
      else if (isStale(data, stored)) data['sha256'] = null;
    }
    return next();
  });
};
