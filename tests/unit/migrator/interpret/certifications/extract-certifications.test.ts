import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { baseCatalogue } from '../../../../../server/src/domain/catalogue/base-catalogue';
import {
  certificationExtractor,
  type CertificationPage,
} from '../../../../../server/src/migrator/interpret/certifications/extract-certifications';
import { parse } from '../../../../../server/src/migrator/parse/parse';
import { placesIn } from '../../../../../server/src/migrator/read/place';

/** Folders of a compliance page and the certifications that it states; `UPDATE=1` writes what is found. */
const FIXTURES = join(__dirname, '../../../../fixtures/certifications');

const extract = certificationExtractor(baseCatalogue);
const page = (text: string, kind: CertificationPage['kind'] = 'compliance'): CertificationPage => {
  const place = placesIn(text);
  return { kind, text, outline: parse(text), except: [], lineAt: (offset) => place(offset).line };
};

test.each(readdirSync(FIXTURES))('%s', (name) => {
  const found = extract(page(readFileSync(join(FIXTURES, name, 'input.md'), 'utf8')));
  const expected = join(FIXTURES, name, 'expected.json');
  if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
