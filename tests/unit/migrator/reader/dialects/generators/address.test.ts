import { defaultSiteRules, readSite } from '../../../../../../migrator';
import { conventionsOf } from '../../../../../../migrator/reader/dialects/generators/conventions';
import { joined, pathOfUrl } from '../../../../../../migrator/reader/dialects/generators/generator';

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
  [['/docs', '../../..', './next/'], '/next'],
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

test('pages of Jekyll that only redirect are old addresses', () => {
  const page = (path: string, frontMatter: string) => ({
    path,
    bytes: Buffer.from(`---\n${frontMatter}\n---\n\n# Storage\n\nStorage keeps three copies.\n`),
  });
  const pages = [
    page('a.md', 'title: a'),
    page('b.md', 'redirect_to: /a.html'),
    page('c.md', 'redirect_to: [https://other.example/x]'),
  ];
  const paths = pages.map(({ path }) => path);
  const { files } = readSite(pages, rulesOf({ '_config.yml': 'baseurl: /x' }, paths));
  const known = new Map(files.map((file) => [file.path, file]));
  expect(known.get('a.md')?.redirectsFrom).toEqual(['/x/b.html']);
  for (const path of ['b.md', 'c.md'])
    expect(known.get(path)).toMatchObject({ state: 'skipped', findings: [{ code: 'PAGE_REDIRECT' }] });
});

const I18N = "i18n: { defaultLocale: 'en', locales: ['en', 'zh-CN'], localeConfigs: { 'zh-CN': { path: 'zh' } } }";
const CLASSIC = "module.exports = { presets: ['classic'] };";
const POST = '_posts/2020-01-31-x.md';

// as the generators' own documentation states it
test.each([
  ['jekyll: weekdate', { '_config.yml': 'permalink: weekdate' }, POST, '', '/2020/W05/Fri/x.html'],
  ['jekyll: ordinal', { '_config.yml': 'permalink: ordinal' }, '_posts/2020-02-01-x.md', '', '/2020/032/x.html'],
  [
    'jekyll: names of months and days',
    { '_config.yml': 'permalink: /:short_month/:long_month/:long_day/:i_day/:title/' },
    POST,
    '',
    '/Jan/January/Friday/31/x/',
  ],
  [
    'jekyll: weeks',
    { '_config.yml': 'permalink: /:w_year/:week/:w_day/:title/' },
    '_posts/2021-01-01-x.md',
    '',
    '/2020/53/5/x/',
  ],
  [
    'jekyll: the date of the front matter',
    { '_config.yml': '' },
    POST,
    'date: 2021-03-04 10:00:00 +0800',
    '/2021/03/04/x.html',
  ],
  [
    'jekyll: slugified categories',
    { '_config.yml': 'permalink: /:slugified_categories/:title/' },
    POST,
    'categories: [News]',
    '/news/x/',
  ],
  [
    'jekyll: defaults of posts',
    { '_config.yml': 'defaults: [{ scope: { path: "", type: posts }, values: { permalink: "/news/:title/" } }]' },
    POST,
    '',
    '/news/x/',
  ],
  [
    'jekyll: defaults of pages',
    {
      '_config.yml': 'defaults: [{ scope: { path: "", type: pages }, values: { permalink: "/all/:path/:basename/" } }]',
    },
    'a/b.md',
    '',
    '/all/a/b/',
  ],
  [
    'jekyll: defaults of pages are not those of posts',
    {
      '_config.yml':
        'permalink: none\ndefaults: [{ scope: { path: "", type: pages }, values: { permalink: "/all/:basename/" } }]',
    },
    POST,
    '',
    '/x.html',
  ],
  ['jekyll: a pattern of a page', { '_config.yml': '' }, 'a/b.md', 'permalink: /law/:basename/x', '/law/b/x'],
  ['jekyll: a pattern of a post', { '_config.yml': '' }, POST, 'permalink: /:year/:title.html', '/2020/x.html'],
  ['jekyll: no pattern', { '_config.yml': '' }, 'a/b.md', 'permalink: /:other/x', '/a/b.html'],
  [
    'jekyll: categories of several words',
    { '_config.yml': 'permalink: /:categories/:title/' },
    POST,
    'categories: [Security, News Items]',
    '/security/news%20items/x/',
  ],
  [
    'jekyll: categories in a text',
    { '_config.yml': 'permalink: /:slugified_categories/:title/' },
    POST,
    'categories: Security News',
    '/security/news/x/',
  ],
  [
    'jekyll: one category',
    { '_config.yml': 'permalink: /:slugified_categories/:title/' },
    POST,
    'category: News Items',
    '/news-items/x/',
  ],
  ['hugo: a pattern of a page', { 'hugo.toml': '' }, 'content/a/b.md', 'url: /law/:contentbasename/', '/law/b/'],
  ['hugo: ugly sections', { 'hugo.toml': '[uglyURLs]\na = true' }, 'content/a/b.md', '', '/a/b.html'],
  ['hugo: other sections', { 'hugo.toml': '[uglyURLs]\na = true' }, 'content/c/b.md', '', '/c/b/'],
  [
    'hugo: permalinks of a language',
    {
      'hugo.toml':
        "[permalinks]\na = '/x/:contentbasename/'\n[languages.en]\n[languages.en.permalinks]\na = '/y/:contentbasename/'",
    },
    'content/a/b.md',
    '',
    '/y/b/',
  ],
  ...['/trust/', '/'].map((path): [string, Record<string, string>, string, string, string] => [
    `hugo: the address of a language, ${path}`,
    {
      'hugo.toml': `baseURL = 'https://lanchuan.example/'\n[languages.en]\nbaseURL = 'https://lanchuan.example/'\n[languages.zh-cn]\nbaseURL = 'https://zh.lanchuan.example${path}'`,
    },
    'content/a.zh-cn.md',
    '',
    path === '/' ? '/zh-cn/a/' : '/trust/a/',
  ]),
  [
    'docusaurus: a short name of a plugin',
    {
      'docusaurus.config.js':
        "module.exports = { plugins: [['@docusaurus/content-docs', { path: 'law', routeBasePath: 'l' }]] };",
    },
    'law/a.md',
    '',
    '/l/a',
  ],
  [
    'hugo: later sections',
    { 'hugo.toml': "[permalinks.page]\nposts = '/p/:sections[1:]/:contentbasename/'" },
    'content/posts/a/b/c.md',
    '',
    '/p/a/b/c/',
  ],
  [
    'hugo: the last section',
    { 'hugo.toml': "[permalinks.page]\nposts = '/:sections[last]/:contentbasename/'" },
    'content/posts/a/b/c.md',
    '',
    '/b/c/',
  ],
  [
    'hugo: the first section',
    { 'hugo.toml': "[permalinks.page]\nposts = '/:sections[0]/:contentbasename/'" },
    'content/posts/a/b/c.md',
    '',
    '/posts/c/',
  ],
  [
    'hugo: names of dates',
    { 'hugo.toml': "[permalinks.page]\nposts = '/:monthname/:weekday/:weekdayname/:yearday/:contentbasename/'" },
    'content/posts/c.md',
    'date: 2020-02-02',
    '/february/0/sunday/33/c/',
  ],
  [
    'hugo: a bundle',
    { 'hugo.toml': "[permalinks.page]\nposts = '/:year/:contentbasename/'" },
    'content/posts/c/index.md',
    'date: 2020-02-02',
    '/2020/c/',
  ],
  [
    'docusaurus: the folder of a language',
    { 'docusaurus.config.js': `module.exports = { presets: ['classic'], ${I18N} };` },
    'i18n/zh/docusaurus-plugin-content-docs/current/a.md',
    '',
    '/zh-CN/docs/a',
  ],
  [
    'docusaurus: a dated post',
    { 'docusaurus.config.js': CLASSIC },
    'blog/2021-01-05-x.md',
    'date: 2022-02-02',
    '/blog/2021/01/05/x',
  ],
  [
    'docusaurus: a dated folder',
    { 'docusaurus.config.js': CLASSIC },
    'blog/2021-01-05-x/index.md',
    '',
    '/blog/2021/01/05/x',
  ],
  [
    'docusaurus: folders of dates',
    { 'docusaurus.config.js': CLASSIC },
    'blog/2021/01/05/x.md',
    '',
    '/blog/2021/01/05/x',
  ],
  [
    'docusaurus: a post without a date in its name',
    { 'docusaurus.config.js': CLASSIC },
    'blog/x.md',
    'date: 2022-02-02',
    '/blog/x',
  ],
  [
    'mkdocs: the default of a variable',
    { 'mkdocs.yml': 'site_url: !ENV [SITE_URL, "https://lanchuan.example/docs/"]' },
    'docs/a.md',
    '',
    '/docs/a/',
  ],
  [
    'mkdocs: a default that is no text',
    { 'mkdocs.yml': 'use_directory_urls: !ENV [PLAIN, OTHER, false]' },
    'docs/a.md',
    '',
    '/a.html',
  ],
  ['mkdocs: a README without folders', { 'mkdocs.yml': 'use_directory_urls: false' }, 'docs/a/README.md', '', '/a/'],
])('%s', (_, files, path, frontMatter, url) => {
  expect(recordOf(files, path, frontMatter)?.url).toBe(url);
});

test('a variable of the environment without a default is a computed value', () => {
  const { conventions } = rulesOf({ 'mkdocs.yml': 'site_url: !ENV SITE_URL' }, ['docs/a.md']);
  expect(conventions.findings.map(({ code }) => code)).toContain('CONFIG_COMPUTED');
});

test('pages beside the page of a leaf bundle are its resources', () => {
  const rules = rulesOf({ 'hugo.toml': '' }, [
    'content/b/index.md',
    'content/b/notes.md',
    'content/b/c/more.md',
    'content/d.md',
  ]);
  const sources =
    rules.conventions.mounts.length === 0
      ? []
      : ['content/b/index.md', 'content/b/notes.md', 'content/b/c/more.md', 'content/d.md'];
  const read = readSite(
    sources.map((path) => ({ path, bytes: Buffer.from('# Storage\n\nStorage keeps three copies.\n') })),
    rules,
  ).files.filter(({ path }) => path.endsWith('.md'));
  expect(read.map(({ path, state }) => [path, state])).toEqual([
    ['content/b/c/more.md', 'skipped'],
    ['content/b/index.md', 'page'],
    ['content/b/notes.md', 'skipped'],
    ['content/d.md', 'page'],
  ]);
});

test.each(['{% page "/legal/terms/#uptime" %}', "{%- url '/legal/terms/#uptime' -%}"])(
  'a tag in a link that prints a path leads there: %s',
  (target) => {
    const texts = {
      'legal/terms.md': '# Terms\n\nThe terms of storage.\n\n## Uptime\n\nAll of it.\n',
      'a.md': `# Storage\n\nThe [terms](${target}) of storage.\n`,
    };
    const sources = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
    const page = readSite(sources, rulesOf({}, Object.keys(texts))).files.find(({ path }) => path === 'a.md');
    expect([page?.links[0]?.kind, page?.links[0]?.target, page?.body]).toEqual([
      'page',
      'legal/terms.md',
      'The [terms](/legal/terms/#uptime) of storage.',
    ]);
    expect(page?.findings).toEqual([]);
  },
);
