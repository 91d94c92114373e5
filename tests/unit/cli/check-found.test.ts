import { checkFound } from '../../../server/src/cli/sources/check-found';

const said = (assets: string[]): string => {
  const lines: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  checkFound(0, assets, undefined);
  spy.mockRestore();
  return lines.join('');
};

test('a source without a page names the files that it has', () => {
  expect(said([])).toContain('It has no other files.');
  expect(said(['a.docx', 'b.pdf'])).toContain('It has other files: a.docx, b.pdf.');
});

test('of many files and long names it says no more than a line', () => {
  const many = Array.from({ length: 400 }, (_, n) => `${String(n)}${'x'.repeat(1000)}.docx`);
  expect(said(many)).toMatch(/, 4x{199}…, 395 more\.\n$/);
});
