import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { SourceFile, SourcePath } from '../../../../migrator/model/source';
import { beginsAsPage, candidacy } from '../../../../migrator/reader/read/candidate';
import { openArchive } from './archive-reader';
import { folderAround } from './folder-around';
import type { Source } from './source';
import { SourceError } from './source-error';
import type { SourceLimits } from './source-limits';
import { inEnglish } from '../../../../model/say';
import { isForeign, isHiddenPath, pathFlaw, shownName } from './source-path';
import { findDirectory, type Directory } from './zip-ends';
import { checkEntry } from './zip-entry';
import { checkLayout } from './zip-layout';
import { withoutDots, zipName } from './zip-name';

const HEAD_BYTES = 1024;
const COUNT_DISAGREES =
  'the end record of the archive counts other entries than its directory contains: programs would find different files in it. Create it again';

/**
 * A .zip as a source, `name` is what a person calls it. Every entry is unpacked and checked once before the first page is
 * read; nothing is written.
 */
export const zipSource = async (file: string, limits: SourceLimits, name: string): Promise<Source> => {
  const directory = await findDirectory(file);
  const pages: Entry[] = [];
  const others: Entry[] = [];
  const hidden: SourcePath[] = [];
  await withArchive(file, async (archive) => {
    const entries = await listEntries(archive, directory, limits);
    await checkLayout(archive, entries, directory);
    for (const entry of entries) {
      const path = entry.fileName;
      const head = await verify(archive, entry);
      const kind = candidacy(path);
      if (isHiddenPath(path)) {
        if (kind === 'page' && !isForeign(path)) hidden.push(path);
        continue;
      }
      const isRead = kind === 'page' || kind === 'data' || (kind === 'maybe' && beginsAsPage(path, head));
      if (isRead) pages.push(entry);
      // pages may link to data, too
      if (!isRead || kind === 'data') others.push(entry);
    }
  });
  if (pages.length + others.length === 0)
    throw new SourceError('SOURCE_EMPTY', 'the archive contains no file that could be imported');
  const around = folderAround(
    [...pages, ...others].map(({ fileName }) => fileName),
    name,
  );
  const byPath = (entries: readonly Entry[]): Map<SourcePath, Entry> =>
    new Map(entries.map((entry) => [around === '' ? entry.fileName : entry.fileName.slice(around.length + 1), entry]));
  const candidates = byPath(pages);
  const assets = byPath(others);
  const sorted = [...candidates.keys()].sort((a, b) => (a < b ? -1 : 1));
  const entryOf = (path: SourcePath): Entry => {
    const entry = candidates.get(path) ?? assets.get(path);
    if (entry === undefined) throw new SourceError('SOURCE_MISSING', `the archive does not contain ${shownName(path)}`);
    return entry;
  };
  return {
    candidates: sorted,
    assets: [...assets.keys()].sort((a, b) => (a < b ? -1 : 1)),
    hidden: hidden.map((path) => (path.startsWith(`${around}/`) ? path.slice(around.length + 1) : path)).sort(),
    async read(path, limit) {
      const entry = entryOf(path);
      const archive = await openArchive(file);
      try {
        return await readEntry(archive, entry, limit);
      } finally {
        archive.close();
      }
    },
    size: (path) => Promise.resolve().then(() => entryOf(path).uncompressedSize),
    async *chunks(path): AsyncGenerator<Uint8Array> {
      const entry = entryOf(path);
      const archive = await openArchive(file);
      try {
        const stream: AsyncIterable<Buffer> = await openEntry(archive, entry);
        yield* stream;
      } catch (error) {
        throw corrupt(error, path);
      } finally {
        archive.close();
      }
    },
    async *files(fileBytes = limits.fileBytes): AsyncGenerator<SourceFile> {
      const archive = await openArchive(file);
      try {
        for (const path of sorted) {
          const entry = candidates.get(path);
          if (entry === undefined) continue;
          yield { path, bytes: await readEntry(archive, entry, fileBytes + 1), size: entry.uncompressedSize };
        }
      } finally {
        archive.close();
      }
    },
  };
};

const withArchive = async (file: string, use: (archive: ZipFile) => Promise<void>): Promise<void> => {
  const archive = await openArchive(file);
  try {
    await use(archive);
  } catch (error) {
    throw corrupt(error);
  } finally {
    archive.close();
  }
};

/** The entries that are files, checked by what the directory says of them. */
const listEntries = (archive: ZipFile, directory: Directory, limits: SourceLimits): Promise<Entry[]> =>
  new Promise((done, failed) => {
    const names = new Set<string>();
    const entries: Entry[] = [];
    let inflated = 0;
    archive.on('error', (error: Error) => {
      failed(corrupt(error));
    });
    archive.on('end', () => {
      // yauzl stops at the number of the end record; its types call the offset that it has reached a boolean
      if (Number(archive.readEntryCursor) === directory.end) done(entries);
      else failed(new SourceError('ARCHIVE_CORRUPT', COUNT_DISAGREES));
    });
    archive.on('entry', (entry: Entry) => {
      try {
        const name = zipName(entry);
        const flaw = pathFlaw(name.replace(/(?<=.)\/$/, ''), limits.pathBytes);
        if (flaw !== null)
          throw new SourceError('SOURCE_UNSAFE', `${shownName(name)} in the archive: ${inEnglish(flaw)}`);
        const path = withoutDots(name);
        entry.fileName = path;
        checkEntry(entry, limits);
        if (names.has(path)) throw new SourceError('ARCHIVE_CORRUPT', `the archive contains ${shownName(path)} twice`);
        names.add(path);
        if (names.size > limits.zipEntries) {
          throw new SourceError(
            'SOURCE_TOO_LARGE',
            `the archive contains more than ${String(limits.zipEntries)} entries`,
          );
        }
        inflated += entry.uncompressedSize;
        if (inflated > limits.zipInflatedBytes) {
          const message = `the archive unpacks to more than ${String(limits.zipInflatedBytes)} bytes`;
          throw new SourceError('SOURCE_TOO_LARGE', message);
        }
        if (path !== '' && !path.endsWith('/')) entries.push(entry);
        archive.readEntry();
      } catch (error) {
        failed(error instanceof Error ? error : corrupt(error));
      }
    });
    archive.readEntry();
  });

const openEntry = (archive: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((done, failed) => {
    const fail = (error: Error) => {
      failed(corrupt(error, entry.fileName));
    };
    archive.once('error', fail);
    archive.openReadStream(entry, (error, stream) => {
      archive.off('error', fail);
      if (error) {
        fail(error);
        return;
      }
      // an error behind the last chunk that was taken concerns nobody, and without a listener would end the process
      stream.on('error', () => undefined);
      done(stream);
    });
  });

/** Unpacks an entry to check its size and its CRC, which yauzl leaves to its caller; gives its first bytes. */
const verify = async (archive: ZipFile, entry: Entry): Promise<Uint8Array> => {
  let sum = 0;
  let head = Buffer.alloc(0);
  await eachChunk(archive, entry, (chunk) => {
    sum = crc32(chunk, sum);
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
    return true;
  });
  if (sum !== entry.crc32) {
    throw new SourceError(
      'ARCHIVE_CORRUPT',
      `${shownName(entry.fileName)} in the archive is damaged: its checksum is wrong`,
    );
  }
  return head;
};

const readEntry = async (archive: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  await eachChunk(archive, entry, (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    return length < limit;
  });
  return Buffer.concat(chunks).subarray(0, limit);
};

const eachChunk = async (archive: ZipFile, entry: Entry, take: (chunk: Buffer) => boolean): Promise<void> => {
  const stream: AsyncIterable<Buffer> = await openEntry(archive, entry);
  try {
    for await (const chunk of stream) if (!take(chunk)) break;
  } catch (error) {
    throw corrupt(error, entry.fileName);
  }
};

const corrupt = (error: unknown, entry?: string): SourceError => {
  if (error instanceof SourceError) return error;
  const reason = error instanceof Error ? shownName(error.message) : 'unknown error';
  const where = entry === undefined ? 'the archive' : `${shownName(entry)} in the archive`;
  return new SourceError('ARCHIVE_CORRUPT', `${where} cannot be read: ${reason}`);
};
