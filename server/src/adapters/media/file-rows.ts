import type { Core } from '@strapi/strapi';
import type { MediaFile } from '../../../../migrator/model/ports/media';
import type { MediaRecord } from './store-file';
import { asWebhooksSee } from '../strapi/as-webhooks-see';
import { FILE_UID, FOLDER_UID, uploadPlugin, type MediaFolder } from './upload-plugin';
import { findRow, findRows } from '../../database/rows';
import { both, instant, number, object, orNull, parts, text, type Reader } from '../../../../model/readers';

const FOLDER_NAME = 'Compliance import';

/** The folder of the media library that an import puts its files into; made when it is not there. */
export const mediaFolder = async (strapi: Core.Strapi): Promise<MediaFolder> => {
  const where = { name: FOLDER_NAME, parent: { id: { $null: true } } };
  const present = await findRow(strapi, FOLDER_UID, { id: number, path: text }, { where });
  return present ?? uploadPlugin(strapi).folders.create({ name: FOLDER_NAME });
};

/** A row of the media library. */
export interface FileRow extends MediaFile {
  hash: string;
  createdAt: Date;
  updatedAt: Date;
  /** All that it holds, for webhooks. */
  whole: Readonly<Record<string, unknown>>;
}

const fileRow: Reader<FileRow> = both(
  object({ id: number, documentId: text, url: text, hash: text, createdAt: instant, updatedAt: instant }),
  (row) => ({ whole: parts(row) }),
);

/** The rows of the media library. The upload plugin gives other plugins no function that writes one. */
export const createFileRows = (strapi: Core.Strapi) => {
  const files = strapi.db.query(FILE_UID);
  return {
    find: async (documentId: string): Promise<FileRow | null> =>
      orNull(fileRow)(await files.findOne({ where: { documentId } })),
    /** The same, kept from others' changes and new links until the transaction ends. */
    lock: async (documentId: string): Promise<FileRow | null> =>
      orNull(fileRow)(
        await strapi.db.queryBuilder(FILE_UID).select('*').where({ documentId }).forUpdate().first().execute<unknown>(),
      ),
    /** Those of these files that are there. */
    present: async (documentIds: readonly string[]): Promise<Set<string>> => {
      if (documentIds.length === 0) return new Set();
      const where = { documentId: { $in: [...documentIds] } };
      const found = await findRows(strapi, FILE_UID, { documentId: text }, { where });
      return new Set(found.map(({ documentId }) => documentId));
    },
    create: async (
      documentId: string,
      record: MediaRecord & { formats: Record<string, MediaRecord>; alternativeText: string | null },
      { id, path }: MediaFolder,
    ): Promise<FileRow> => {
      const formats = Object.keys(record.formats).length > 0 ? record.formats : null;
      const { providerName: provider } = uploadPlugin(strapi);
      const data = { ...record, documentId, formats, provider, folder: id, folderPath: path };
      return fileRow(await files.create({ data }));
    },
    delete: async (id: number): Promise<void> => {
      await files.delete({ where: { id } });
    },
    /** Tells webhooks what the upload plugin would tell them. */
    announce: async (event: 'media.create' | 'media.delete', row: FileRow): Promise<void> => {
      await strapi.eventHub.emit(event, { media: await asWebhooksSee(strapi, FILE_UID, row.whole) });
    },
    fileOf: ({ id, documentId, url }: FileRow): MediaFile => ({ id, documentId, url }),
  };
};

export type FileRows = ReturnType<typeof createFileRows>;
