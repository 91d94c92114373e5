import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { anything } from '../../../../model/readers';

/** A value as JSON in one line for every reader: to some, these two characters end a line too. */
const lineOf = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'));

/**
 * Writes values as JSON, one a line, and gives where each line begins, and where the last one ends, in bytes: what `readLine`
 * finds a value by without reading the others.
 */
export const writeLines = async (file: string, values: Iterable<unknown>): Promise<number[]> => {
  const offsets = [0];
  let offset = 0;
  const lines = function* () {
    for (const value of values) {
      const line = Buffer.from(`${lineOf(value)}\n`);
      offset += line.length;
      offsets.push(offset);
      yield line;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(file, { mode: 0o600 }));
  return offsets;
};

/** The value of line `n`, from 0; undefined behind the last one. */
export const readLine = async (file: string, offsets: readonly number[], n: number): Promise<unknown> => {
  const [from, to] = [offsets[n], offsets[n + 1]];
  if (from === undefined || to === undefined) return undefined;
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
    return anything(JSON.parse(buffer.toString('utf8')));
  } finally {
    await handle.close();
  }
};

/** All values, one after the other. */
export async function* readLines(file: string): AsyncGenerator {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity }))
    yield anything(JSON.parse(line));
}
