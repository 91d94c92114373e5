/** Texts that were written before the words and rules that read them, and that nobody fitted these to one by one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { certificationExtractor } from '../../../../migrator/claims/extract-certifications';
import type { PageKind } from '../../../../migrator/model/page';
import { page } from './page';

/** The names of the author; every other name is somebody else. */
const NAMES = ['Globex', '青禾', 'Rheintal', 'Valmont', 'さくら丘', 'Arroyo'];
/** The share that must be found, as it was reached: raise it when more are. */
const LEAST: readonly [PageKind, number][] = [
  ['compliance', 0.75],
  ['security', 0.74],
  ['other', 0.57],
];

const { extract } = certificationExtractor(baseCatalogue, NAMES);

/** Language, heading, text with `\n` for line breaks, and the keys of what its author holds, or `-`. */
const texts = readFileSync(join(__dirname, 'matrix/unseen.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [language = '', heading = '', text = '', keys = '-'] = line.split('\t');
    const wanted = keys === '-' ? [] : keys.split(' ');
    return { language, markdown: `# ${heading}\n\n${text.replaceAll('\\n', '\n')}\n`, wanted };
  });

/** The service management standard has parts. */
const plain = (key: string): string => key.replace(/^iso-iec-20000-1$/, 'iso-iec-20000');

const found = (kind: PageKind, markdown: string): string[] =>
  extract(page(markdown, kind)).certifications.map(({ key }) => plain(key));

test.each(LEAST)('on pages of kind %s nothing is invented, and enough is found', (kind, least) => {
  const read = texts.map((each) => ({ ...each, found: found(kind, each.markdown) }));
  const isWanted = (wanted: readonly string[], key: string): boolean => wanted.map(plain).includes(key);
  expect(read.filter((each) => each.found.some((key) => !isWanted(each.wanted, key)))).toEqual([]);
  const wanted = read.flatMap((each) => each.wanted.map((key) => ({ key: plain(key), found: each.found })));
  const right = wanted.filter((each) => each.found.includes(each.key));
  expect(right.length / wanted.length).toBeGreaterThanOrEqual(least);
});
