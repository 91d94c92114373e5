import path from 'node:path';
import fc from 'fast-check';
import { defaultSiteRules, readPage } from '../../migrator';
import type { SourceFile } from '../../migrator/model/source';
import { corpusFolder, describeCorpora } from '../support/sites/corpora';
import { recalled, sourceFilesIn } from '../support/sites/recalled-pages';
import { bytesOf, legacyText } from './legacy-text';
import { rounds } from '../support/jest/rounds';

const expectRecalled = async (files: SourceFile[]): Promise<void> => {
  const pages = files.map(
    (file) => [file, readPage(file, defaultSiteRules)] as [SourceFile, ReturnType<typeof readPage>],
  );
  // strictly: a field that is there and undefined is not one that is absent
  expect(await recalled(pages)).toStrictEqual(pages.map(([, draft]) => draft));
};

describe('what a page said, recalled', () => {
  it('is what it said, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(legacyText, async (text) => expectRecalled([{ path: 'page.md', bytes: bytesOf(text) }])),
      { numRuns: rounds(120) },
    );
  });

  it.each([
    [
      'a header with names of its own',
      '<properties __proto__="a" constructor="b" toString="c" />\n\n# Page\n\nText.\n',
    ],
    ['front matter with names of its own', '---\n__proto__: a\nconstructor: b\ntitle: Page\n---\n\nText.\n'],
    ['half of a pair', `# ${'x'.repeat(254)}😀\n\n${'y'.repeat(254)}😀 &#xD83D; &#55357;\n`],
    ['what ends a line to some', '# Page\n\none\u2028two\u2029three\u0085four\n'],
  ])('is what it said: %s', async (_, text) => expectRecalled([{ path: 'page.md', bytes: bytesOf(text) }]));

  it('is what it said, of every page in this repository', async () => {
    const folders = ['tests/fixtures', 'playground/legacy-site'].map((each) => path.resolve(__dirname, '../..', each));
    const files = folders.flatMap(sourceFilesIn);
    expect(files.length).toBeGreaterThan(100);
    await expectRecalled(files);
  });
});

describeCorpora('what a page of a real site said, recalled', () => {
  it.each(['seed', 'trustcenter', 'mktcontent'])('is what it said: %s', async (site) => {
    const files = sourceFilesIn(corpusFolder(site));
    expect(files).not.toHaveLength(0);
    await expectRecalled(files);
  });
});
