import type { Entry } from 'yauzl';

import { SourceError } from './source-error';
import type { SourceLimits } from './source-limits';
import { shownName } from './source-path';

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const DEFLATED = 8;
/** A few blank lines pack better than any ratio allows. */
const SMALL = 64 * 1024;

/** Refuses an entry for what the archive's directory says of it. */
export const checkEntry = (entry: Entry, limits: SourceLimits): void => {
  const name = shownName(entry.fileName);
  if (entry.isEncrypted()) throw new SourceError('ARCHIVE_ENCRYPTED', `${name} in the archive is encrypted`);
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== REGULAR && type !== FOLDER) {
    throw new SourceError(
      'SOURCE_UNSAFE',
      `${name} in the archive is a link or a device; a source may contain files and folders only`,
    );
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== DEFLATED) {
    const method = String(entry.compressionMethod);
    throw new SourceError(
      'ARCHIVE_CORRUPT',
      `${name} in the archive uses the compression method ${method}, which is not supported`,
    );
  }
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > limits.zipRatio * Math.max(entry.compressedSize, 1)) {
    const ratio = `${String(limits.zipRatio)}:1`;
    throw new SourceError('SOURCE_TOO_LARGE', `${name} in the archive exceeds the compression ratio ${ratio}`);
  }
};
