import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { findRows, link, type RowOf } from '../../database/rows';
import { number, object, orElse, orNull, text } from '../../readers';

const PUBLISHED = { locale: orElse(text, ''), visibility: orNull(text), file: link({ id: number }) };

/** What is published of a document, in each language. */
export const readPublished = async (strapi: Core.Strapi, documentId: string): Promise<RowOf<typeof PUBLISHED>[]> =>
  findRows(strapi, contentUid('document'), PUBLISHED, { where: { documentId, publishedAt: { $notNull: true } } });

interface FileService {
  signFileUrls(file: object): Promise<unknown>;
}

/** Where a file of the Media Library can be read now; some providers sign their addresses for a time. */
export const fileUrl = async (strapi: Core.Strapi, id: number): Promise<string> => {
  const file: unknown = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  if (typeof file !== 'object' || file === null) throw new Error(`The Media Library has no file ${String(id)}`);
  const signed = await strapi.plugin('upload').service<FileService>('file').signFileUrls(file);
  return object({ url: text })(signed).url;
};
