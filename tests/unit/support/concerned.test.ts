interface Concerned {
  linted: string[] | 'all';
  formatted: string[] | 'all';
  related: string[] | 'all';
}

const { concerned } = jest.requireActual<{
  concerned: (about: { changed: string[]; tests: { file: string; text: string }[] }) => Concerned;
}>('../../../scripts/concerned.mjs');

const TESTS = [
  { file: 'tests/unit/docs/docs.test.ts', text: "fs.readFileSync('README.md')" },
  { file: 'tests/unit/pure.test.ts', text: 'expect(1).toBe(1)' },
];

test('code is linted, formatted and tested by what imports it; tests that read files may have read it', () => {
  expect(concerned({ changed: ['server/src/index.ts', 'scripts/run.mjs'], tests: TESTS })).toEqual({
    linted: ['server/src/index.ts', 'scripts/run.mjs'],
    formatted: ['server/src/index.ts', 'scripts/run.mjs'],
    related: ['server/src/index.ts', 'scripts/run.mjs', 'tests/unit/docs/docs.test.ts'],
  });
});

test('what is not code is formatted, and tested by those that read files', () => {
  expect(concerned({ changed: ['docs/api.md'], tests: TESTS })).toEqual({
    linted: [],
    formatted: ['docs/api.md'],
    related: ['docs/api.md', 'tests/unit/docs/docs.test.ts'],
  });
});

test.each([
  'package.json',
  'package-lock.json',
  'tests/tsconfig.json',
  'eslint.config.mjs',
  'eslint/floors.mjs',
  'jest.config.js',
])('a change of %s concerns everything', (file) => {
  expect(concerned({ changed: [file], tests: TESTS })).toEqual({ linted: 'all', formatted: 'all', related: 'all' });
});
