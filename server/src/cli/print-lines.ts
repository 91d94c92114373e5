import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes lines to standard output as fast as they are taken; a reader that has read enough (`| head`) is no error. */
export const printLines = async (lines: Iterable<string>): Promise<void> => {
  const withEnds = function* () {
    for (const line of lines) yield `${line}\n`;
  };
  try {
    await pipeline(Readable.from(withEnds()), process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
};
