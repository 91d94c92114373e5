/** Texts that were written before the words and rules that read them, and that nobody fitted these to one by one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { certificationExtractor } from '../../../../migrator/claims/extract-certifications';
import type { PageKind } from '../../../../migrator/model/page';
import { page } from './page';

/** The names of the author; every other name is somebody else. */
const NAMES = ['Globex', '青禾', 'Rheintal', 'Valmont', 'さくら丘', 'Arroyo'];
/**
 * The share that must be found, as it was reached: raise it when more are. Read for the first time, 65, 64 and 43 % of the second
 * set were found, and 77, 77 and 65 % of the third. Words and rules were mended with the fourth before the fifth was read: 73, 69
 * and 35 % of the fourth were found at first, and 66, 66 and 46 % of the fifth. Of the sixth it was 72, 70 and 52 %; since then words
 * were added to packs, and no rule.
 */
const LEAST: readonly [file: string, PageKind, number][] = [
  ['unseen', 'compliance', 0.83],
  ['unseen', 'security', 0.82],
  ['unseen', 'other', 0.62],
  ['unseen-second', 'compliance', 0.86],
  ['unseen-second', 'security', 0.84],
  ['unseen-second', 'other', 0.58],
  ['unseen-third', 'compliance', 0.83],
  ['unseen-third', 'security', 0.83],
  ['unseen-third', 'other', 0.64],
  ['unseen-fourth', 'compliance', 0.85],
  ['unseen-fourth', 'security', 0.81],
  ['unseen-fourth', 'other', 0.42],
  ['unseen-fifth', 'compliance', 0.72],
  ['unseen-fifth', 'security', 0.7],
  ['unseen-fifth', 'other', 0.49],
  ['unseen-sixth', 'compliance', 0.81],
  ['unseen-sixth', 'security', 0.79],
  ['unseen-sixth', 'other', 0.58],
];

const { extract } = certificationExtractor(baseCatalogue, NAMES);

/**
 * Language, heading, text with `\n` for line breaks, the keys of what its author holds, or `-`; in later sets also the facts that
 * it prints of these, and the form of the text.
 */
const textsOf = (file: string): { language: string; markdown: string; wanted: string[]; facts: string }[] =>
  readFileSync(join(__dirname, `matrix/${file}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', heading = '', text = '', keys = '-', facts = '-'] = line.split('\t');
      const wanted = keys === '-' ? [] : keys.split(' ');
      return { language, markdown: `# ${heading}\n\n${text.replaceAll('\\n', '\n')}\n`, wanted, facts };
    });

/** The service management standard has parts. */
const plain = (key: string): string => key.replace(/^iso-iec-20000-1$/, 'iso-iec-20000');

const found = (kind: PageKind, markdown: string): string[] =>
  extract(page(markdown, kind)).certifications.map(({ key }) => plain(key));

test.each(LEAST)('in the set %s, on pages of kind %s nothing is invented, and enough is found', (file, kind, least) => {
  const read = textsOf(file).map((each) => ({ ...each, found: found(kind, each.markdown) }));
  const isWanted = (wanted: readonly string[], key: string): boolean => wanted.map(plain).includes(key);
  expect(read.filter((each) => each.found.some((key) => !isWanted(each.wanted, key)))).toEqual([]);
  const wanted = read.flatMap((each) => each.wanted.map((key) => ({ key: plain(key), found: each.found })));
  const right = wanted.filter((each) => each.found.includes(each.key));
  expect(right.length / wanted.length).toBeGreaterThanOrEqual(least);
});
