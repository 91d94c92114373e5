import { defaultSiteRules, readSite, type SiteRules } from '../../../../migrator';
import { conventionsOf } from '../../../../migrator/reader/dialects/generators/conventions';

interface Document {
  head?: string;
  body?: string;
}

const LANGUAGES = { ...defaultSiteRules, locales: ['en', 'de'], localeAliases: {} };

const html = (path: string, { head = '', body = '' }: Document): string =>
  `<!doctype html><html lang="${path.startsWith('de/') ? 'de' : 'en'}"><head>${head}</head>` +
  `<body><h1>${path.replace(/\W/g, ' ')}</h1><p>Words of ${path.replace(/\W/g, ' ')}. ${body}</p></body></html>`;

const siteOf = (documents: Record<string, Document>, rules: SiteRules = LANGUAGES) =>
  readSite(
    Object.entries(documents).map(([path, document]) => ({ path, bytes: Buffer.from(html(path, document)) })),
    rules,
  );
const canonical = (href: string): Document => ({ head: `<link rel="canonical" href="${href}">` });
const urls = (documents: Record<string, Document>) =>
  Object.fromEntries(siteOf(documents).files.map(({ path, url }) => [path, url]));
const savedAs = (paths: string[], around?: string): SiteRules => ({
  ...LANGUAGES,
  conventions: conventionsOf({
    paths,
    files: [],
    settings: {},
    site: 'default',
    ...(around !== undefined && { around }),
  }),
});

const codesOf = ({ files }: ReturnType<typeof siteOf>) =>
  files.flatMap(({ findings }) => findings).map(({ code }) => code);

describe('the canonical address of a document', () => {
  it('is its address, and its host the one of the site', () => {
    const site = siteOf({
      'Security - Acme.html': canonical('https://acme.example/trust/security'),
      'Privacy - Acme.html': {
        ...canonical('https://acme.example/trust/privacy/'),
        body: '<a href="https://www.acme.example/trust/security">Security</a>',
      },
    });
    expect(site.files).toMatchObject([
      { url: '/trust/privacy/', links: [{ kind: 'page', target: 'Security - Acme.html' }] },
      { url: '/trust/security' },
    ]);
    expect(codesOf(site)).toEqual(['SITE_HOST']);
  });

  it('is not the address of the page that only repeats it', () => {
    const home = canonical('https://acme.example/news');
    expect(urls({ 'news.html': home, 'news.html?page=2': home })).toEqual({
      'news.html': '/news',
      'news.html?page=2': '/news-page=2.html',
    });
    expect(urls({ 'a.html': home, 'b.html': home })).toEqual({ 'a.html': '/a.html', 'b.html': '/b.html' });
  });

  it('is not that of the file that a server has there', () => {
    expect(urls({ 'terms.html': {}, 'terms-print.html': canonical('/terms') })).toEqual({
      'terms.html': '/terms.html',
      'terms-print.html': '/terms-print.html',
    });
  });

  it('names no host of the site if few pages state one, or the settings do', () => {
    const article = canonical('https://press.example/2025/acme');
    const pages = { 'article.html': article, 'a.html': {}, 'b.html': {} };
    expect(urls(pages)).toMatchObject({ 'article.html': '/article.html' });
    const site = siteOf({ 'article.html': article }, { ...LANGUAGES, hosts: ['acme.example'] });
    expect(site.files[0]).toMatchObject({ url: '/article.html', findings: [] });
  });

  it('is not that of a document that opens another', () => {
    const head = '<link rel="canonical" href="/new.html"><meta http-equiv="refresh" content="0; url=new.html">';
    expect(siteOf({ 'old.html': { head }, 'new.html': {} }).files[0]).toMatchObject({ redirectsFrom: ['/old.html'] });
  });

  it.each(['https://other.example/x', '/x?id=1', 'x', 'https://acme.example/x?y', 'javascript:x', ''])(
    'is not read where it names another place: %s',
    (href) => {
      const others = { 'b.html': canonical('https://acme.example/b'), 'c.html': canonical('https://acme.example/c') };
      expect(urls({ 'a.html': canonical(href), ...others })).toMatchObject({ 'a.html': '/a.html', 'b.html': '/b' });
    },
  );
});

it('pairs documents by the languages that their heads name', () => {
  const head = ['en', 'de', 'x-default']
    .map(
      (code) => `<link rel="alternate" hreflang="${code}" href="/${code === 'de' ? 'de/sicherheit' : 'trust'}.html">`,
    )
    .join('');
  const site = siteOf({ 'trust.html': { head }, 'de/sicherheit.html': { head } }, LANGUAGES);
  expect(site.files.map(({ translations }) => translations)).toEqual([['trust.html'], ['de/sicherheit.html']]);
  expect(codesOf(site)).toEqual([]);
});

it('reads the language of a document from where it is stated', () => {
  const languageOf = (head: string) => {
    const text = html('page', { head }).replace(' lang="en"', '');
    return readSite([{ path: 'page.html', bytes: Buffer.from(text) }], LANGUAGES).files[0]?.locale;
  };
  const own = '<link rel="canonical" href="/page.html">';
  expect(languageOf('')).toBe('en');
  expect(languageOf('<meta http-equiv="Content-Language" content="de">')).toBe('de');
  expect(languageOf(`${own}<link rel="alternate" hreflang="de" href="/page.html">`)).toBe('de');
  expect(languageOf(`${own}<link rel="alternate" hreflang="de" href="/other.html">`)).toBe('en');
});

it.each([
  ['/', '/b.html'],
  ['https://acme.example/', 'https://acme.example/b.html'],
  ['https://acme.example', 'https://acme.example/b.html'],
  [`/${'x'.repeat(100_000)}?/`, '/b.html'],
  ['../', '../b.html'],
  ['/x/y.html', '/x/b.html'],
])('begins relative links at the base %s', (base, href) => {
  const [page] = siteOf({
    'a.html': { head: `<base href="${base}">`, body: '<a href="b.html">B</a> <a href="/c">C</a>' },
  }).files;
  expect(page?.links.map((link) => link.href)).toEqual([href, '/c']);
});

describe('a document that opens another', () => {
  const refresh = (content: string): Document => ({ head: `<meta http-equiv="Refresh" content="${content}">` });

  it.each(['0; url=b.html', "0;URL='/b.html'", '5, b.html', '0 url=/b.html'])(
    'is an old address of it: %s',
    (content) => {
      const site = siteOf({ 'old/index.html': refresh('0; url=../b.html'), 'a.html': refresh(content), 'b.html': {} });
      expect(site.files).toMatchObject([
        { path: 'a.html', state: 'skipped', findings: [{ code: 'PAGE_REDIRECT', severity: 'info' }] },
        { path: 'b.html', redirectsFrom: ['/a.html', '/old/'] },
        { path: 'old/index.html', state: 'skipped' },
      ]);
    },
  );

  it.each(['30', '600; url=b.html', '0; url='])('is a page if it only waits: %s', (content) => {
    expect(siteOf({ 'a.html': refresh(content), 'b.html': {} }).files[0]).toMatchObject({ state: 'page' });
  });
});

it('says where a document that opens another claims the address of a third', () => {
  const site = siteOf({
    'x/index.html': { head: '<meta http-equiv="refresh" content="0; url=/a.html">' },
    'a.html': {},
    'b.html': canonical('/x/'),
  });
  expect(site.files.find(({ path }) => path === 'x/index.html')?.findings).toMatchObject([
    { code: 'PAGE_REDIRECT' },
    { code: 'REDIRECT_TAKEN' },
  ]);
});

describe('a folder with the name of a host', () => {
  it.each([['www.acme.example'], ['acme.example:8080'], ['acme.example+8080'], ['127.0.0.1_8080']])(
    'is the root of the site: %s',
    (folder) => {
      const host = folder.replace(/[+_]/, ':');
      const documents = {
        [`${folder}/a.html`]: { body: `<a href="/b">B</a> <a href="http://${host}/b.html">B</a> <img src="/x.png">` },
        [`${folder}/b.html`]: {},
        'cdn.example/x.html': {},
      };
      const rules = savedAs([...Object.keys(documents), `${folder}/x.png`]);
      const site = readSite(
        Object.entries(documents).map(([path, each]) => ({ path, bytes: Buffer.from(html(path, each)) })),
        rules,
        { assets: [`${folder}/x.png`] },
      );
      expect(site.files.find(({ path }) => path.endsWith('a.html'))).toMatchObject({
        url: '/a.html',
        links: [
          { kind: 'page', target: `${folder}/b.html` },
          { kind: 'page', target: `${folder}/b.html` },
          { kind: 'image', target: `${folder}/x.png` },
        ],
      });
    },
  );

  it('may be the source itself', () => {
    expect(savedAs(['a.html'], 'www.acme.example').conventions).toMatchObject({ host: 'www.acme.example', mounts: [] });
  });

  it.each([
    [['docs.old/a.html']],
    [['v1.0/a.html']],
    [['content.en/a.html', 'content.de/a.html']],
    [['acme.example/a.md']],
    [['docs/a.html']],
  ])('is none: %j', (paths) => {
    expect(savedAs(paths, 'source').conventions).toMatchObject({ mounts: [], findings: [] });
  });
});

describe('what browsers without scripts show', () => {
  const read = (body: string) => siteOf({ 'a.html': { body } }).files[0];

  it('is no text of a document', () => {
    expect(read('<noscript>Please turn JavaScript on.</noscript>')?.body).toBe('Words of a html.');
  });

  it('does not stand for the text that a script would write', () => {
    const bytes = Buffer.from(
      '<html lang="en"><title>Trust</title><noscript>Please turn JavaScript on.</noscript><div id="root"></div><script src="/app.js"></script></html>',
    );
    expect(readSite([{ path: 'a.html', bytes }], LANGUAGES).files[0]?.findings).toContainEqual(
      expect.objectContaining({ code: 'PAGE_NO_BODY', hint: expect.stringContaining('browser') as string }),
    );
  });
});

it('reads the language of XHTML', () => {
  const bytes = Buffer.from(
    '<html xml:lang="de"><head><title>x</title></head><body><h1>Page</h1><p>Wort.</p></body></html>',
  );
  expect(readSite([{ path: 'a.xhtml', bytes }], LANGUAGES).files[0]?.locale).toBe('de');
});

it('keeps the anchors of sections and terms, which other pages name, and those that a page names by its own file', () => {
  const body =
    '<section id="rules"><span id="old"></span><h2>Rules</h2><p>One <a href="a.html#item">item</a>.</p></section>' +
    '<dl><dt id="term">Term</dt><dd>Meaning</dd></dl><ul><li id="item">Item</li><li id="other">Other</li></ul>';
  const other = ['rules', 'old', 'term', 'item', 'other'].map((id) => `<a href="a.html#${id}">${id}</a>`).join(' ');
  const [, page] = siteOf({ 'a.html': { body }, 'b.html': { body: other } }).files;
  expect(page?.findings.map(({ message }) => message)).toEqual([expect.stringContaining('#other')]);
});
