import { defaultSiteRules, readSite } from '../../../../migrator';

const urlOf = (permalink: string): string | null | undefined => {
  const text = `---\npermalink: ${JSON.stringify(permalink)}\n---\n\n# Page\n\nWords.\n`;
  return readSite([{ path: 'page.md', bytes: Buffer.from(text) }], defaultSiteRules).files[0]?.url;
};

test.each([
  ['/about/us/', '/about/us/'],
  ['/中文/', '/中文/'],
  ['/%E4%B8%AD%E6%96%87/index.html', '/中文/'],
  ['/a%20b/', '/a%20b/'],
  ['/100%/', '/100%25/'],
  ['/what%3F%23/', '/what%3F%23/'],
  ['/<script>"x"</script>/', '/%3Cscript%3E%22x%22%3C/script%3E/'],
])('a permalink may be written as a URL: %s', (permalink, url) => {
  expect(urlOf(permalink)).toBe(url);
});

test.each(['/%2e%2e/admin/', '/a/%2E./b/', '%2F/evil.example/', '/../x/'])(
  'one that leaves the site is none: %s',
  (permalink) => {
    expect(urlOf(permalink)).toBe('/page/');
  },
);
