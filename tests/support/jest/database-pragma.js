const fs = require('node:fs');
const path = require('node:path');

const CLIENTS = ['sqlite', 'postgres', 'mysql'];
const PRAGMA = /^\/\*\*(?:(?!\*\/)[^])*?@database +([a-z]+(?: +[a-z]+)*)/;

/**
 * The databases that an integration file runs on, by the comment at its head:
 *
 *     /** @database any *\/       does not depend on the database: SQLite, and the others under `npm test -- thorough`
 *     /** @database any mysql *\/ the same, and with each commit on that database too: long tests share out the databases
 *     /** @database postgres *\/  on those that are named: sqlite, postgres, mysql
 *
 * A file without this runs on each.
 *
 * @param {string} text of the file
 * @param {boolean} [isThorough]
 * @returns {string[]}
 */
const databasesOf = (text, isThorough = false) => {
  const named = PRAGMA.exec(text)?.[1]?.split(/ +/);
  if (named === undefined) return CLIENTS;
  const [first, ...others] = named;
  const clients = first === 'any' ? ['sqlite', ...others] : named;
  const unknown = clients.filter((name) => !CLIENTS.includes(name));
  if (unknown.length > 0) throw new Error(`@database ${unknown.join(' ')}: there are any, ${CLIENTS.join(', ')}`);
  return first === 'any' && isThorough ? CLIENTS : clients;
};

const testsBelow = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name));

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Patterns of the files below `folder` that do not run on this database, for jest's `testPathIgnorePatterns`.
 *
 * @param {{ folder: string, client: string, isThorough: boolean }} run
 */
const patternsOfOthers = ({ folder, client, isThorough }) =>
  testsBelow(folder)
    .filter((file) => !databasesOf(fs.readFileSync(file, 'utf8'), isThorough).includes(client))
    .map((file) => `^${escaped(file)}$`);

module.exports = { databasesOf, patternsOfOthers };
