import { sha256 } from '../../migrator/canonical-hash';
import { checkFile, type CheckedFile, type FileBytes, type MediaLimits } from '../../migrator/media/check-file';
import { isZip } from '../../migrator/media/office-type';
import type { SourcePath } from '../../migrator/model';
import { zipEntryNames } from './zip-entry-names';

export interface ExaminedFile extends CheckedFile {
  /** Lower-case hex. */
  sha256: string;
  size: number;
}

/** What tells the type of a file: its beginning, or, of a zip archive, the whole. */
export const fileBytes = async (head: Uint8Array, size: number): Promise<FileBytes> => ({
  head,
  size,
  entries: isZip(head) ? await zipEntryNames(head) : [],
});

/**
 * What a file is and whether it may enter the media library, as far as its bytes tell without decoding them. Needs no
 * Strapi, so that a plan says what `bring` will say; only the pixels of an image are left to `bring`.
 */
export const examineFile = async (path: SourcePath, bytes: Uint8Array, limits: MediaLimits): Promise<ExaminedFile> => ({
  sha256: sha256(bytes),
  size: bytes.length,
  ...checkFile(path, await fileBytes(bytes, bytes.length), limits),
});
