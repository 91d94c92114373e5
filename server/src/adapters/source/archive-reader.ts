import { open as openFile, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';

import { fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';

import { SourceError } from './source-error';
import { printable } from './source-path';

const CHUNK_BYTES = 64 * 1024;

const unreadable = () => new SourceError('SOURCE_UNREADABLE', 'the archive cannot be read');

type ReadCallback = (error: Error | null, bytesRead?: number) => void;

/**
 * Reads a file for yauzl, which trusts the offsets that an archive states: given a file descriptor, it throws from a
 * callback, where nobody can catch it. Here a read outside the file is an error of that read, and what a callback of
 * yauzl throws is an `error` event.
 */
class ArchiveReader extends RandomAccessReader {
  constructor(
    private readonly handle: FileHandle,
    private readonly size: number,
  ) {
    super();
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: ReadCallback): void {
    const answer: ReadCallback = (error, bytesRead) => {
      try {
        callback(error, bytesRead);
      } catch (thrown) {
        this.emit('error', thrown);
      }
    };
    if (!(position >= 0 && length >= 0 && position + length <= this.size)) {
      const error = new SourceError('ARCHIVE_CORRUPT', 'the archive is damaged: it refers to bytes outside the file');
      setImmediate(answer, error);
      return;
    }
    this.handle.read(buffer, offset, length, position).then(
      ({ bytesRead }) => {
        answer(null, bytesRead);
      },
      () => {
        answer(unreadable());
      },
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const readAt = this.read.bind(this);
    let position = start;
    return new Readable({
      highWaterMark: CHUNK_BYTES,
      read(size) {
        const length = Math.min(size, end - position);
        if (length === 0) {
          this.push(null);
          return;
        }
        const buffer = Buffer.allocUnsafe(Math.max(length, 0));
        readAt(buffer, 0, length, position, (error, bytesRead = 0) => {
          position += bytesRead;
          if (error) this.destroy(error);
          else this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
        });
      },
    });
  }

  /** Waits for the reads under way. A file that was only read loses nothing when closing it fails. */
  override close(callback: (error: Error | null) => void): void {
    const closed = () => {
      callback(null);
    };
    this.handle.close().then(closed, closed);
  }
}

/**
 * Opens an archive for yauzl, names as bytes. The caller closes it.
 *
 * @throws SourceError
 */
export const openArchive = async (file: string): Promise<ZipFile> => {
  const handle = await openFile(file, 'r').catch(() => {
    throw unreadable();
  });
  try {
    const { size } = await handle.stat();
    return await new Promise<ZipFile>((done, failed) => {
      const reader = new ArchiveReader(handle, size);
      reader.on('error', failed);
      const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
      fromRandomAccessReader(reader, size, options, (error, archive) => {
        if (error) {
          failed(error);
          return;
        }
        // an `error` that nobody listens to would end the process
        archive.on('error', () => undefined);
        done(archive);
      });
    });
  } catch (error) {
    await handle.close().catch(() => undefined);
    if (error instanceof SourceError) throw error;
    const reason = error instanceof Error ? printable(error.message) : 'unknown error';
    throw new SourceError('ARCHIVE_CORRUPT', `the archive cannot be read: ${reason}`);
  }
};
