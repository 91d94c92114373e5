import { readPage, type SiteRules, type SourceFile } from '../../../migrator';
import { readSource } from '../../../server/src/cli/sources/read-source';
import { pdf, png } from '../../integration/media/sample-files';
import { writeSource } from '../../support/sites/legacy-site';

// as the processes do that it starts
jest.mock('../../../server/src/adapters/page-pool/read-pages', () => ({
  async *readPages(files: AsyncIterable<SourceFile>, rules: SiteRules) {
    for await (const file of files) yield readPage(file, rules);
  },
}));

/** An image whose header states many more pixels than it has. */
const bomb = (): Buffer => {
  const image = png(4, 4);
  image.writeUInt32BE(60_000, 16);
  image.writeUInt32BE(60_000, 20);
  return image;
};

test('inspect says the images that are refused by their headers, and rivals, without failing their pages', async () => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const source = writeSource({
    'a.md': '# A\n\nWords.\n\n![Large](img/large.png) ![Whole](img/whole.png) [Report](report.pdf)\n',
    'b.md': '# B\n\nThe page that is built.\n',
    'b.html': '<!doctype html><title>B</title><h1>B</h1><p>Another one.</p>',
    b: '---\ntitle: B\n---\nA third one.\n',
    'img/large.png': bomb(),
    'img/whole.png': png(4, 4),
    'report.pdf': pdf('report'),
  });
  const { site } = await readSource(source.dir, { site: 'default' }).finally(source.remove);
  const told = site.files.map(({ path, state, findings }) => [
    path,
    state,
    findings.map(({ code }) => code).filter((code) => code !== 'ADDRESSES_GUESSED'),
  ]);
  expect(told).toEqual([
    ['a.md', 'page', ['ASSET_TOO_MANY_PIXELS']],
    ['b', 'skipped', ['RIVAL_PAGE']],
    ['b.html', 'skipped', ['RIVAL_PAGE']],
    ['b.md', 'page', []],
  ]);
  expect(site.files[0]?.links.map(({ kind, target }) => [kind, target])).toEqual([
    ['image', 'img/large.png'],
    ['image', 'img/whole.png'],
    ['document', 'report.pdf'],
  ]);
});
