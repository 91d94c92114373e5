import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

/** The floors that ESLint holds imports to, each with its rooms. */
const floors = [...read('eslint/floors.mjs').matchAll(/^ {2}\[(.+)\],$/gm)].map(([, rooms = '']) =>
  [...rooms.matchAll(/'([^']+)'/g)].map(([, room = '']) => room),
);

const tree = /^## Floors\n[\s\S]*?^```\n([\s\S]*?)^```/m.exec(read('docs/architecture.md'))?.[1] ?? '';

/** The paths that the document's tree names, in its order: two spaces more are one folder deeper. */
const listed = (() => {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', names] = /^( {0,6})((?:[\w-]+(?:\.ts|\/(?:src\/)?) ?)+)/.exec(line) ?? [];
    if (names === undefined) return [];
    const folders = above.slice(0, indent.length / 2);
    const paths = names.trim().split(' ');
    above.splice(folders.length, above.length, paths[0] ?? '');
    return paths.map((name) => path.posix.join(...folders, name).replace(/\/$/, ''));
  });
})();

const folders = fs
  .readdirSync(path.join(ROOT, 'server/src'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

test('the document lists the floors in the order that ESLint holds imports to', () => {
  const rooms = floors.flat();
  expect(rooms.length).toBeGreaterThan(30);
  expect(rooms.filter((room) => !listed.includes(room))).toEqual([]);
  const places = floors.map((floor) => floor.map((room) => listed.indexOf(room)));
  const outOfPlace = floors.filter((_, level) => {
    const below = places.slice(0, level).flat();
    return places[level]?.some((place) => below.some((lower) => lower > place)) === true;
  });
  expect(outOfPlace).toEqual([]);
});

test.each(folders)('the document names the folder %s', (folder) => {
  expect(tree).toMatch(new RegExp(`(?:^|[\\s(])${path.basename(folder)}/`, 'm'));
});
