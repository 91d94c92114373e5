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
