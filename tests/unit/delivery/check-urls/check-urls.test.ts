import { askedUrl } from '../../../../server/src/delivery/check-urls/asked-url';
import { logLine } from '../../../../server/src/delivery/check-urls/asked-url';
import { readSitemap } from '../../../../server/src/delivery/check-urls/sitemap';
import { followUrl, type Step } from '../../../../server/src/delivery/check-urls/url-answer';
import { legacyForms } from '../../../../model/path-candidates';

describe('a legacy form', () => {
  test.each([
    ['/a/b.html', ['/a/b/']],
    ['/a/b.HTM/?x=1', ['/a/b/']],
    ['/a/index.html', ['/a/index/', '/a/']],
    ['/a/default', ['/a/', '/a/default.html/']],
    ['/default.aspx', ['/default/', '/']],
    ['/a/b', ['/a/b.html/']],
    ['/a/.html', []],
    ['/', []],
  ])('%s may mean %j', (path, forms) => {
    expect(legacyForms(path)).toEqual(forms);
  });
});

describe('an address', () => {
  const hosts = new Set(['www.example.com', 'stage.example.com:8443']);
  test.each([
    ['/a/b/?x=1#top', { kind: 'path', path: '/a/b/' }],
    ['https://www.example.com/a/', { kind: 'path', path: '/a/' }],
    ['HTTP://WWW.Example.com:8080/a', { kind: 'path', path: '/a' }],
    ['//www.example.com/a', { kind: 'path', path: '/a' }],
    ['https://stage.example.com:8443', { kind: 'path', path: '/' }],
    ['/%E9%A1%B5/a%2Fb%20c/', { kind: 'path', path: '/页/a%2Fb c/' }],
    ['/%ff/', { kind: 'path', path: '/%ff/' }],
    ['/img/a.PNG?v=2', { kind: 'file', path: '/img/a.PNG' }],
    ['/a.html', { kind: 'path', path: '/a.html' }],
    ['/v1.0/', { kind: 'path', path: '/v1.0/' }],
    ['https://elsewhere.example/a', { kind: 'foreign' }],
    ['a/b', { kind: 'unreadable' }],
    ['javascript:alert(1)', { kind: 'unreadable' }],
    ['https://', { kind: 'unreadable' }],
    ['-', { kind: 'unreadable' }],
  ])('%s', (url, expected) => {
    expect(askedUrl(url, hosts)).toEqual(expected);
  });

  test('has any host where none is known', () => {
    expect(askedUrl('https://elsewhere.example/a', null)).toEqual({ kind: 'path', path: '/a' });
  });
});

describe('a line', () => {
  const request = (text: string) => `192.0.2.1 - - [10/Oct/2026:13:55:36 +0800] "${text}" 200 2326`;
  test.each([
    ['common', request('GET /a/?x=1 HTTP/1.1'), { url: '/a/?x=1' }],
    ['combined', `${request('HEAD /a HTTP/2.0')} "https://example.com/" "Mozilla/5.0 [x] \\"GET /b\\""`, { url: '/a' }],
    ['behind a host', `www.example.com:443 ${request('GET /a HTTP/1.1')}`, { url: '/a' }],
    ['another method', request('POST /a HTTP/1.1'), 'other'],
    ['a list', '  https://example.com/a  ', { url: 'https://example.com/a' }],
    ['blank', '   ', 'blank'],
    ['a remark', '# old pages', 'blank'],
  ])('%s', (_name, line, expected) => {
    expect(logLine(line)).toEqual(expected);
  });
});

describe('a sitemap', () => {
  test('names pages, not their pictures', () => {
    const xml = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://x">
      <url><loc> https://example.com/a?x=1&amp;y=2 </loc><lastmod>2026-01-01</lastmod><image:image><image:loc>https://example.com/i.png</image:loc></image:image></url>
      <url><loc><![CDATA[https://example.com/b]]></loc></url></urlset>`;
    expect(readSitemap(xml)).toEqual({
      urls: ['https://example.com/a?x=1&y=2', 'https://example.com/b'],
      sitemaps: [],
    });
  });

  test('an index names sitemaps', () => {
    const xml = '<sitemapindex><sitemap><loc>https://example.com/s1.xml.gz</loc></sitemap></sitemapindex>';
    expect(readSitemap(xml)).toEqual({ urls: [], sitemaps: ['https://example.com/s1.xml.gz'] });
  });

  test('expands no entities of its own', () => {
    const xml = '<!DOCTYPE x [<!ENTITY e "boom">]><urlset><url><loc>/&e;</loc></url></urlset>';
    expect(readSitemap(xml)).toEqual({ urls: ['/&e;'], sitemaps: [] });
  });

  test('is no other XML', () => {
    expect(readSitemap('<html><loc>/a</loc></html>')).toBeNull();
  });
});

describe('following an address', () => {
  const site: Record<string, Step | null> = {
    '/a/': { status: 200, to: null },
    '/old': { status: 301, to: '/older' },
    '/older': { status: 302, to: '/a/' },
    '/dead': { status: 301, to: '/nowhere' },
    '/gone': { status: 410, to: null },
    '/out': { status: 301, to: 'https://elsewhere.example/' },
    'https://elsewhere.example/': null,
    '/round': { status: 301, to: '/about' },
    '/about': { status: 301, to: '/round' },
    '/broken': { status: 500, to: null },
  };
  const follow = async (path: string) =>
    followUrl(path, async (at) => Promise.resolve(at in site ? (site[at] ?? null) : { status: 404, to: null }));

  test.each([
    ['/a/', { state: 'page', status: 200, to: null, chain: [] }],
    ['/old', { state: 'redirect', status: 301, to: '/a/', chain: ['/older', '/a/'] }],
    ['/dead', { state: 'missing', status: 301, to: '/nowhere', chain: ['/nowhere'] }],
    ['/gone', { state: 'gone', status: 410 }],
    ['/out', { state: 'redirect', to: 'https://elsewhere.example/' }],
    ['/nothing', { state: 'missing', status: 404, to: null }],
    ['/round', { state: 'failed', error: 'the redirects form a loop: /round' }],
    ['/broken', { state: 'failed', status: 500, error: 'the status is 500' }],
  ])('%s', async (path, expected) => {
    expect(await follow(path)).toMatchObject(expected);
  });

  test('ends after ten redirects', async () => {
    const endless = async (path: string) => Promise.resolve({ status: 301, to: `${path}x` });
    expect(await followUrl('/', endless)).toMatchObject({ state: 'failed', error: 'more than 10 redirects' });
  });
});
