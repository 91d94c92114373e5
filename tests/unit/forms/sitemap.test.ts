import { sitemap } from '../../../server/src/forms/sitemap';
import { page, RULES } from './published';

const place = { now: new Date('2026-06-30T15:00:00Z'), rules: RULES, origin: 'https://www.example.com' };
const written = (pages: Parameters<typeof sitemap>[0]) => sitemap(pages, ['en', 'zh-CN'], place).root;
const one = { documentId: 'one' };

test('names each address once, with the date of its content and its languages', () => {
  expect(
    written([
      page('/sla/', { ...one, locale: 'zh-CN', sourceDate: '2017-08-01' }),
      page('/sla-en/', { ...one, locale: 'en', publishedOn: new Date('2026-02-03T04:05:06Z') }),
      page('/about/?a&b', {}),
    ]),
  ).toMatchInlineSnapshot(`
   "<?xml version="1.0" encoding="utf-8"?>
   <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>https://www.example.com/about/?a&#x26;b</loc></url><url><loc>https://www.example.com/sla-en/</loc><lastmod>2026-02-03T04:05:06.000Z</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://www.example.com/sla-en/" /><xhtml:link rel="alternate" hreflang="zh-CN" href="https://www.example.com/sla/" /><xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.com/sla-en/" /></url><url><loc>https://www.example.com/sla/</loc><lastmod>2017-08-01</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://www.example.com/sla-en/" /><xhtml:link rel="alternate" hreflang="zh-CN" href="https://www.example.com/sla/" /><xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.com/sla-en/" /></url></urlset>
   "
  `);
});

test('leaves out what is not to be found, also as a language of another page', () => {
  const xml = written([
    page('/a/', one),
    page('/a-zh/', { ...one, locale: 'zh-CN', noIndex: true }),
    page(null, { documentId: 'no address' }),
  ]);
  expect(xml).toContain('<loc>https://www.example.com/a/</loc>');
  expect(xml).not.toMatch(/a-zh|hreflang/);
});

test('an address of two languages is that of the preferred one', () => {
  const xml = written([
    page('/news/', { ...one, locale: 'zh-CN', sourceDate: '2020-01-01' }),
    page('/news/', { ...one, sourceDate: '2021-02-03' }),
  ]);
  expect(xml.match(/<loc>/g)).toHaveLength(1);
  expect(xml).toContain('<lastmod>2021-02-03</lastmod>');
});

test('a site without pages is empty', () => {
  expect(written([])).toContain('<urlset ');
});

test('more addresses than a file may have are in parts, and the file names these', () => {
  const pages = ['/a/', '/b/', '/c/', '/d/', '/e/'].map((path) => page(path, { documentId: path }));
  const limits = { whole: 4, part: 2 };
  expect(sitemap(pages.slice(1), ['en'], place, limits).parts).toEqual([]);
  const { root, parts } = sitemap(pages, ['en'], place, limits);
  const named = (text: string) =>
    [...text.matchAll(/<loc>https:\/\/www.example.com(.*?)<\/loc>/g)].map(([, path]) => path);
  expect(root).toMatch(/<sitemapindex xmlns="http:\/\/www.sitemaps.org\/schemas\/sitemap\/0.9">/);
  expect(named(root)).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml']);
  expect(parts.map(named)).toEqual([['/a/', '/b/'], ['/c/', '/d/'], ['/e/']]);
});

test('a date that is not known to the day is none', () => {
  const dates = ['2017', '2017-08', '2017-08-09'].map((sourceDate) => page(`/${sourceDate}/`, { sourceDate }));
  expect(written(dates).match(/<lastmod>.*?<\/lastmod>/g)).toEqual(['<lastmod>2017-08-09</lastmod>']);
});
