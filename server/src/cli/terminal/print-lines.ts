import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Until all that was written has been taken: the process ends right behind, and what waits in a pipe would be lost. */
const taken = async (): Promise<void> =>
  new Promise((done, failed) => {
    const { stdout } = process;
    stdout.once('error', failed);
    stdout.write('', (error) => {
      if (error) {
        failed(error);
        return;
      }
      stdout.off('error', failed);
      done();
    });
  });

const print = async (parts: Iterable<string>): Promise<void> => {
  try {
    await pipeline(Readable.from(parts), process.stdout, { end: false });
    await taken();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
};

/** Writes lines to standard output as fast as they are taken; a reader that has read enough (`| head`) is no error. */
export const printLines = async (lines: Iterable<string>): Promise<void> => {
  const withEnds = function* () {
    for (const line of lines) yield `${line}\n`;
  };
  await print(withEnds());
};

/** Writes a text as it is. */
export const printText = async (text: string): Promise<void> => print([text]);
