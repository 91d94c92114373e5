import { readSite, defaultSiteRules } from '../../../migrator';
import { EXIT } from '../../../server/src/cli/exit/exit-codes';
import { checkFound } from '../../../server/src/cli/sources/check-found';
import { notReadLine } from '../../../server/src/cli/sources/not-read';
import { filesNotRead } from '../../../migrator/report/files-not-read';

const pages = readSite(
  [{ path: 'a.md', bytes: Buffer.from('# A\n\nSee [the plan](docs/plan.pdf).\n') }],
  defaultSiteRules,
  { assets: ['docs/plan.pdf'] },
).files;

const lineOf = (assets: string[], hidden: string[] = []): string | null =>
  notReadLine(filesNotRead(pages, { assets, hidden }));

const refusal = (assets: string[]): unknown => {
  try {
    checkFound([], { assets, hidden: [] }, undefined);
  } catch (error) {
    return error;
  }
  return null;
};

describe('files that nothing is imported from', () => {
  test('are counted by kind and folder, the most first', () => {
    const assets = ['docs/plan.pdf', 'docs/p.rst', 'docs/a/q.rst', 'x.zip', 'LICENCE', 'docs/~$plan.md'];
    expect(lineOf(assets, ['.NET/b.md'])).toBe(
      '2 .rst in docs and docs/a, 1 .zip, 1 without an extension, 1 of open documents (~$…) in docs, 1 whose path has a name that begins with a dot (.NET)',
    );
  });

  test('are none where pages use all', () => {
    expect(lineOf(['docs/plan.pdf'])).toBeNull();
  });

  test('take no more than a line, however many and long', () => {
    const assets = Array.from({ length: 400 }, (_, n) => `d${String(n)}/${'x'.repeat(1000)}.k${String(n)}`);
    const said = lineOf(assets) ?? '';
    expect(said).toMatch(/, 392 of other kinds$/);
    expect(said.length).toBeLessThan(300);
  });
});

test('a source without a page is refused, and says what it has instead', () => {
  expect(refusal([])).toMatchObject({
    exitCode: EXIT.rejected,
    message: expect.stringContaining('no other') as unknown,
  });
  expect(refusal(['a.docx', 'b.pdf'])).toMatchObject({
    exitCode: EXIT.rejected,
    message: expect.stringContaining('It has other files: 1 .docx, 1 .pdf') as unknown,
  });
});
