import type { Core, UID } from '@strapi/strapi';
import { sanitize } from '@strapi/utils';
import type { MediaFile } from '../../migrator/ports';
import type { MediaRecord } from './store-file';
import { FILE_UID, uploadPlugin, type MediaFolder } from './upload-plugin';

/** A row of the media library. */
export interface FileRow extends MediaFile {
  hash: string;
  createdAt: Date | string;
  updatedAt: Date | string;
}

/** The rows of the media library. The upload plugin gives other plugins no function that writes one. */
export const createFileRows = (strapi: Core.Strapi) => {
  const files = strapi.db.query(FILE_UID);
  return {
    find: async (documentId: string): Promise<FileRow | null> =>
      (await files.findOne({ where: { documentId } })) as FileRow | null,
    /** Those of these files that are there. */
    present: async (documentIds: readonly string[]): Promise<Set<string>> => {
      if (documentIds.length === 0) return new Set();
      const found = (await files.findMany({
        select: ['documentId'],
        where: { documentId: { $in: documentIds } },
      })) as Pick<FileRow, 'documentId'>[];
      return new Set(found.map(({ documentId }) => documentId));
    },
    create: async (
      documentId: string,
      record: MediaRecord & { formats: Record<string, MediaRecord>; alternativeText: string | null },
      { id, path }: MediaFolder,
    ): Promise<FileRow> => {
      const formats = Object.keys(record.formats).length > 0 ? record.formats : null;
      const { providerName: provider } = uploadPlugin(strapi);
      return (await files.create({
        data: { ...record, documentId, formats, provider, folder: id, folderPath: path },
      })) as FileRow;
    },
    delete: async (id: number): Promise<void> => {
      await files.delete({ where: { id } });
    },
    /** Tells webhooks what the upload plugin would tell them. */
    announce: async (event: 'media.create' | 'media.delete', row: FileRow): Promise<void> => {
      const getModel = (uid: string) => strapi.getModel(uid as UID.Schema);
      const media = await sanitize.sanitizers.defaultSanitizeOutput(
        { schema: getModel(FILE_UID), getModel },
        { ...row },
      );
      await strapi.eventHub.emit(event, { media });
    },
    fileOf: ({ id, documentId, url }: FileRow): MediaFile => ({ id, documentId, url }),
  };
};

export type FileRows = ReturnType<typeof createFileRows>;
