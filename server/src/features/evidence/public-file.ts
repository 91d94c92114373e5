import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { privateFileSize } from '../../adapters/private-files';
import { contentUid } from '../../content/content-type';
import { findRow, findRows, link, type RowOf } from '../../database/rows';
import { plainName } from '../../../../model/evidence/stored-name';
import { number, object, orElse, orNull, text } from '../../../../model/readers';
import type { OpenFile } from './open-file';

const PUBLISHED = { locale: orElse(text, ''), visibility: orNull(text), file: link({ id: number }) };

/** The published versions of a document, in each language. */
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

const STORED = { name: text, hash: text, ext: orElse(text, ''), provider: text };

/**
 * A file of the Media Library that lies on this server; null for one that another provider keeps. At its own address a
 * browser would show it on the origin of Strapi, and call it by its hash.
 */
export const localFile = async (strapi: Core.Strapi, id: number): Promise<OpenFile | null> => {
  const row = await findRow(strapi, 'plugin::upload.file', STORED, { where: { id } });
  if (row?.provider !== 'local') return null;
  const folder = path.join(strapi.dirs.static.public, 'uploads');
  const stored = `${row.hash}${row.ext}`;
  if ((await privateFileSize(folder, stored)) === null) return null;
  const name = row.name.toLowerCase().endsWith(row.ext.toLowerCase()) ? row.name : `${row.name}${row.ext}`;
  return { folder, stored, name: plainName(name) };
};
