import { promisify } from 'node:util';
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl';
import { sha256 } from '../../../../migrator/canonical-hash';
import {
  checkFile,
  type CheckedFile,
  type FileBytes,
  type MediaLimits,
} from '../../../../migrator/reader/media/check-file';
import { isZip } from '../../../../migrator/reader/media/office-type';
import type { SourcePath } from '../../../../migrator/model/source';

/** An office document has some tens of entries; more than this is something else. */
const MOST_ENTRIES = 10_000;

const open = promisify<Buffer, Options, ZipFile>(fromBuffer);

/** The names inside a zip archive; empty when it cannot be read as one. Nothing is unpacked. */
const zipEntryNames = async (bytes: Uint8Array): Promise<string[]> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const archive = await open(buffer, { lazyEntries: false, decodeStrings: true });
    return await new Promise((resolve, reject) => {
      const names: string[] = [];
      archive.on('entry', ({ fileName }: Entry) => {
        if (names.push(fileName) > MOST_ENTRIES) reject(new Error('too many entries'));
      });
      archive.on('end', () => {
        resolve(names);
      });
      archive.on('error', reject);
    });
  } catch {
    return [];
  }
};

interface ExaminedFile extends CheckedFile {
  /** Lower-case hex. */
  sha256: string;
  size: number;
}

/** The bytes that tell the type of a file: its beginning, or, of a zip archive, the whole. */
export const fileBytes = async (head: Uint8Array, size: number): Promise<FileBytes> => ({
  head,
  size,
  entries: isZip(head) ? await zipEntryNames(head) : [],
});

/**
 * The type of a file, and whether it may enter the media library, as far as its bytes tell without decoding them. Needs no
 * Strapi, so that a plan says what `bring` will say; only the pixels of an image are left to `bring`.
 */
export const examineFile = async (path: SourcePath, bytes: Uint8Array, limits: MediaLimits): Promise<ExaminedFile> => ({
  sha256: sha256(bytes),
  size: bytes.length,
  ...checkFile(path, await fileBytes(bytes, bytes.length), limits),
});
