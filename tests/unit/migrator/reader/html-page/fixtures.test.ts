import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { inEnglish } from '../../../../../model/say';
import { htmlPage } from '../../../../../migrator/reader/html-page/html-page';

const FIXTURES = join(__dirname, '../../../../fixtures/html-page');

/** The facts of the page beside its body, one a line; empty where it states none. */
const factsOf = (page: NonNullable<ReturnType<typeof htmlPage>>): string => {
  if ('refused' in page) return `refused: ${page.refused}\n`;
  const facts = [
    page.title && `title: ${page.title.text} (${page.title.source}, line ${page.title.line})`,
    page.tagline && `tagline: ${page.tagline}`,
    page.metaTitle && `metaTitle: ${page.metaTitle}`,
    page.metaDescription && `metaDescription: ${page.metaDescription}`,
    page.language && `language: ${page.language}`,
    ...page.breadcrumb.map(({ text, href, line }) => `crumb: ${text} -> ${href ?? 'here'} (line ${line})`),
    ...page.links.map(({ href, role, line }) => `${role}: ${href} (line ${line})`),
    ...page.findings.map(({ code, line, message }) => `${code} (line ${line}): ${inEnglish(message)}`),
  ];
  return facts
    .filter((fact) => fact !== null && fact !== '')
    .map((fact) => `${String(fact)}\n`)
    .join('');
};

describe('a page that is HTML becomes markdown', () => {
  test.each(readdirSync(FIXTURES))('%s', (name) => {
    const folder = join(FIXTURES, name);
    const page = htmlPage(readFileSync(join(folder, 'input.html'), 'utf8'));
    const body = page !== null && 'markdown' in page ? `${page.markdown}\n` : '';
    const facts = page === null ? 'not an HTML page\n' : factsOf(page);
    if (process.env['UPDATE'] === '1') {
      writeFileSync(join(folder, 'expected.md'), body);
      writeFileSync(join(folder, 'expected.txt'), facts);
    }
    expect(existsSync(join(folder, 'expected.md'))).toBe(true);
    expect(body).toBe(readFileSync(join(folder, 'expected.md'), 'utf8'));
    expect(facts).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  });
});
