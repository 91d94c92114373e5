import path from 'node:path';
import { errors } from '@strapi/utils';
import { explainError } from '../../../../server/src/adapters/strapi/explain-error';

/** As knex words it: the statement with its values, then what the driver said. */
const knexError = (body: string, driver: string) =>
  new Error(`insert into "compliance_pages" ("body", "title") values ('${body}', 'Secret') returning "id" - ${driver}`);

const DRIVER = 'duplicate key value violates unique constraint "compliance_source_entries_source_id"';

describe('an exception in words', () => {
  it.each([
    ['one line', 'One line.'],
    ['several lines', 'One line.\n\nAnother line.\n'],
    ['dashes', 'One - two.\nThree - four.\n'],
  ])('shows no SQL and no content: %s', (_name, body) => {
    expect(explainError(knexError(body, DRIVER))).toBe(DRIVER);
  });

  it('keeps what is no statement, on one line', () => {
    expect(explainError(new Error('Mail - the service - is full'))).toBe('Mail - the service - is full');
    expect(explainError(new Error('First.\n    at somewhere (/srv/app/file.js:1:1)'))).toBe('First.');
    expect(explainError('nothing')).toBe('unknown error');
  });

  it.each([
    [{ errno: 1452, sqlState: '23000', code: 'ER_NO_REFERENCED_ROW_2' }, /an entry that this one names was replaced/],
    [{ code: '23503', severity: 'ERROR' }, /an entry that this one names was replaced/],
    [{ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }, /an entry that this one names was replaced/],
    [{ errno: 1062, sqlState: '23000', code: 'ER_DUP_ENTRY' }, /has such an entry already/],
    [{ errno: 1213, sqlState: '40001', code: 'ER_LOCK_DEADLOCK' }, /another write changed the same entries/],
    [{ code: 'SQLITE_BUSY' }, /another client holds a lock/],
    [{ code: '42P01', severity: 'ERROR' }, /^the database refused a statement \(42P01\)$/],
    [{ code: 'SQLITE_CONSTRAINT_NOTNULL' }, /^the database refused a statement \(SQLITE_CONSTRAINT_NOTNULL\)$/],
  ])('says what a database refused, without a word of SQL: %j', (about, words) => {
    const driver =
      'Cannot add or update a child row: a foreign key constraint fails (`app`.`lnk`, CONSTRAINT `fk` FOREIGN KEY (`id`) REFERENCES `compliance_pages` (`id`))';
    const said = explainError(Object.assign(knexError('One.', driver), about));
    expect(said).toMatch(words);
    expect(said).not.toMatch(/constraint fails|compliance_|insert/);
  });

  it('keeps what a database says of a value', () => {
    const error = Object.assign(knexError('One.', 'value too long for type character varying(255)'), {
      ...{ code: '22001', severity: 'ERROR' },
    });
    expect(explainError(error)).toBe('value too long for type character varying(255)');
  });

  it.each([
    [`${__dirname}/thumbnail_a.png: write error`, 'thumbnail_a.png: write error'],
    [`Cannot find module '${__dirname}/some thing.js'`, "Cannot find module 'some thing.js'"],
    [`Error: ${__filename}`, `Error: ${path.basename(__filename)}`],
    [
      '/support/sla/ and https://site.example/tmp/x are no files',
      '/support/sla/ and https://site.example/tmp/x are no files',
    ],
  ])('names the files of the server without their folders, wherever they stand: %s', (message, said) => {
    expect(explainError(new Error(message))).toBe(said);
  });

  it('names a file without the folders of the server', () => {
    const error = Object.assign(new Error("ENOENT: no such file or directory, open '/srv/app/data/page.md'"), {
      path: '/srv/app/data/page.md',
    });
    expect(explainError(error)).toBe("ENOENT: no such file or directory, open 'page.md'");
  });

  it('tells what Strapi’s validation found, field by field', () => {
    const details = { errors: [{ path: ['path'], message: 'is taken' }, { message: 'and more' }] };
    expect(explainError(new errors.ValidationError('2 errors occurred', details))).toBe('path: is taken; and more');
  });
});
