/**
 * Every folder of tests/fixtures/parity is a page in two languages and what a reader of both would miss: `expected.txt`
 * holds a line for each finding. `UPDATE=1 npx jest parity/fixtures` writes them anew; read the difference.
 */
import { atOnce } from '../../../../model/steps';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { standardFinder } from '../../../../model/catalogue/find-standards';
import type { LintFinding } from '../../../../model/lint/finding';
import type { Translation } from '../../../../model/parity/compare-pages';
import { factKinds } from '../../../../model/parity/fact-kinds';
import { lintTranslations } from '../../../../model/parity/lint-translations';
import { parityPage } from '../../../../migrator/reader/parse/page-blocks';

const FIXTURES = join(__dirname, '../../../fixtures/parity');
const kinds = factKinds(standardFinder(baseCatalogue));

const translation = (name: string, locale: string): Translation => ({
  key: name,
  path: `${locale}.md`,
  page: atOnce(parityPage(locale, name, readFileSync(join(FIXTURES, name, `${locale}.md`), 'utf8'))),
});

const lines = ({ path, line, severity, code, message, quotes }: LintFinding): string[] => [
  `${String(path)}:${String(line)} ${severity} ${code} ${message}`,
  ...quotes.map(({ locale, line: at, text }) => `  ${locale}:${String(at)} ${text ?? '(nothing)'}`),
];

test.each(readdirSync(FIXTURES))('%s', (name) => {
  const found = atOnce(lintTranslations([translation(name, 'en'), translation(name, 'zh-CN')], kinds));
  const actual = found
    .flatMap(lines)
    .map((line) => `${line}\n`)
    .join('');
  const file = join(FIXTURES, name, 'expected.txt');
  if (process.env['UPDATE'] === '1') writeFileSync(file, actual);
  expect(existsSync(file)).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
});

test('the order of the languages changes nothing but who is told first', () => {
  for (const name of readdirSync(FIXTURES)) {
    const codes = (locales: string[]) =>
      atOnce(
        lintTranslations(
          locales.map((locale) => translation(name, locale)),
          kinds,
        ),
      )
        .map(({ code }) => code)
        .sort();
    expect([name, codes(['zh-CN', 'en'])]).toEqual([name, codes(['en', 'zh-CN'])]);
  }
});
