import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

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
