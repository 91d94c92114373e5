import type { Core } from '@strapi/strapi';
import { mediaDocumentId } from '../../migrator/media/media-identity';
import type { MediaRemoval, OpenRun } from '../../migrator/ports';
import { explainStorageError } from './explain-storage-error';
import type { FileRow, FileRows } from './file-rows';
import type { MediaLedger } from './media-ledger';
import { isInUse } from './media-usage';
import { storedName } from './store-file';
import { uploadPlugin, type StoredFile } from './upload-plugin';
import { sweepWorkFolders } from './work-folder';

/** Runs `work` in a transaction of a run that still has its place. @throws LeaseLostError */
export type Guarded = <Result>(run: OpenRun, work: () => Promise<Result>) => Promise<Result>;

/** An import writes a row once: what changed it later was a person. */
const isEdited = ({ createdAt, updatedAt }: FileRow): boolean =>
  new Date(createdAt).valueOf() !== new Date(updatedAt).valueOf();

/** Takes out of the media library what imports brought. `now` gives the current instant. */
export const createRemoval = (
  strapi: Core.Strapi,
  ledger: MediaLedger,
  rows: FileRows,
  guarded: Guarded,
  now: () => Date,
) => {
  const upload = uploadPlugin(strapi);

  /** False when the provider does not let a file go: its entry stays, and the next sweep tries again. */
  const deleteFiles = async (run: OpenRun, sha256: string, files: readonly StoredFile[]): Promise<boolean> => {
    for (const file of files) {
      // whoever has taken this run's place may have brought the same content, under the same name
      await guarded(run, () => Promise.resolve());
      try {
        await upload.provider.delete(file);
      } catch (error) {
        strapi.log.warn(
          `compliance: the upload provider did not delete ${storedName(file)}, which nothing shows: ${explainStorageError(error)}. The next run tries again.`,
        );
        return false;
      }
    }
    await guarded(run, () => ledger.forget(sha256));
    return true;
  };

  return {
    async remove(run: OpenRun, sha256: string): Promise<MediaRemoval> {
      const entry = await ledger.find(sha256);
      if (entry === null) return 'unknown';
      const row = await rows.find(mediaDocumentId(sha256));
      if (row !== null) {
        if (isEdited(row)) return 'edited';
        if (await isInUse(strapi, row)) return 'in-use';
        await guarded(run, async () => {
          await ledger.reopen(sha256);
          await rows.delete(row.id);
        });
        await rows.announce('media.delete', row);
      }
      return (await deleteFiles(run, sha256, entry.base.files)) ? 'removed' : 'undeleted';
    },
    async sweep(run: OpenRun): Promise<void> {
      await sweepWorkFolders(strapi, now().valueOf());
      for (const { sha256, files } of await ledger.unfinished()) await deleteFiles(run, sha256, files);
    },
  };
};
