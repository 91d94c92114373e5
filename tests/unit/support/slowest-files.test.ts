interface TimedFile {
  testFilePath: string;
  perfStats: { runtime: number };
}

const { slowestFiles } = jest.requireActual<{ slowestFiles: (files: TimedFile[], root: string) => string[] }>(
  '../../support/jest/slowest-files',
);

const file = (name: string, runtime: number): TimedFile => ({ testFilePath: `/clone/${name}`, perfStats: { runtime } });

test('files stand by their seconds, with the sum of all', () => {
  expect(slowestFiles([file('a.test.ts', 1234), file('b/c.test.ts', 61_000)], '/clone')).toEqual([
    '    61.0 s  b/c.test.ts',
    '     1.2 s  a.test.ts',
    '    62.2 s  2 files',
  ]);
});

test('of many, the slowest 25 have a line of their own', () => {
  const lines = slowestFiles(
    Array.from({ length: 30 }, (_, n) => file(`${String(n)}.test.ts`, 1000)),
    '/clone',
  );
  expect(lines).toHaveLength(27);
  expect(lines.slice(25)).toEqual(['     5.0 s  5 more files', '    30.0 s  30 files']);
});
