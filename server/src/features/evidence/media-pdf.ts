import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { FILE_UID } from '../../adapters/media/upload-plugin';
import { inWorkFolder } from '../../adapters/media/work-folder';
import { receivePdf } from '../../adapters/receive-pdf';
import { plainName } from '../../../../model/evidence/stored-name';
import { listOf, number, object } from '../../../../model/readers';
import type { Actor } from '../../services/actor';

/** The service with which Strapi's Media Library stores and deletes files; Strapi gives it no types. */
interface UploadService {
  upload(
    uploads: {
      data: { fileInfo: { name: string } };
      files: { filepath: string; originalFilename: string; mimetype: string; size: number };
    },
    by: { user: { id: number } },
  ): Promise<unknown>;
  remove(file: unknown): Promise<unknown>;
}

const uploadService = (strapi: Core.Strapi) => strapi.plugin('upload').service<UploadService>('upload');

/**
 * Puts a PDF into the Media Library, as its own page does.
 *
 * @throws UploadError
 */
export const addMediaPdf = async (
  strapi: Core.Strapi,
  actor: Actor,
  upload: { body: Readable; name: string; limit: number },
): Promise<{ file: number; sha256: string }> =>
  inWorkFolder(strapi, async (folder) => {
    const filepath = path.join(folder, 'upload.pdf');
    const hash = createHash('sha256');
    const size = await receivePdf(upload.body, filepath, upload.limit, (chunk) => hash.update(chunk));
    const name = plainName(upload.name);
    const stored = await uploadService(strapi).upload(
      {
        data: { fileInfo: { name } },
        files: { filepath, originalFilename: name, mimetype: 'application/pdf', size },
      },
      { user: { id: actor.id } },
    );
    const [row] = listOf(object({ id: number }))(stored);
    if (row === undefined) throw new Error('The Media Library stored no file');
    return { file: row.id, sha256: hash.digest('hex') };
  });

/** Takes a file out of the Media Library again. */
export const removeMediaFile = async (strapi: Core.Strapi, id: number): Promise<void> => {
  const file: unknown = await strapi.db.query(FILE_UID).findOne({ where: { id } });
  if (file !== null) await uploadService(strapi).remove(file);
};
