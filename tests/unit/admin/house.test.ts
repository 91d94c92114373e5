import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const ADMIN = path.join(ROOT, 'admin/src');

const nameOf = (file: string): string => path.relative(ADMIN, file).split(path.sep).join('/');

const isFile = (file: string): boolean => fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** The files that a file imports, at its head or when they are needed. */
const importsOf = (file: string): string[] =>
  [...fs.readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)].flatMap(([, specifier = '']) => {
    const named = path.resolve(path.dirname(file), specifier);
    const found = [named, `${named}.ts`, `${named}.tsx`, `${named}/index.ts`].find(isFile);
    return found === undefined ? [] : [found];
  });

const reachedFrom = (file: string, reached = new Set<string>()): Set<string> => {
  if (reached.has(file) || nameOf(file).startsWith('..')) return reached;
  reached.add(file);
  for (const next of importsOf(file)) reachedFrom(next, reached);
  return reached;
};

// a page that pages.ts does not name compiles, and is never seen.
test('every file of the panel is reached from its entry', () => {
  const all = fs
    .readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(ADMIN, file))
    .filter(isFile);
  const reached = reachedFrom(path.join(ADMIN, 'index.ts'));
  expect(reached.size).toBeGreaterThan(150);
  expect(all.filter((file) => !reached.has(file)).map(nameOf)).toEqual([]);
});

const featuresOf = (room: string): string[] =>
  fs
    .readdirSync(path.join(ROOT, room, 'src/features'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test('a feature of the panel has the name that it has on the server', () => {
  const shown = featuresOf('admin');
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((name) => !featuresOf('server').includes(name))).toEqual([]);
});
