import type { Core } from '@strapi/strapi';
import { mediaDocumentId } from '../../../../migrator/reader/media/media-identity';
import type { MediaRemoval } from '../../../../migrator/model/ports/media';
import type { Attempt } from '../../../../migrator/model/ports/target';
import { explainStorageError } from './explain-storage-error';
import type { FileRow, FileRows } from './file-rows';
import type { MediaLedger } from './media-ledger';
import { isInUse } from './media-usage';
import { storedName } from './store-file';
import { uploadPlugin, type StoredFile } from './upload-plugin';
import { sweepWorkFolders } from './work-folder';

/** An import writes a row once: what changed it later was a person. */
const isEdited = ({ createdAt, updatedAt }: FileRow): boolean => createdAt.valueOf() !== updatedAt.valueOf();

/**
 * Takes out of the media library what imports brought. `now` gives the current instant; `write` runs a transaction of a run
 * that still has its place.
 */
export const createRemoval = (strapi: Core.Strapi, ledger: MediaLedger, rows: FileRows, now: () => Date) => {
  const upload = uploadPlugin(strapi);

  /** False when the provider does not let a file go: its entry stays, and the next sweep tries again. */
  const deleteFiles = async (write: Attempt, sha256: string, files: readonly StoredFile[]): Promise<boolean> => {
    for (const file of files) {
      // whoever has taken this run's place may have brought the same content, under the same name
      await write(() => Promise.resolve());
      try {
        await upload.provider.delete(file);
      } catch (error) {
        strapi.log.warn(
          `compliance: the upload provider did not delete ${storedName(file)}, which is no longer used: ${explainStorageError(error)}. The next run tries again.`,
        );
        return false;
      }
    }
    await write(() => ledger.forget(sha256));
    return true;
  };

  return {
    async remove(write: Attempt, sha256: string): Promise<MediaRemoval> {
      const taken = await write(async () => {
        // before anything is read: whoever links the file meanwhile has done so by then, or waits, and finds it gone
        const row = await rows.lock(mediaDocumentId(sha256));
        const entry = await ledger.find(sha256);
        if (entry === null) return 'unknown';
        if (row === null) return { row, files: entry.base.files };
        if (isEdited(row)) return 'edited';
        if (await isInUse(strapi, row)) return 'in-use';
        await ledger.reopen(sha256);
        await rows.delete(row.id);
        return { row, files: entry.base.files };
      });
      if (typeof taken === 'string') return taken;
      if (taken.row !== null) await rows.announce('media.delete', taken.row);
      return (await deleteFiles(write, sha256, taken.files)) ? 'removed' : 'undeleted';
    },
    async sweep(write: Attempt, attempt: Attempt): Promise<void> {
      await sweepWorkFolders(strapi, now().valueOf());
      for (const { sha256, files } of await attempt(() => ledger.unfinished())) await deleteFiles(write, sha256, files);
    },
  };
};
