import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { extract, page } from './page';

/** Folders of a compliance page and the certifications that it states; `UPDATE=1` writes what is found. */
const FIXTURES = join(__dirname, '../../../fixtures/certifications');

test.each(readdirSync(FIXTURES))('%s', (name) => {
  const found = extract(page(readFileSync(join(FIXTURES, name, 'input.md'), 'utf8')));
  const expected = join(FIXTURES, name, 'expected.json');
  if (process.env['UPDATE'] === '1') writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
