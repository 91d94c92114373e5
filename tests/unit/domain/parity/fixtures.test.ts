/**
 * Every folder of tests/fixtures/parity is a page in two languages and what a reader of both would miss: `expected.txt`
 * holds a line for each finding. `UPDATE=1 npx jest parity/fixtures` writes them anew; read the difference.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { baseCatalogue } from '../../../../server/src/domain/catalogue/base-catalogue';
import { standardFinder } from '../../../../server/src/domain/catalogue/find-standards';
import type { LintFinding } from '../../../../server/src/domain/lint/finding';
import type { Translation } from '../../../../server/src/domain/parity/compare-pages';
import { factKinds } from '../../../../server/src/domain/parity/fact-kinds';
import { lintTranslations } from '../../../../server/src/domain/parity/lint-translations';
import { parityPage } from '../../../../server/src/migrator/parse/page-blocks';

const FIXTURES = join(__dirname, '../../../fixtures/parity');
const kinds = factKinds(standardFinder(baseCatalogue));

const translation = (name: string, locale: string): Translation => ({
  key: name,
  path: `${locale}.md`,
  page: parityPage(locale, name, readFileSync(join(FIXTURES, name, `${locale}.md`), 'utf8')),
});

const lines = ({ path, line, severity, code, message, quotes }: LintFinding): string[] => [
  `${String(path)}:${String(line)} ${severity} ${code} ${message}`,
  ...quotes.map(({ locale, line: at, text }) => `  ${locale}:${String(at)} ${text ?? '(nothing)'}`),
];

test.each(readdirSync(FIXTURES))('%s', (name) => {
  const found = lintTranslations([translation(name, 'en'), translation(name, 'zh-CN')], kinds);
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
      lintTranslations(
        locales.map((locale) => translation(name, locale)),
        kinds,
      )
        .map(({ code }) => code)
        .sort();
    expect([name, codes(['zh-CN', 'en'])]).toEqual([name, codes(['en', 'zh-CN'])]);
  }
});
