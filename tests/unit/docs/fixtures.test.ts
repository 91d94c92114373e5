import fs from 'node:fs';
import path from 'node:path';

const FIXTURES = path.resolve(__dirname, '../../fixtures');

const folders = (parent: string): string[] =>
  fs
    .readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const readme = fs.readFileSync(path.join(FIXTURES, 'README.md'), 'utf8');

/** The areas that have a heading, each with the cases that have a line below it. */
const described = readme
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    area: section.split('\n', 1)[0] ?? '',
    cases: [...section.matchAll(/^- `(.+?)` .*\S$/gm)].map(([, name = '']) => name),
  }));

const names = (list: typeof described): string[] =>
  list.flatMap(({ area, cases }) => [area, ...cases.map((name) => `${area}/${name}`)]);

test('every fixture has one line in the README, and every line has a fixture, in the order of the names', () => {
  const present = folders(FIXTURES).map((area) => ({ area, cases: folders(path.join(FIXTURES, area)) }));
  expect(names(present).length).toBeGreaterThan(200);
  expect(names(described)).toEqual(names(present));
});

test('no line of the README is longer than 140 characters', () => {
  expect(readme.split('\n').filter((line) => line.length > 140)).toEqual([]);
});
