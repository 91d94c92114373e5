import { folderOf, globOf } from '../../../../../admin/src/features/sources/pages-below';

test.each([
  ['support/trust-center', 'support/trust-center/**'],
  [' /support/trust-center/ ', 'support/trust-center/**'],
  ['docs/v1.0', 'docs/v1.0/**'],
  ['support/sla.md', 'support/sla.md'],
  ['**/*-en.md', '**/*-en.md'],
  ['{support,legal}/**', '{support,legal}/**'],
  ['  ', null],
])('"%s" plans %s', (typed, glob) => {
  expect(globOf(typed)).toBe(glob);
});

test('a folder is shown as it was typed', () => {
  expect(folderOf(globOf('support/trust-center'))).toBe('support/trust-center');
  expect(folderOf('**/*-en.md')).toBe('**/*-en.md');
  expect(folderOf(null)).toBe('');
});
