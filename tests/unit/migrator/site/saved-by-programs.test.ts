import { defaultSiteRules, readSite, type Site } from '../../../../migrator';
import { conventionsOf } from '../../../../migrator/reader/dialects/generators/conventions';

const page = (title: string, body = '', note = ''): string =>
  `<!doctype html>\n${note}<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>Words of it. ${body}</p></body></html>`;

const saved = (files: Record<string, string>, assets: string[] = []): Site => {
  const conventions = conventionsOf({
    ...{ paths: [...Object.keys(files), ...assets], files: [], settings: {}, site: 'default' },
  });
  return readSite(
    Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
    { ...defaultSiteRules, conventions },
    { assets },
  );
};
const urls = ({ files }: Site) => Object.fromEntries(files.map(({ path, url }) => [path, url]));
const targets = ({ files }: Site, path: string) =>
  files.find((file) => file.path === path)?.links.map(({ target }) => target);

describe('the address that a program notes in a document', () => {
  it.each([
    ['a browser', '<!-- saved from url=(0034)https://acme.example/trust/security -->\n'],
    ['HTTrack', '<!-- Mirrored from acme.example/trust/security by HTTrack Website Copier/3.x [XR&CO] -->\n'],
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://acme.example/trust/security \n saved date: x\n-->\n',
    ],
  ])('is its address: %s', (_program, note) => {
    const site = saved({
      'Security - Acme.html': page('Security', '', note),
      'b.html': page('Other', '<a href="https://acme.example/trust/security">it</a>', note.replace('security', 'b')),
    });
    expect(urls(site)).toEqual({ 'Security - Acme.html': '/trust/security', 'b.html': '/trust/b' });
    expect(targets(site, 'b.html')).toEqual(['Security - Acme.html']);
  });

  it('is none without a host, and comes after the one that the document states', () => {
    const note = '<!-- saved from url=(0034)https://acme.example/saved -->\n';
    const stating = page('A', '', note).replace(
      '<head>',
      '<head><link rel="canonical" href="https://acme.example/own">',
    );
    expect(urls(saved({ 'a.html': stating }))).toEqual({ 'a.html': '/own' });
    const local = page('A', '', '<!-- saved from url=(0014)about:internet -->\n');
    expect(urls(saved({ 'a.html': local }))).toEqual({ 'a.html': '/a.html' });
  });
});

it('takes what programs write beside the pages of a site for no pages of it', () => {
  const files = {
    'index.html': page('Index of locally available sites'),
    'acme.example/index.html': page('Home'),
    'acme.example/Terms.html': page('Terms'),
    'acme.example/Terms_files/frame.html': page('Frame'),
    'acme.example/other_files/list.html': page('List'),
  };
  const states = ({ files: records }: Site) => records.map(({ path, state }) => `${path} ${state}`).sort();
  expect(states(saved(files, ['hts-log.txt']))).toEqual([
    'acme.example/Terms.html page',
    'acme.example/Terms_files/frame.html skipped',
    'acme.example/index.html page',
    'acme.example/other_files/list.html page',
    'index.html skipped',
  ]);
  expect(states(saved(files))).toContain('index.html page');
});

it('gives a document without an extension the address of its name, and reads its head', () => {
  const head = '<link rel="canonical" href="https://acme.example/legal/terms">';
  const site = saved({
    'acme.example/index.html': page('Home', '<a href="/trust/security">S</a> <a href="terms">T</a>'),
    'acme.example/trust/security': page('Security').replace('lang="en"', 'lang="zh-CN"'),
    'acme.example/terms': page('Terms').replace('<head>', `<head>${head}`),
  });
  expect(urls(site)).toEqual({
    'acme.example/index.html': '/',
    'acme.example/terms': '/legal/terms',
    'acme.example/trust/security': '/trust/security',
  });
  expect(targets(site, 'acme.example/index.html')).toEqual(['acme.example/trust/security', 'acme.example/terms']);
});

it('leads links with a query to the page that was saved with it', () => {
  const links = ['news.html?page=2', 'news.html%3Fpage=2', '/doc/?id=7#x', 'news.html?page=3', 'news.html?page=9'];
  const site = saved({
    'acme.example/index.html': page('Home', links.map((href) => `<a href="${href}">x</a>`).join(' ')),
    'acme.example/news.html': page('News'),
    'acme.example/news.html?page=2': page('News, more'),
    'acme.example/news.html@page=3': page('News, last'),
    'acme.example/doc/index.html?id=7': page('Seven').replace('<h1>', '<h1 id="x">'),
  });
  expect(targets(site, 'acme.example/index.html')).toEqual([
    'acme.example/news.html?page=2',
    'acme.example/news.html?page=2',
    'acme.example/doc/index.html?id=7',
    'acme.example/news.html@page=3',
    'acme.example/news.html',
  ]);
  expect(site.files.find(({ path }) => path === 'acme.example/index.html')?.body).toContain('(/doc/index-id=7.html#x)');
});

it('says of a document that opens another which is not there that its address is lost', () => {
  const refresh = (to: string) => `<html><head><meta http-equiv="refresh" content="0; url=${to}"></head></html>`;
  const site = saved({
    ...{ 'a.html': page('A'), 'old.html': refresh('a.html'), 'gone.html': refresh('b.html') },
    'out.html': refresh('https://other.example/'),
  });
  const codes = Object.fromEntries(site.files.map(({ path, findings }) => [path, findings.map(({ code }) => code)]));
  expect(codes).toEqual({
    ...{ 'a.html': [], 'old.html': ['PAGE_REDIRECT'], 'gone.html': ['PAGE_REDIRECT', 'REDIRECT_UNREAD'] },
    'out.html': ['PAGE_REDIRECT'],
  });
});
