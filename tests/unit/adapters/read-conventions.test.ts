import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { withConventions } from '../../../server/src/adapters/read-conventions';
import { loadSiteRules } from '../../../server/src/adapters/site-config';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { readerIdentity } from '../../../server/src/adapters/page-pool/reader-identity';
import { hugo } from '../../../migrator/reader/dialects/generators/hugo';
import { onPage } from '../../../migrator/reader/dialects/templates/variables';
import { DEFAULT_LIMITS, defaultSiteRules, linkSite, readPage, type SiteRules } from '../../../migrator';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conventions-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

let count = 0;

/** A folder with these files. */
const write = (files: Record<string, string>): string => {
  const root = path.join(folder, String((count += 1)));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
  return root;
};

const conventions = async (root: string, rules: Partial<SiteRules> = {}) =>
  (await withConventions(await openSource(root), { ...defaultSiteRules, ...rules })).conventions;

const PAGE = '# Storage\n\nStorage keeps three copies.\n';

describe('the conventions of a source', () => {
  it('names a configuration above the folder, up to the root of its repository', async () => {
    const root = write({
      'site/_config.yml': 'title: x\n',
      'site/docs/a.md': PAGE,
      'other/.git/HEAD': '',
      'other/docs/a.md': PAGE,
    });
    const found = await conventions(path.join(root, 'site/docs'));
    expect(found).toMatchObject({ generator: 'plain', findings: [{ code: 'CONFIG_ABOVE', path: '../_config.yml' }] });
    fs.writeFileSync(path.join(root, 'mkdocs.yml'), 'site_name: x\n');
    expect(await conventions(path.join(root, 'other/docs'))).toMatchObject({ findings: [] });
  });

  it.each([
    ['docusaurus', { 'versioned_docs/version-1.0/a.md': PAGE }, 'versioned_docs/version-1.0/a.md'],
    ['hugo', { 'content/_index.md': PAGE }, 'content/_index.md'],
    ['jekyll', { '_posts/2023-04-05-a.md': PAGE }, '_posts/2023-04-05-a.md'],
  ])('recognises %s by its pages', async (generator, files, file) => {
    expect(await conventions(write(files))).toMatchObject({
      generator,
      findings: [{ code: 'SITE_GENERATOR', path: file }],
    });
  });

  it('takes the configuration that is nearest to the root, and none of examples', async () => {
    const root = write({
      'examples/_config.yml': '',
      'web/docs/mkdocs.yml': '',
      'web/hugo.toml': '',
      'web/content/a.md': PAGE,
    });
    expect(await conventions(root)).toMatchObject({ generator: 'hugo', root: 'web' });
  });

  it('names the configurations of other generators in folders with pages, which are not read', async () => {
    const root = write({
      'docs/docusaurus.config.js': 'module.exports = {};\n',
      'docs/docs/a.md': PAGE,
      'blog/_config.yml': 'permalink: /:title/\n',
      'blog/_posts/2023-04-05-a.md': PAGE,
      // those of a folder that is read, of no page, and of an example
      'docs/mkdocs.yml': '',
      'tools/book.toml': '',
      'examples/site/hugo.toml': '',
      'examples/site/content/a.md': PAGE,
    });
    const all = (await conventions(root))?.findings.map(({ code, path: file }) => [code, file]);
    expect(all).toEqual([
      ['SITE_GENERATOR', 'docs/docusaurus.config.js'],
      ['CONFIG_OTHER', 'blog/_config.yml'],
    ]);
  });

  it.each(['reports/2023/SUMMARY.md', 'legacy/content/_index.md', 'archive/_posts/2019-01-02-old.md'])(
    'is not that of a part of the source: %s',
    async (file) => {
      const files = { [file]: PAGE, 'policies/privacy.md': PAGE };
      expect(await conventions(write(files))).toMatchObject({ generator: 'plain', mounts: [], closed: [] });
      // all of a .zip may stand in one folder
      const [folder = ''] = file.split('/');
      const whole = await conventions(write({ [file.replace('/2023', '')]: PAGE, [`${folder}/privacy.md`]: PAGE }));
      expect(whole).toMatchObject({ root: folder });
      expect(whole?.generator).not.toBe('plain');
    },
  );

  it.each([
    ['data/book.json', '{}', []],
    ['tools/python/mkdocs.yml', 'site_name: x\n', ['tools/python/notes.md']],
    ['web/hugo.toml', '', ['web/notes.md', 'web/themes/readme-of-theme.md']],
  ])('of a part of the source concern that part: %s', async (config, text, unbuilt) => {
    const folder = path.dirname(config);
    const root = write({
      [config]: text,
      [`${folder}/${config.startsWith('web') ? 'content' : 'docs'}/a.md`]: PAGE,
      'policies/privacy.md': PAGE,
      ...Object.fromEntries(unbuilt.map((file) => [file, PAGE])),
    });
    const source = await openSource(root);
    const rules = await withConventions(source, defaultSiteRules);
    const drafts = [];
    for await (const file of source.files()) drafts.push(readPage(file, rules));
    const { files } = linkSite(drafts, rules);
    const left = files.filter(({ findings }) => findings.some(({ code }) => code === 'PAGE_NOT_BUILT'));
    expect(left.map((file) => file.path)).toEqual(unbuilt);
    expect(files.find((file) => file.path === 'policies/privacy.md')).toMatchObject({
      state: 'page',
      url: '/policies/privacy/',
    });
  });

  it('reads what configurations write in other ways', async () => {
    const docfx = write({
      'docfx.json': '{ "build": { "content": [{ "files": ["a/**.{md,yml}"] }] } }',
      'a/b/c.md': PAGE,
    });
    expect(await conventions(docfx)).toMatchObject({
      mounts: [{ folder: 'a', at: '/a' }],
      included: ['a/**/*.{md,yml}'],
    });
    const mkdocs = write({
      'mkdocs.yml': 'plugins: { i18n: { default_language: en, languages: { en: English, zh: 中文 } } }\n',
      'docs/a.zh.md': PAGE,
    });
    expect(await conventions(mkdocs)).toMatchObject({
      defaultLocale: 'en',
      mounts: [{ suffixes: { en: '', zh: '/zh' } }],
    });
    const preset =
      "presets: [[require.resolve('@docusaurus/preset-classic'), { docs: { routeBasePath: '/' }, blog: false }]]";
    const docusaurus = write({ 'docusaurus.config.js': `module.exports = { ${preset} };`, 'docs/a.md': PAGE });
    const { mounts = [] } = (await conventions(docusaurus)) ?? {};
    expect(mounts.map(({ folder, at }) => [folder, at])).toEqual([
      ['src/pages', ''],
      ['docs', ''],
    ]);
    const gitbook = await conventions(write({ 'SUMMARY.md': '# x\n', 'README.md': PAGE }));
    expect(gitbook).toMatchObject({ generator: 'gitbook', mounts: [{ folder: '', at: '' }] });
  });

  it('is what the settings say', async () => {
    const root = write({ 'mkdocs.yml': 'site_name: x\n', 'docs/a.md': PAGE });
    expect(await conventions(root, { generator: { generator: 'plain' } })).toMatchObject({
      generator: 'plain',
      mounts: [],
    });
    const settings = { mounts: { docs: '/help' }, defaultLocale: 'zh-CN', variables: { 'site.x': 'y' } };
    expect(await conventions(root, { generator: settings })).toMatchObject({
      generator: 'mkdocs',
      mounts: [{ folder: 'docs', at: '/help' }],
      defaultLocale: 'zh-CN',
      variables: { 'site.x': 'y' },
    });
  });

  it('reads the values that templates print', async () => {
    const root = write({
      '_config.yml': 'email: a@b.example\nteam: { name: Ann }\n',
      '_data/contacts.yml': 'desk: "7"\n',
      'a.md': PAGE,
    });
    const found = await conventions(root);
    expect(found?.variables).toMatchObject({
      'site.email': 'a@b.example',
      'site.team.name': 'Ann',
      'site.data.contacts.desk': '7',
    });
  });

  it('reads templates before data, of which there may be very much', async () => {
    const data = Array.from({ length: 500 }, (_, index): [string, string] => [`data/d${index}.json`, '{}']);
    const root = write({
      ...Object.fromEntries(data),
      'hugo.toml': '',
      'content/a.md': PAGE,
      'layouts/shortcodes/note.html': 'x',
    });
    expect((await conventions(root))?.shortcodes).toEqual({ note: 'x' });
  });

  it('reads the pages of sections after all else, and says which are too many', async () => {
    const sections = Array.from({ length: 500 }, (_, index): [string, string] => [`content/s${index}/_index.md`, PAGE]);
    const root = write({
      ...Object.fromEntries(sections),
      'hugo.toml': '',
      'data/desk.yaml': 'phone: "7"\n',
      'layouts/shortcodes/note.html': 'x',
    });
    const found = await conventions(root);
    expect(found).toMatchObject({ shortcodes: { note: 'x' }, variables: { 'site.Data.desk.phone': '7' } });
    expect(found?.findings).toMatchObject([
      { code: 'SITE_GENERATOR' },
      {
        code: 'CONFIG_UNREADABLE',
        path: 'content/s97/_index.md',
        message:
          'The file cannot be read: At most 500 files of a configuration are read; this is the first of 3 that are not.',
      },
    ]);
  });

  it.each([
    ['hugo.toml', 'content/a.md', 'data/desk.yaml'],
    ['_config.yml', 'a.md', '_data/desk.yml'],
  ])('advises no addresses where data cannot be read: %s', async (config, page, data) => {
    const found = await conventions(write({ [config]: '', [page]: PAGE, [data]: 'a: [\n' }));
    expect(found?.findings).toMatchObject([
      { code: 'SITE_GENERATOR' },
      { code: 'CONFIG_UNREADABLE', path: data, hint: null },
    ]);
  });

  it.each([
    ['jekyll', ['README.md']],
    ['jekyll', ['_layouts/page.html', 'index.html', 'README.md']],
    ['plain', ['index.html', 'README.md']],
    ['plain', ['_sidebar.md', 'README.md']],
    ['plain', ['about.html']],
  ])('beside CNAME is that of %s: %j', async (generator, files) => {
    const root = write(Object.fromEntries(['CNAME', ...files].map((file): [string, string] => [file, PAGE])));
    expect(await conventions(root)).toMatchObject({ generator });
  });

  it('gives templates of shortcodes', async () => {
    const root = write({
      'hugo.toml': '',
      'content/a.md': PAGE,
      'layouts/shortcodes/note.html': '<b>{{ .Inner }}</b>',
    });
    expect((await conventions(root))?.shortcodes).toEqual({ note: '<b>{{ .Inner }}</b>' });
  });

  it('gives each of several sites its own values, and the templates of its theme, which stands beside them', async () => {
    const site = (name: string, theme: string) =>
      `theme = "${theme}"\nthemesDir = "../../themes"\n[params]\nname = "${name}"\n`;
    const root = write({
      'sites/east/hugo.toml': site('East', 'plain'),
      'sites/east/content/a.md': PAGE,
      'sites/west/hugo.toml': site('West', 'rich'),
      'sites/west/content/b.md': PAGE,
      'sites/west/layouts/shortcodes/own.html': 'west',
      'themes/plain/layouts/shortcodes/name.html': '{{ .Site.Params.name }}',
      'themes/rich/layouts/shortcodes/name.html': '<b>{{ .Site.Params.name }}</b>',
      'themes/rich/layouts/shortcodes/own.html': 'theme',
      'themes/rich/layouts/home.md': PAGE,
    });
    const found = await conventions(root);
    expect(onPage(found, 'sites/east/content/a.md')).toMatchObject({
      variables: { 'site.Params.name': 'East' },
      shortcodes: { name: '{{ .Site.Params.name }}' },
    });
    expect(onPage(found, 'sites/west/content/b.md')).toMatchObject({
      variables: { 'site.Params.name': 'West' },
      shortcodes: { name: '<b>{{ .Site.Params.name }}</b>', own: 'west' },
    });
    expect(found?.excluded).toEqual(expect.arrayContaining(['themes/rich/**', 'themes/plain/**']));
  });

  it('reads nothing outside of the source, and no pipe', async () => {
    const root = write({ 'hugo.toml': '', 'content/a.md': PAGE, 'layouts/shortcodes/a.html': 'x' });
    fs.symlinkSync('/etc/hostname', path.join(root, 'layouts/shortcodes/p.html'));
    execFileSync('mkfifo', [path.join(root, 'layouts/shortcodes/q.html')]);
    expect((await conventions(root))?.shortcodes).toEqual({ a: 'x' });
    const linked = write({ 'content/a.md': PAGE });
    fs.symlinkSync(path.join(root, 'hugo.toml'), path.join(linked, 'hugo.toml'));
    expect(await conventions(linked)).toMatchObject({ generator: 'plain' });
  });

  const deep = (count: number, open: string, close: string) => open.repeat(count) + close.repeat(count);
  it.each([
    ['an alias of itself', 'hugo.yaml', 'params: &a\n  b: *a\n', 'a value contains itself'],
    ['many aliases of itself', 'hugo.yaml', 'params: &a\n  b: [*a, *a]\n  c: *a\n', 'a value contains itself'],
    [
      'deep YAML',
      'hugo.yaml',
      `params: ${deep(20_000, '[', ']')}\n`,
      'its values are nested more than 100 levels deep',
    ],
    [
      'deep JSON',
      'hugo.json',
      `{ "params": ${deep(100_000, '[', ']')} }`,
      'its values are nested more than 100 levels deep',
    ],
    [
      'deep TOML',
      'hugo.toml',
      `params = ${deep(50_000, '[', ']')}\n`,
      'Invalid TOML document: document contains excessively nested structures. aborting.',
    ],
    [
      'a deep name of TOML',
      'hugo.toml',
      `[${'a.'.repeat(50_000)}a]\n`,
      'its values are nested more than 100 levels deep',
    ],
  ])('reports a configuration without an end: %s', async (_, name, text, reason) => {
    const found = await conventions(write({ [name]: text, 'content/a.md': PAGE }));
    expect(found?.mounts).toMatchObject([{ folder: 'content' }]);
    expect(found?.findings).toMatchObject([
      { code: 'SITE_GENERATOR' },
      { code: 'CONFIG_UNREADABLE', path: name, message: `The file cannot be read: ${reason}` },
    ]);
  });

  it('reports a configuration whose reading fails', async () => {
    const read = jest.spyOn(hugo, 'read').mockImplementation(() => {
      throw new Error('no such theme');
    });
    const found = await conventions(write({ 'web/hugo.toml': '', 'web/content/a.md': PAGE }));
    read.mockRestore();
    expect(found?.mounts).toMatchObject([{ folder: 'web', at: '' }]);
    expect(found?.findings).toMatchObject([
      { code: 'SITE_GENERATOR' },
      { code: 'CONFIG_UNREADABLE', path: 'web/hugo.toml', message: 'The file cannot be read: no such theme' },
    ]);
  });

  const MIB = 1024 * 1024;

  it('reads all of a configuration, or reports that it is too large', async () => {
    const config = 'exclude: [secret.md]\n';
    const whole = write({ '_config.yml': `${'#'.repeat(MIB - config.length - 1)}\n${config}`, 'a.md': PAGE });
    expect((await conventions(whole))?.excluded).toContain('secret.md');
    const large = write({ '_config.yml': `${'#'.repeat(MIB)}\n${config}`, 'a.md': PAGE });
    expect((await conventions(large))?.findings).toMatchObject([
      { code: 'SITE_GENERATOR' },
      { code: 'CONFIG_UNREADABLE', message: 'The file cannot be read: It has more than 1048576 bytes.' },
    ]);
  });

  it('reads lists of redirects up to 16 MiB, and reports templates that are too large', async () => {
    const root = write({
      'hugo.toml': '',
      'content/a.md': PAGE,
      'layouts/shortcodes/a.html': 'x'.repeat(MIB + 1),
      'static/_redirects': `${'#'.repeat(2 * MIB)}\n/b /a 301\n`,
      _redirects: '#'.repeat(16 * MIB + 1),
    });
    const found = await conventions(root);
    expect(found).toMatchObject({ shortcodes: {}, redirects: [{ from: '/b', to: '/a' }] });
    expect(found?.findings).toMatchObject([
      { code: 'SITE_GENERATOR' },
      { code: 'CONFIG_UNREADABLE', path: '_redirects', message: expect.stringContaining('16777216 bytes') as string },
      { code: 'CONFIG_UNREADABLE', path: 'layouts/shortcodes/a.html' },
    ]);
  });

  it('is part of the key of cached readings', async () => {
    const root = write({ '_config.yml': 'permalink: pretty\n', 'a.md': PAGE });
    const identity = async () =>
      readerIdentity(__filename, await withConventions(await openSource(root), defaultSiteRules), DEFAULT_LIMITS);
    const before = await identity();
    expect(await identity()).toBe(before);
    fs.writeFileSync(path.join(root, '_config.yml'), 'permalink: none\n');
    expect(await identity()).not.toBe(before);
  });
});

describe('the settings of a site', () => {
  const docs = fs.readFileSync(path.resolve(__dirname, '../../../docs/generators.md'), 'utf8');
  const examples = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json ?? '');

  it.each(examples)('are valid in the documentation: %s', (json) => {
    const file = path.join(write({ 'compliance.config.json': json }), 'compliance.config.json');
    expect(Object.keys(loadSiteRules(file, 'default').generator ?? {}).length).toBeGreaterThan(0);
  });

  it.each([
    ['an unknown key', '{\n  "sites": {\n    "default": { "mount": {} }\n  }\n}', /line 3: sites\.default: .*"mount"/],
    [
      'an unknown generator',
      '{ "sites": { "default": {\n"generator": "wordpress" } } }',
      /line 2: sites\.default\.generator: /,
    ],
    [
      'a folder outside',
      '{ "sites": { "default": { "mounts": {\n\n"../x": "/docs" } } } }',
      /line 3: sites\.default\.mounts/,
    ],
    ['an address', '{ "sites": { "default": { "mounts": { "x": "docs" } } } }', /line 1: sites\.default\.mounts\.x: /],
    [
      'a language that is none',
      '{ "sites": { "default": { "defaultLocale": "Chinese language" } } }',
      /line 1: .*defaultLocale/,
    ],
  ])('are refused with their line: %s', (_name, json, message) => {
    const file = path.join(write({ 'compliance.config.json': json }), 'compliance.config.json');
    expect(() => loadSiteRules(file, 'default')).toThrow(message);
  });
});

describe('a file with the name of what all objects have', () => {
  it('has its own place and title', async () => {
    const source = await openSource(
      write({
        '.gitbook.yaml': '',
        'SUMMARY.md': '* [A](a.md)\n',
        'a.md': PAGE,
        constructor: '<tags wacn.lang="en"/>\n\nText.\n',
      }),
    );
    const rules = await withConventions(source, { ...defaultSiteRules, generator: { mounts: { '.': '/help' } } });
    const drafts = [];
    for await (const file of source.files()) drafts.push(readPage(file, rules));
    expect(linkSite(drafts, rules).files.find((file) => file.path === 'constructor')).toMatchObject({
      url: '/help/constructor',
      title: 'Constructor',
    });
  });
});
