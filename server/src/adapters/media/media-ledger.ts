import type { Core } from '@strapi/strapi';
import { ALL_SITES, mediaDocumentId, mediaSourceId } from '../../../../migrator/reader/media/media-identity';
import type { MediaAsset } from '../../../../migrator/model/ports/media';
import { uidOf } from '../../../../model/plugin-id';
import { FILE_UID, type StoredFile } from './upload-plugin';
import { findRow, findRows, type RowOf } from '../../database/rows';
import { anything, both, listOf, object, orNull, partial, text, type Reader } from '../../../../model/readers';

const storedFile: Reader<StoredFile> = both(
  object({ name: text, hash: text, ext: text, mime: text }),
  partial({ url: text, provider_metadata: anything }),
);

const ENTRY = {
  sourcePath: text,
  /** Null while files may stand in the upload folder that no row of the media library names. */
  targetDocumentId: orNull(text),
  /** The files that were or are being stored. */
  base: object({ files: listOf(storedFile) }),
};

/** A file as the source map keeps it. */
type MediaEntry = RowOf<typeof ENTRY>;

const CONTENT = { contentHash: text, base: ENTRY.base };

const shaOf = ({ contentHash }: { contentHash: string }): string => contentHash.replace('sha256:', '');

/** The source map's rows of files. An entry is written before its files, so that a killed run's files can be found. */
export const createMediaLedger = (strapi: Core.Strapi) => {
  const uid = uidOf('source-entry');
  const rows = strapi.db.query(uid);
  const upsert = async (sourceId: string, data: Record<string, unknown>): Promise<void> => {
    const present: unknown = await rows.findOne({ select: ['id'], where: { sourceId } });
    if (present === null) await rows.create({ data: { sourceId, ...data } });
    else await rows.update({ where: { sourceId }, data });
  };
  return {
    find: async (sha256: string): Promise<MediaEntry | null> =>
      findRow(strapi, uid, ENTRY, { where: { sourceId: mediaSourceId(sha256) } }),
    /** Whether this run brought the file. */
    isOf: async (run: number, sha256: string): Promise<boolean> =>
      (await rows.count({ where: { sourceId: mediaSourceId(sha256), run: { id: run } } })) > 0,
    /** Entries of files that were brought to the end, by their sha256. */
    finished: async (where: Record<string, unknown>): Promise<Map<string, MediaEntry>> => {
      const found = await findRows(
        strapi,
        uid,
        { ...ENTRY, contentHash: text },
        { where: { site: ALL_SITES, targetUid: FILE_UID, targetDocumentId: { $notNull: true }, ...where } },
      );
      return new Map(found.map((entry) => [shaOf(entry), entry]));
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
      const where = { site: ALL_SITES, targetUid: FILE_UID, targetDocumentId: null };
      const found = await findRows(strapi, uid, CONTENT, { where });
      return found.map((entry) => ({ sha256: shaOf(entry), files: entry.base.files }));
    },
  };
};

export type MediaLedger = ReturnType<typeof createMediaLedger>;
