import type { FileFinding } from '../../../../model/contracts/findings';
import { standingFindings, standingImports } from '../../../../server/src/features/findings/standing-findings';

type Run = Parameters<typeof standingImports>[0][number];

const run = (id: number, change: Partial<Run> = {}): Run => ({
  ...{ id, kind: 'import', parentRunId: null, state: 'done', site: 'default', options: { partial: false } },
  ...change,
});
const part = (id: number, only?: string, change: Partial<Run> = {}): Run =>
  run(id, { options: { partial: true, ...(only !== undefined && { only }) }, ...change });
const rollback = (id: number, parentRunId: number, state: Run['state'] = 'done'): Run =>
  run(id, { kind: 'rollback', parentRunId, state });

test.each<[string, Run[], number[]]>([
  ['the last import of all files', [run(2), run(1)], [2]],
  [
    'imports of a part, down to the last one of all files',
    [part(4, 'b/**'), part(3, 'a/**'), run(2), run(1)],
    [4, 3, 2],
  ],
  ['imports of a part alone', [part(2, 'b/**'), part(1, 'a/**')], [2, 1]],
  ['no import that was rolled back', [rollback(3, 2), run(2), run(1)], [1]],
  ['an import whose rollback failed', [rollback(3, 2, 'failed'), run(2), run(1)], [2]],
  ['an import whose rollback is at work', [rollback(3, 2, 'applying'), run(2), run(1)], [2]],
  ['an import that was published', [run(3, { kind: 'publish', parentRunId: 2 }), run(2)], [2]],
  ['the last import of each site', [run(3, { site: 'other' }), run(2), run(1)], [3, 2]],
])('there stands %s', (_, all, expected) => {
  expect(standingImports(all).map(({ id }) => id)).toEqual(expected);
});

const finding = (path: string, message = 'It was found.'): FileFinding => ({
  ...{ code: 'LINK_BROKEN', severity: 'warning', path, message, line: 1, column: 1, hint: null },
});
const standing = (...imports: [only: string | null, ...paths: string[]][]) =>
  standingFindings(
    imports.map(([only, ...paths], at) => ({
      run: { id: imports.length - at, site: 'default', only },
      found: paths.map((path) => finding(path)),
    })),
  ).map(({ run: { id }, found }) => [id, ...found.map(({ path }) => path)]);

test('findings of files that a later import of a part did not read stay', () => {
  expect(standing(['a/**', 'a/one.md'], [null, 'a/one.md', 'a/two.md', 'b/one.md'])).toEqual([
    [2, 'a/one.md'],
    [1, 'b/one.md'],
  ]);
});

test('a file is read again by any of several imports of a part', () => {
  expect(standing(['b/**'], ['a/**', 'a/one.md'], [null, 'a/two.md', 'b/one.md', 'c/one.md'])).toEqual([
    [3],
    [2, 'a/one.md'],
    [1, 'c/one.md'],
  ]);
});

test('what is about the map is of the last import: each checks it against all files', () => {
  expect(standing(['a/**'], [null, 'compliance.map.yml', 'b/one.md'])).toEqual([[2], [1, 'b/one.md']]);
});

test('an import of a part that does not say which has read the files that it found something in', () => {
  expect(standing([null, 'a/one.md'], [null, 'a/one.md', 'a/two.md'])).toEqual([
    [2, 'a/one.md'],
    [1, 'a/two.md'],
  ]);
});
