import type { Core } from '@strapi/strapi';
import { ALL_SITES, mediaDocumentId, mediaSourceId } from '../../migrator/media/media-identity';
import type { MediaAsset } from '../../migrator/ports';
import { uidOf } from '../../plugin-id';
import { FILE_UID, type StoredFile } from './upload-plugin';

/** What the source map remembers of a file. */
export interface MediaEntry {
  sourcePath: string;
  /** Null while files may stand in the upload folder that no row of the media library names. */
  targetDocumentId: string | null;
  /** The files that were or are being stored. */
  base: { files: StoredFile[] };
}

/** The source map's rows of files. An entry is written before its files, so that a killed run's files can be found. */
export const createMediaLedger = (strapi: Core.Strapi) => {
  const rows = strapi.db.query(uidOf('source-entry'));
  const upsert = async (sourceId: string, data: Record<string, unknown>): Promise<void> => {
    const present: unknown = await rows.findOne({ select: ['id'], where: { sourceId } });
    if (present === null) await rows.create({ data: { sourceId, ...data } });
    else await rows.update({ where: { sourceId }, data });
  };
  return {
    find: async (sha256: string): Promise<MediaEntry | null> =>
      (await rows.findOne({
        select: ['sourcePath', 'targetDocumentId', 'base'],
        where: { sourceId: mediaSourceId(sha256) },
      })) as MediaEntry | null,
    /** Whether this run brought the file. */
    isOf: async (run: number, sha256: string): Promise<boolean> =>
      (await rows.count({ where: { sourceId: mediaSourceId(sha256), run: { id: run } } })) > 0,
    /** Entries of files that were brought to the end, by their sha256. */
    finished: async (where: Record<string, unknown>): Promise<Map<string, MediaEntry>> => {
      const found = (await rows.findMany({
        select: ['contentHash', 'sourcePath', 'targetDocumentId', 'base'],
        where: { site: ALL_SITES, targetUid: FILE_UID, targetDocumentId: { $notNull: true }, ...where },
      })) as (MediaEntry & { contentHash: string })[];
      return new Map(found.map((entry) => [entry.contentHash.replace('sha256:', ''), entry]));
    },
    begin: async (run: number, { path, sha256 }: MediaAsset, files: StoredFile[]): Promise<void> =>
      upsert(mediaSourceId(sha256), {
        site: ALL_SITES,
        sourceKey: `media ${sha256}`,
        targetLocale: '',
        targetUid: FILE_UID,
        targetDocumentId: null,
        sourcePath: path,
        contentHash: `sha256:${sha256}`,
        base: { files },
        run,
      }),
    finish: async (sha256: string, files: StoredFile[]): Promise<void> => {
      const data = { targetDocumentId: mediaDocumentId(sha256), base: { files } };
      await rows.update({ where: { sourceId: mediaSourceId(sha256) }, data });
    },
    /** Back to what it was before `finish`. */
    reopen: async (sha256: string): Promise<void> => {
      await rows.update({ where: { sourceId: mediaSourceId(sha256) }, data: { targetDocumentId: null } });
    },
    forget: async (sha256: string): Promise<void> => {
      await rows.delete({ where: { sourceId: mediaSourceId(sha256) } });
    },
    /** Entries that were begun and not finished. */
    unfinished: async (): Promise<{ sha256: string; files: StoredFile[] }[]> => {
      const found = (await rows.findMany({
        select: ['contentHash', 'base'],
        where: { site: ALL_SITES, targetUid: FILE_UID, targetDocumentId: null },
      })) as (MediaEntry & { contentHash: string })[];
      return found.map(({ contentHash, base }) => ({ sha256: contentHash.replace('sha256:', ''), files: base.files }));
    },
  };
};

export type MediaLedger = ReturnType<typeof createMediaLedger>;
