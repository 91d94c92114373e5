import { createHash } from 'node:crypto';
import { checkFile, type CheckedFile, type MediaLimits } from '../../migrator/media/check-file';
import { isZip } from '../../migrator/media/office-type';
import type { SourcePath } from '../../migrator/model';
import { zipEntryNames } from './zip-entry-names';

export interface ExaminedFile extends CheckedFile {
  /** Lower-case hex. */
  sha256: string;
  size: number;
}

/**
 * What a file is and whether it may enter the media library, as far as its bytes tell without decoding them. Needs no
 * Strapi, so that a plan says what `bring` will say; only the pixels of an image are left to `bring`.
 */
export const examineFile = async (path: SourcePath, bytes: Uint8Array, limits: MediaLimits): Promise<ExaminedFile> => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
  ...checkFile(path, bytes, isZip(bytes) ? await zipEntryNames(bytes) : [], limits),
});
