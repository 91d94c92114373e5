import type { Core } from '@strapi/strapi';
import { contentUid } from './content-type';
import { namedEntry } from './relation-input';
import { editorialType } from './type-names';

interface StoredFile {
  sha256: string | null;
  file: { id: number; documentId: string } | null;
}

const storedFiles = async (strapi: Core.Strapi, documentId: string): Promise<StoredFile[]> =>
  (await strapi.db.query(contentUid('document')).findMany({
    select: ['sha256'],
    where: { documentId, publishedAt: null },
    populate: { file: { select: ['id', 'documentId'] } },
  })) as StoredFile[];

/** Whether this write gives the document another file and keeps the hash of the old one. */
const isStale = (data: Record<string, unknown>, stored: readonly StoredFile[]): boolean => {
  const file = namedEntry(data['file']);
  const hash = stored.find(({ sha256 }) => sha256 !== null)?.sha256;
  if (file === undefined || hash === undefined) return false;
  // a form sends back what it was filled with
  if (data['sha256'] !== undefined && data['sha256'] !== hash) return false;
  return !stored.some(
    (row) =>
      row.file !== null &&
      file !== null &&
      ('id' in file ? row.file.id === file.id : row.file.documentId === file.documentId),
  );
};

/** _Replace media_ puts other bytes behind a file that stays; what it is called and where it lies says nothing of them. */
const isReplaced = (data: object): boolean => 'size' in data;

/** The Media Library writes files past the Document Service, and past their documents. */
const watchFiles = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async afterUpdate({ params, result }) {
      if (!isReplaced((params.data ?? {}) as object)) return;
      const documents = strapi.db.query(contentUid('document'));
      const { id } = result as { id: number };
      const rows = (await documents.findMany({ select: ['id'], where: { file: id } })) as { id: number }[];
      await documents.updateMany({ where: { id: { $in: rows.map((row) => row.id) } }, data: { sha256: null } });
    },
  });
};

/**
 * Clears `sha256` of a document whose file is replaced, by another or in place, or taken away, unless the same write gives a new hash: a reader would
 * be told that the right file is a wrong one.
 */
export const clearStaleHashes = (strapi: Core.Strapi): void => {
  watchFiles(strapi);
  strapi.documents.use(async (context, next) => {
    const { documentId, data } = context.params as { documentId?: string; data?: Record<string, unknown> };
    if (
      context.action === 'update' &&
      editorialType(context.uid) === 'document' &&
      documentId !== undefined &&
      data !== undefined &&
      isStale(data, await storedFiles(strapi, documentId))
    )
      data['sha256'] = null;
    return next();
  });
};
