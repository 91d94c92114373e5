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

/**
 * Clears `sha256` of a document whose file is replaced or taken away, unless the same write gives a new hash: a reader would
 * be told that the right file is a wrong one.
 */
export const clearStaleHashes = (strapi: Core.Strapi): void => {
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
