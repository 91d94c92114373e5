import type { Entry, ZipFile } from 'yauzl';

import { SourceError } from './source-error';
import { shownName } from './source-path';
import type { Directory } from './zip-ends';

/** The header in front of the data of an entry. */
interface LocalHeader {
  fileName: Buffer;
  fileDataStart: number;
}

// what the types of yauzl leave out
declare module 'yauzl' {
  interface ZipFile {
    readLocalFileHeader(entry: Entry, done: (error: Error | null, header: LocalHeader) => void): void;
  }
  interface Entry {
    /** The name as it stands in the archive, whatever its encoding. */
    fileNameRaw: Buffer;
  }
  function getFileNameLowLevel(
    flags: number,
    name: Buffer,
    extraFields: Entry['extraFields'],
    strictFileNames: boolean,
  ): string;
}

const readHeader = (archive: ZipFile, entry: Entry): Promise<LocalHeader> =>
  new Promise((done, failed) => {
    archive.once('error', failed);
    archive.readLocalFileHeader(entry, (error, header) => {
      archive.off('error', failed);
      if (error) failed(error);
      else done(header);
    });
  });

/**
 * Refuses an archive whose entries have another name in front of their data than in the directory, or share data with
 * another entry or with the directory: programs that read it from front to back would find different files.
 *
 * @throws SourceError
 */
export const checkLayout = async (archive: ZipFile, entries: readonly Entry[], directory: Directory): Promise<void> => {
  const spans: { name: string; start: number; end: number }[] = [];
  for (const entry of entries) {
    const name = shownName(entry.fileName);
    const { fileName, fileDataStart } = await readHeader(archive, entry);
    if (!fileName.equals(entry.fileNameRaw)) {
      const message = `${name} in the archive has another name in front of its data. Create the archive again`;
      throw new SourceError('ARCHIVE_CORRUPT', message);
    }
    spans.push({ name, start: entry.relativeOffsetOfLocalHeader, end: fileDataStart + entry.compressedSize });
  }
  spans.sort((a, b) => a.start - b.start);
  spans.forEach(({ name, end }, at) => {
    const next = spans[at + 1];
    if (end <= (next?.start ?? directory.start)) return;
    const other = next === undefined ? "the archive's directory" : next.name;
    throw new SourceError(
      'ARCHIVE_CORRUPT',
      `${name} in the archive shares data with ${other}. Create the archive again`,
    );
  });
};
