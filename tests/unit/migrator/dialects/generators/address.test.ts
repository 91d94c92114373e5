import { defaultSiteRules, readSite } from '../../../../../server/src/migrator';
import { conventionsOf } from '../../../../../server/src/migrator/dialects/generators/conventions';
import { joined, pathOfUrl } from '../../../../../server/src/migrator/dialects/generators/generator';

const rulesOf = (files: Record<string, string>, paths: string[]) => {
  const configurations = Object.entries(files).map(([path, text]) => ({ path, text }));
  const source = { paths: [...Object.keys(files), ...paths], files: configurations, settings: {}, site: 'default' };
  return { ...defaultSiteRules, conventions: conventionsOf(source) };
};

/** The record of a page with this front matter, below these configurations. */
const recordOf = (files: Record<string, string>, path: string, frontMatter: string) => {
  const text = `---\n${frontMatter}\n---\n\n# Storage\n\nStorage keeps three copies.\n`;
  return readSite([{ path, bytes: Buffer.from(text) }], rulesOf(files, [path])).files.find(
    (file) => file.path === path,
  );
};

test.each([
  [['../../x'], '/x'],
  [['/docs', '../..', './next/'], '/next'],
  [['..'], ''],
  [['docs', '...'], '/docs/...'],
])('paths of the site joined stay on the site: %j', (parts, path) => {
  expect(joined(...parts)).toBe(path);
});

test('so does the path of an address', () => {
  expect(pathOfUrl('https://lanchuan.example/docs/../../x/')).toBe('/x');
});

test.each([
  ['the base', { '_config.yml': 'baseurl: ../../x\n' }, 'a.md', 'title: a', '/x/a.html'],
  ['a slug', { 'mkdocs.yml': 'site_name: x\n' }, 'docs/guide/a.md', 'title: a', '/guide/a/'],
  ['a slug that climbs', { 'hugo.toml': '' }, 'content/a/b.md', 'slug: ../../../etc', '/etc/'],
  [
    'a route',
    { 'docusaurus.config.js': "module.exports = { presets: [['classic', { docs: { routeBasePath: '../../b' } }]] };" },
    'docs/a.md',
    'slug: ../../c',
    '/c',
  ],
  ['a permalink', { '_config.yml': '' }, 'a.md', 'permalink: /<script>/', '/%3Cscript%3E/'],
])('an address does not leave the site by %s', (_, files, path, frontMatter, url) => {
  expect(recordOf(files, path, frontMatter)?.url).toBe(url);
});

test('nor does an old address', () => {
  const aliases = 'aliases: [../y, "../../../../z", /../w/]';
  expect(recordOf({ 'hugo.toml': '' }, 'content/a/b/c.md', aliases)?.redirectsFrom).toEqual(['/a/y', '/z', '/w/']);
  const site = { 'hugo.toml': '', _redirects: '/../old /a/b/ 301\n' };
  expect(recordOf(site, 'content/a/b.md', 'title: b')?.redirectsFrom).toEqual(['/old']);
});

test.each([
  ['MkDocs', { 'mkdocs.yml': 'site_url: https://lanchuan.example/help/\n' }, 'docs', '/help/legal/README/'],
  ['VitePress', { '.vitepress/config.json': '{ "base": "/help/" }' }, 'docs', '/help/docs/legal/README.html'],
  [
    'DocFX',
    { 'docfx.json': '{ "build": { "content": [{ "files": ["**/*.md"], "dest": "help" }] } }' },
    'docs',
    '/help/docs/legal/README.html',
  ],
  ['Jekyll', { '_config.yml': 'baseurl: /help\n' }, 'docs', '/help/docs/legal/README.html'],
])('a README beside an index stays in the site of %s', (_, files, folder, url) => {
  const paths = [`${folder}/legal/README.md`, `${folder}/legal/index.md`];
  const pages = paths.map((path) => ({ path, bytes: Buffer.from(`# ${path}\n\nStorage keeps three copies.\n`) }));
  const { files: records } = readSite(pages, rulesOf(files, paths));
  expect(records.find((file) => file.path === paths[0])?.url).toBe(url);
});
