import { quoted } from '../../../../model/say';
import { noteKey } from '../../../../server/src/adapters/strapi/review-notes';
import { lintFinding, type LintFinding } from '../../../../model/lint/finding';
import { foundInContent, foundInImport } from '../../../../server/src/features/findings/found';

const ENTRY = { type: 'page', documentId: 'abc', locale: 'en', title: 'Uptime' };

const lint = (change: Partial<LintFinding> = {}): LintFinding => ({
  ...lintFinding({
    ...{ code: 'PARITY_PERCENTAGE', severity: 'warning', type: 'page', key: 'abc', locale: 'en' },
    ...{ path: '/uptime/', line: 3, message: quoted('en says 99.9%, zh-CN says 99.95%.'), hint: quoted('Correct it.') },
    quotes: [
      { locale: 'en', line: 3, text: 'We promise 99.9%.' },
      { locale: 'zh-CN', line: 3, text: '我们承诺 99.95%。' },
    ],
  }),
  ...change,
});

const content = (change: Partial<LintFinding> = {}, entry = ENTRY) => foundInContent(lint(change), entry);

describe('a finding keeps its name', () => {
  const { shown, target } = content();

  test.each<[string, ReturnType<typeof content>]>([
    ['where its text moves', content({ line: 9, quotes: lint().quotes.map((quote) => ({ ...quote, line: 9 })) })],
    ['where the page gets another path or title', content({ path: '/else/' }, { ...ENTRY, title: 'Else' })],
    ['where the hint is worded otherwise', content({ hint: 'Do something.' })],
  ])('%s', (_, other) => {
    expect(other.shown.id).toBe(shown.id);
    expect(noteKey(other.target)).toBe(noteKey(target));
  });

  test.each<[string, ReturnType<typeof content>]>([
    ['one language', content({ quotes: [...lint().quotes.slice(0, 1), { locale: 'zh-CN', line: 3, text: '99.5%' }] })],
    ['what it states', content({ message: 'en says 99.9%, zh-CN does not.' })],
    ['its kind', content({ code: 'PARITY_DURATION' })],
    ['its entry', content({}, { ...ENTRY, documentId: 'def' })],
  ])('until %s changes', (_, other) => {
    expect(other.shown.id).not.toBe(shown.id);
    expect(noteKey(other.target)).not.toBe(noteKey(target));
  });
});

test('a finding of an import is known by its site, file and message, in every run', () => {
  const finding = { code: 'LINK_BROKEN', severity: 'warning', message: '“/x/” is not in this source.' } as const;
  const at = { path: 'a.md', line: 3, column: 1, hint: null };
  const found = foundInImport({ ...finding, ...at }, { site: 'default', run: 1 });
  expect(found.shown).toMatchObject({ origin: 'import', site: 'default', run: 1, entry: null, path: 'a.md' });
  expect(foundInImport({ ...finding, ...at, line: 4 }, { site: 'default', run: 2 }).shown.id).toBe(found.shown.id);
  expect(foundInImport({ ...finding, ...at }, { site: 'other', run: 1 }).shown.id).not.toBe(found.shown.id);
  expect(foundInImport({ ...finding, ...at, path: 'b.md' }, { site: 'default', run: 1 }).shown.id).not.toBe(
    found.shown.id,
  );
});
