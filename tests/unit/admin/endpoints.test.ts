import fs from 'node:fs';
import path from 'node:path';

const ADMIN = path.join(__dirname, '../../../admin/src');

const endpoints = fs
  .readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('-api.ts'))
  .flatMap((file) => [
    ...fs.readFileSync(path.join(ADMIN, file), 'utf8').matchAll(/^\s+(\w+): builder\.(?:query|mutation)/gm),
  ])
  .map(([, name = '']) => name);

// All plugins share one store of answers: of two endpoints of one name, the second is left out without a word.
test('every endpoint has a name that no other plugin takes', () => {
  expect(endpoints.length).toBeGreaterThan(15);
  expect(endpoints.filter((name) => !name.startsWith('compliance'))).toEqual([]);
  expect(new Set(endpoints).size).toBe(endpoints.length);
});
