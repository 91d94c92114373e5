import { Writable } from 'node:stream';

import { printLines } from '../../../server/src/cli/terminal/print-lines';

/** A pipe whose reader takes its time. */
const slowPipe = (refusal: Error | null = null) => {
  const taken: string[] = [];
  const pipe = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      setTimeout(() => {
        if (refusal === null) taken.push(chunk);
        done(refusal);
      }, 20);
    },
  });
  jest.spyOn(process, 'stdout', 'get').mockReturnValue(pipe as unknown as typeof process.stdout);
  return taken;
};

afterEach(() => {
  jest.restoreAllMocks();
});

test.each([[['one']], [['a', 'b', 'c']], [[]]])('ends when the reader has taken all of it: %j', async (lines) => {
  const taken = slowPipe();
  await printLines(lines);
  expect(taken.join('')).toBe(lines.map((line) => `${line}\n`).join(''));
});

test('a reader that has read enough is no error; anything else is', async () => {
  slowPipe(Object.assign(new Error('broken pipe'), { code: 'EPIPE' }));
  await expect(printLines(['a', 'b'])).resolves.toBeUndefined();
  slowPipe(Object.assign(new Error('gone'), { code: 'EIO' }));
  await expect(printLines(['a'])).rejects.toThrow('gone');
});
