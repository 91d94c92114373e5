import { defaultSiteRules, readSite } from '../../../../migrator';
import { externalAssets, externalAssetsText } from '../../../../migrator/report/inspect/external-assets';

const RULES = { ...defaultSiteRules, hosts: ['www.lanchuan.example'] };
const EN = 'Three copies of everything are kept, in two buildings.';

const { files } = readSite(
  Object.entries({
    'a.md': `# A\n\n${EN} [one](//CDN.example.com/files/%E4%BA%91.pdf#page=2) [two](https://cdn.example.com/files/sub/two.pdf) ![x](http://img.example.com/x.png)`,
    'b.md': `# B\n\n${EN} [one](https://cdn.example.com/files/云.pdf) [own](/reports/own.pdf) ![own](https://www.lanchuan.example/media/own.png) [here](in.pdf)`,
  }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
  RULES,
  { assets: ['in.pdf'] },
);

describe('the images and documents that a source does not hold', () => {
  it('are listed by host, each once, with the pages that name it', () => {
    expect(externalAssets(files, RULES)).toEqual([
      {
        host: null,
        assets: [
          { url: '/media/own.png', kind: 'image', pages: ['b.md'] },
          { url: '/reports/own.pdf', kind: 'document', pages: ['b.md'] },
        ],
        mapLine: null,
      },
      {
        host: 'cdn.example.com',
        assets: [
          { url: 'https://CDN.example.com/files/%E4%BA%91.pdf', kind: 'document', pages: ['a.md', 'b.md'] },
          { url: 'https://cdn.example.com/files/sub/two.pdf', kind: 'document', pages: ['a.md'] },
        ],
        mapLine: 'assets: { "https://cdn.example.com/files": "cdn.example.com" }',
      },
      {
        host: 'img.example.com',
        assets: [{ url: 'http://img.example.com/x.png', kind: 'image', pages: ['a.md'] }],
        mapLine: 'assets: { "https://img.example.com": "img.example.com" }',
      },
    ]);
  });

  it('are warned of where they are the site’s own', () => {
    const left = files.flatMap(({ findings }) => findings).filter(({ code }) => code === 'ASSET_LEFT_BEHIND');
    expect(left.map(({ message }) => message)).toEqual([
      '“/reports/own.pdf” is a file of the site that is not in the source.',
      '“https://www.lanchuan.example/media/own.png” is a file of the site that is not in the source.',
    ]);
  });

  it('are printed for people', () => {
    expect(externalAssetsText(externalAssets(files, RULES)).slice(0, 11)).toEqual([
      'the site itself: 1 document, 1 image',
      '  image     /media/own.png',
      '            b.md',
      '  document  /reports/own.pdf',
      '            b.md',
      '  Add copies to the source at these paths.',
      '',
      'cdn.example.com: 2 documents',
      '  document  https://CDN.example.com/files/%E4%BA%91.pdf',
      '            a.md',
      '            b.md',
    ]);
    expect(externalAssetsText([])).toEqual(['The source contains every image and document that pages name.']);
  });
});
