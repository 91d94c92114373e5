import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Run {
  folder: string;
  client: string;
  isThorough: boolean;
}

const { databasesOf, patternsOfOthers } = jest.requireActual<{
  databasesOf: (text: string, isThorough?: boolean) => string[];
  patternsOfOthers: (run: Run) => string[];
}>('../../support/jest/database-pragma');

const EACH = ['sqlite', 'postgres', 'mysql'];
const ANY = '/** @database any */\nimport fs from "node:fs";\n';

describe('an integration file', () => {
  test.each([
    ['without a comment', 'import fs from "node:fs";\n'],
    ['with a comment about something else', '/** Mails. */\ntest("x", () => {});\n'],
    ['with the pragma behind its head', 'import a from "a";\n/** @database any */\n'],
  ])('%s runs on each database', (_, text) => {
    expect(databasesOf(text)).toEqual(EACH);
  });

  test('that does not depend on the database runs on SQLite, and on each when everything is tried', () => {
    expect(databasesOf(ANY)).toEqual(['sqlite']);
    expect(databasesOf(ANY, true)).toEqual(EACH);
  });

  test.each(['/** @database any @slow */', '/** @slow @database any */', '/**\n * @database any\n * @slow\n */'])(
    'may be slow as well: %j',
    (text) => {
      expect(databasesOf(text)).toEqual(['sqlite']);
    },
  );

  test('that is long runs on SQLite and another one, and on each when everything is tried', () => {
    const shared = '/**\n * @database any mysql\n * @slow\n */\n';
    expect(databasesOf(shared)).toEqual(['sqlite', 'mysql']);
    expect(databasesOf(shared, true)).toEqual(EACH);
  });

  test('that belongs to some databases runs there alone', () => {
    expect(databasesOf('/**\n * Locks.\n *\n * @database postgres mysql\n */\n', true)).toEqual(['postgres', 'mysql']);
  });

  test('with a name that no database has is an error', () => {
    expect(() => databasesOf('/** @database postgre */')).toThrow('@database postgre: there are any, sqlite');
  });
});

test('jest gets the files that do not run on its database', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pragma-'));
  fs.mkdirSync(path.join(folder, 'imports'));
  fs.writeFileSync(path.join(folder, 'imports/any.test.ts'), ANY);
  fs.writeFileSync(path.join(folder, 'imports/each.test.ts'), 'import a from "a";\n');
  fs.writeFileSync(path.join(folder, 'imports/support.ts'), ANY);
  const ignored = (client: string, isThorough = false) => {
    const patterns = patternsOfOthers({ folder, client, isThorough }).map((pattern) => new RegExp(pattern));
    return ['any.test.ts', 'each.test.ts', 'support.ts'].filter((name) =>
      patterns.some((pattern) => pattern.test(path.join(folder, 'imports', name))),
    );
  };
  expect(ignored('sqlite')).toEqual([]);
  expect(ignored('postgres')).toEqual(['any.test.ts']);
  expect(ignored('postgres', true)).toEqual([]);
  fs.rmSync(folder, { recursive: true });
});
