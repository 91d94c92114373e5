import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

/** The floors that ESLint holds imports to, each with its rooms. */
const floors = [...read('eslint/floors.mjs').matchAll(/^ {2}\[(.+)\],$/gm)].map(([, rooms = '']) =>
  [...rooms.matchAll(/'([^']+)'/g)].map(([, room = '']) => room),
);

/** Folders whose README has a tree of what is in them, by the first line of that tree, from the ground up. */
const TREES = [
  ...['model', 'migrator', 'server', 'server/src/content', 'server/src/adapters', 'server/src/services'],
  ...['server/src/features', 'admin'],
];

const treeOf = (folder: string): string => /^```\n([\s\S]*?)^```/m.exec(read(`${folder}/README.md`))?.[1] ?? '';

/** The paths that a tree names, in its order: two spaces more are one folder deeper. */
const pathsIn = (tree: string): string[] => {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', names] = /^( {0,6})((?:(?:[\w-]+\/)*[\w-]+(?:\.tsx?|\/) ?)+)/.exec(line) ?? [];
    if (names === undefined) return [];
    const folders = above.slice(0, indent.length / 2);
    const paths = names.trim().split(' ');
    above.splice(folders.length, above.length, paths[0] ?? '');
    return paths.map((name) => path.posix.join(...folders, name).replace(/\/$/, ''));
  });
};

const listed = ['content-types', ...TREES.flatMap((folder) => pathsIn(treeOf(folder)))];

const folders = ['server/src', 'admin/src', 'migrator', 'model']
  .flatMap((room) => fs.readdirSync(path.join(ROOT, room), { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

test('the READMEs list the rooms in the order that ESLint holds imports to', () => {
  expect(floors.flat().length).toBeGreaterThan(30);
  expect(floors.flat().filter((room) => !listed.includes(room))).toEqual([]);
  const place = (room: string) => listed.indexOf(room);
  // a folder stands above all that is in it
  const isInside = (room: string, folder: string) => room.startsWith(`${folder}/`);
  const outOfPlace = floors.filter((floor, level) =>
    floor.some((room) =>
      floors
        .slice(0, level)
        .flat()
        .some((lower) => !isInside(lower, room) && place(lower) > place(room)),
    ),
  );
  expect(outOfPlace).toEqual([]);
});

test.each(folders)('a README names the folder %s', (folder) => {
  const nearest = TREES.findLast((tree) => folder.startsWith(`${tree}/`)) ?? '';
  const own = TREES.includes(folder) ? treeOf(folder) : treeOf(nearest);
  expect(own).toMatch(new RegExp(`(?:^|[\\s(/])${path.basename(folder)}/`, 'm'));
});
