import { defaultSiteRules, readSite } from '../../../../../migrator';

const TEXT = 'The storage service keeps three copies of everything.';
const recordOf = (page: string) =>
  readSite([{ path: 'page.md', bytes: new TextEncoder().encode(`${page}\n\n${TEXT}\n`) }], defaultSiteRules).files[0];
const bodyOf = (page: string): string => (recordOf(page)?.body ?? '').replace(TEXT, '').trim();

describe('words inside the mark of a note', () => {
  it.each([
    ['> [AZURE.NOTE Read this]\n> first.', '> [!NOTE]\n> Read this\n> first.'],
    ['> [!NOTE Read this]\n> first.', '> [!NOTE]\n> Read this\n> first.'],
    ['[WACOM.IMPORTANT Read this] first.', '> [!IMPORTANT]\n> Read this first.'],
    ['[AZURE.WARNING Read this]', '> [!WARNING]\n> Read this'],
    ['[AZURE.TIP: Read this] first.', '> [!TIP]\n> Read this first.'],
    ['[AZURE.NOTE：请先阅读] 全文', '> [!NOTE]\n> 请先阅读 全文'],
    ['> [!CAUTION Read [this](http://x.y/z) and *that*]', '> [!CAUTION]\n> Read [this](http://x.y/z) and *that*'],
    ['\\[AZURE.NOTE Read this\\] first.', '> [!NOTE]\n> Read this first.'],
    ['- Item\n\n  [AZURE.NOTE Read this]', '- Item\n\n  > [!NOTE]\n  > Read this'],
    ['First [AZURE.NOTE read this] here.', 'First read this here.'],
  ])('stay: %s', (written, body) => {
    expect(bodyOf(`# T\n\n${written}`)).toBe(body);
  });

  it.each([
    '[!NOTE Read this](http://x.y/z)',
    '`[!NOTE Read this]`',
    '[!NOTE Read this, and no bracket',
    '[!NOTES of the release]',
  ])('are no mark: %s', (written) => {
    expect(bodyOf(`# T\n\n${written}`)).toBe(written);
  });
});

describe('an image in what leaves the body', () => {
  it.each([
    ['a heading', '# ![Our logo](x.png) Storage', '![Our logo](x.png)'],
    ['a heading behind its words', '# Storage ![Our *logo*](x.png) #', '![Our *logo*](x.png)'],
    ['an underlined heading', 'Storage ![Our logo](x.png)\n===', '![Our logo](x.png)'],
    ['a link that holds nothing else', '# [![Our logo](x.png)](/y/) Storage', '[![Our logo](x.png)](/y/)'],
    ['a link that says more', '# [![Our logo](x.png) Storage](/y/)', '![Our logo](x.png)'],
    ['two', '# ![One](x.png) Storage ![Two](y.png)', '![One](x.png) ![Two](y.png)'],
    ['a heading between texts', 'Above\n# ![Our logo](x.png) Storage\nBelow', 'Above\n\n![Our logo](x.png)\n\nBelow'],
    ['HTML in a heading', '# <img src="x.png" alt="Our logo"> Storage', '<img src="x.png" alt="Our logo">'],
    [
      'a heading of HTML',
      '<h1><img src="x.png" alt="Our logo"> Storage</h1>\n\nText.',
      '<img src="x.png" alt="Our logo">\n\nText.',
    ],
    [
      'an image in the words of another',
      '# ![Our ![small](y.png) logo](x.png) Storage',
      '![Our ![small](y.png) logo](x.png)',
    ],
  ])('stays: %s', (_name, page, body) => {
    expect(bodyOf(page)).toBe(body);
    expect(recordOf(page)?.title).toBe('Storage');
  });

  it('stays in a page of HTML', () => {
    const page = `<h1><img src="x.png" alt="Our logo"> Storage</h1><p>${TEXT}</p>`;
    const { files } = readSite([{ path: 'page.md', bytes: new TextEncoder().encode(page) }], defaultSiteRules);
    expect(files[0]).toMatchObject({ title: 'Storage', body: `![Our logo](x.png)\n\n${TEXT}` });
  });

  it('stays where a tagline and a list make the lead', () => {
    const page =
      '# Storage\n\n## Fast ![Badge](x.png)\n\n- One ![First](y.png)\n- Two\n\n<properties description="d"/>';
    const record = recordOf(page);
    expect(record).toMatchObject({ tagline: 'Fast', summary: 'One\nTwo' });
    expect(bodyOf(page)).toBe('![Badge](x.png)\n\n![First](y.png)');
  });
});
