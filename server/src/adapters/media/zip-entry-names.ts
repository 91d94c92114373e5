import { promisify } from 'node:util';
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl';

/** An office document has some tens of entries; more than this is something else. */
const MOST_ENTRIES = 10_000;

const open = promisify<Buffer, Options, ZipFile>(fromBuffer);

/** The names inside a zip archive; empty when it cannot be read as one. Nothing is unpacked. */
export const zipEntryNames = async (bytes: Uint8Array): Promise<string[]> => {
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
