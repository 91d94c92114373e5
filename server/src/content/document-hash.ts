import type { Core } from '@strapi/strapi';
import { addSubscriber } from '../database/own-listeners';
import { findRows, link, type RowOf } from '../database/rows';
import { readStoredName } from '../../../model/evidence/stored-name';
import { isObject, number, object, orNull, text } from '../../../model/readers';
import { contentUid } from './content-type';
import { actionLocales } from './document-action';
import { namedEntry } from './relation-input';
import { noteWrites } from './writes/follow-writes';
import type { Around } from './writes/follower';

const STORED_FILE = {
  locale: orNull(text),
  sha256: orNull(text),
  privateFile: orNull(text),
  file: link({ id: number, documentId: text }),
};

type StoredFile = RowOf<typeof STORED_FILE>;

/** The languages of a write. */
type Written = Awaited<ReturnType<typeof actionLocales>>;

const storedFiles = async (strapi: Core.Strapi, documentId: string): Promise<StoredFile[]> =>
  findRows(strapi, contentUid('document'), STORED_FILE, { where: { documentId, publishedAt: null } });

/** Whether a write gives the document a file that none of its languages has, or takes away the one of its own. */
const changesFile = (input: unknown, stored: readonly StoredFile[], locales: Written): boolean => {
  const file = namedEntry(input);
  if (file === undefined) return false;
  if (file !== null)
    return !stored.some(
      (row) => row.file !== null && ('id' in file ? row.file.id === file.id : row.file.documentId === file.documentId),
    );
  // a form sends null for what its language never had
  return stored.some((row) => row.file !== null && (locales === '*' || locales.includes(row.locale)));
};

/** Whether this write gives the document another file and keeps the hash of the old one. */
const isStale = (data: Record<string, unknown>, stored: readonly StoredFile[], locales: Written): boolean => {
  const hash = stored.find(({ sha256 }) => sha256 !== null)?.sha256;
  if (hash === undefined) return false;
  // a form sends back what it was filled with
  if (data['sha256'] !== undefined && data['sha256'] !== hash) return false;
  const name = data['privateFile'];
  if (name !== undefined && stored.some(({ privateFile }) => (privateFile ?? '') !== (name ?? ''))) return true;
  return changesFile(data['file'], stored, locales);
};

/**
 * The hash of a private file that this write names in place of another, or that the document has lost: its name carries
 * it. Undefined where it names none, or one that was stored by hand.
 */
const namedAnew = (data: Record<string, unknown>, stored: readonly StoredFile[]): string | undefined => {
  const name = data['privateFile'];
  if (typeof name !== 'string') return undefined;
  if (stored.some(({ privateFile, sha256 }) => privateFile === name && sha256 !== null)) return undefined;
  return readStoredName(name).sha256 ?? undefined;
};

/**
 * _Replace media_ puts other bytes behind a file that stays; what it is called and where it lies says nothing of them.
 */
const isReplaced = (data: unknown): boolean => isObject(data) && 'size' in data;

/**
 * The same for a file that is replaced in place: the Media Library writes past the Document Service, and past documents.
 * Followers are told of each document whose hash is cleared.
 */
export const watchFiles = (strapi: Core.Strapi): void => {
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
        const documentIds = new Set(rows.map((row) => row.documentId));
        const type = 'document' as const;
        await noteWrites(
          strapi,
          [...documentIds].map((documentId) => ({ type, documentId, part: 'hash' })),
        );
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
export const clearStaleHashes: Around = {
  name: 'file hashes',
  inside: ['locks', 'changes', 'ledger'],
  follows: ({ type, params }) => type === 'document' && params.data !== undefined,
  async around(strapi, { params }, next) {
    const { documentId, data = {} } = params;
    const stored = documentId === undefined ? [] : await storedFiles(strapi, documentId);
    const locales = await actionLocales(strapi, 'document', params);
    const named = namedAnew(data, stored);
    if (named !== undefined) data['sha256'] = named;
    else if (isStale(data, stored, locales)) data['sha256'] = null;
    return next();
  },
};
