import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { withConventions } from '../../../server/src/adapters/read-conventions';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { defaultSiteRules, linkSite, readPage, type FileRecord, type SourceFile } from '../../../migrator';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hostile-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

type Files = Record<string, string | Uint8Array>;

let count = 0;
const write = (files: Files): string => {
  const root = path.join(folder, String((count += 1)));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), content);
  }
  return root;
};

interface Read {
  files: FileRecord[];
  /** Of the configuration and of all files: `CODE path:line`. */
  findings: string[];
}

/** Reads a folder as `inspect` does. */
const readFolder = async (root: string): Promise<Read> => {
  const source = await openSource(root);
  const rules = await withConventions(source, defaultSiteRules);
  const files: SourceFile[] = [];
  for await (const file of source.files()) files.push(file);
  const drafts = files.map((file) => readPage(file, rules));
  const site = linkSite(drafts, rules, { assets: source.assets });
  const all = [...(rules.conventions?.findings ?? []), ...site.files.flatMap(({ findings }) => findings)];
  return { files: site.files, findings: all.map(({ code, path: of, line }) => `${code} ${of}:${String(line)}`) };
};

const read = (files: Files): Promise<Read> => readFolder(write(files));

/** Words that must not be lost, whatever stands around them. */
const WORDS = 'Three copies are kept in two buildings.';
const PAGE = `# Storage\n\n${WORDS}\n`;
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(new TextEncoder().encode(part)) : part)),
  );

const bodyAt = ({ files }: Read, at: string): string => files.find(({ path: of }) => of === at)?.body ?? '';

describe('a configuration that cannot be read is a finding, and the pages are read', () => {
  it.each<[string, Files, string]>([
    ['broken YAML', { '_config.yml': 'title: [a\nb: {\n', 'a.md': PAGE }, '_config.yml'],
    ['broken TOML', { 'hugo.toml': 'title = "a\n[x\n', 'content/a.md': PAGE }, 'hugo.toml'],
    ['broken JSON', { 'docfx.json': '{ "build": [', 'a.md': PAGE }, 'docfx.json'],
    [
      'broken JavaScript',
      { 'docusaurus.config.js': 'module.exports = {{{', 'docs/a.md': PAGE },
      'docusaurus.config.js',
    ],
    ['aliases that grow', { '_config.yml': billionLaughs(), 'a.md': PAGE }, '_config.yml'],
    ['a deep one', { '_config.yml': `a: ${'['.repeat(9000)}${']'.repeat(9000)}\n`, 'a.md': PAGE }, '_config.yml'],
    [
      'bytes of no encoding',
      { '_config.yml': bytes('title: ', [0xff, 0xfe, 0x00], '\n: :\n\t- {'), 'a.md': PAGE },
      '_config.yml',
    ],
  ])('%s', async (_name, files, config) => {
    const site = await read(files);
    expect(site.findings).toContainEqual(expect.stringMatching(new RegExp(`^CONFIG_\\w+ ${config}:\\d+$`)));
    const [page = ''] = Object.keys(files).filter((name) => name.endsWith('.md'));
    expect(bodyAt(site, page)).toContain(WORDS);
  });

  it.each<[string, Files]>([
    [
      'constants that name each other',
      {
        'docusaurus.config.js': 'const a = b; const b = a;\nmodule.exports = { baseUrl: a, url: b };\n',
        'docs/a.md': PAGE,
      },
    ],
    [
      'an object that holds itself',
      { 'docusaurus.config.js': 'const c = { ...c, presets: [c] };\nexport default c;\n', 'docs/a.md': PAGE },
    ],
    ['YAML that holds itself', { '_config.yml': 'a: &a\n  b: *a\ndefaults: *a\n', 'a.md': PAGE }],
    [
      'folders outside the source',
      { 'mkdocs.yml': 'site_name: x\ndocs_dir: ../../../etc\n', 'docs/a.md': PAGE, 'a.md': PAGE },
    ],
    [
      'collections outside the source',
      {
        '_config.yml':
          'collections_dir: ../..\ncollections:\n  "../x":\n    output: true\n    permalink: /../../:path\n',
        'a.md': PAGE,
      },
    ],
    [
      'names of prototypes',
      {
        '_config.yml':
          '__proto__:\n  polluted: yes\nconstructor: {prototype: {polluted: yes}}\ncollections:\n  __proto__: {output: true}\n  constructor: {output: true}\n',
        '__proto__/a.md': PAGE,
        'constructor.md': PAGE,
      },
    ],
  ])('%s', async (_name, files) => {
    const site = await read(files);
    const pages = Object.keys(files).filter((name) => name.endsWith('.md'));
    expect(site.files.filter(({ state }) => state !== 'skipped').map(({ path: of }) => of)).toEqual(
      pages.filter((page) => !page.startsWith('_')).sort(),
    );
    expect(pages.some((page) => bodyAt(site, page).includes(WORDS))).toBe(true);
    expect(site.files.every(({ url }) => url?.includes('..') !== true)).toBe(true);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

function billionLaughs(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let at = 1; at < 12; at += 1) {
    const before = `*a${String(at - 1)}`;
    lines.push(`a${String(at)}: &a${String(at)} [${Array.from({ length: 10 }, () => before).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}

describe('a page that is broken keeps its words, or says why it is refused', () => {
  const CONFIG = {
    hugo: { 'hugo.toml': 'title = "x"\n' },
    jekyll: { '_config.yml': 'title: x\n' },
    docusaurus: { 'docusaurus.config.js': 'module.exports = { url: "https://x.example" };\n' },
  };
  it.each<[string, keyof typeof CONFIG, string]>([
    ['a shortcode that is not closed', 'hugo', `# A\n\n{{< note >}}\n{{< note >}}\n\n${WORDS}\n`],
    ['a shortcode without an end of its tag', 'hugo', `# A\n\n{{< note title="a\n\n${WORDS}\n`],
    ['ends without a beginning', 'hugo', `# A\n\n{{< /note >}}{{% /x %}}\n\n${WORDS}\n`],
    ['crossed shortcodes', 'hugo', `# A\n\n{{< a >}}\n{{< b >}}\n${WORDS}\n{{< /a >}}\n{{< /b >}}\n`],
    ['Liquid that is not closed', 'jekyll', `# A\n\n{% if a %}{% for b in c %}\n{% raw %}\n${WORDS}\n`],
    ['a comment of Liquid that is not closed', 'jekyll', `# A\n\n{% comment %}\n\n${WORDS}\n`],
    ['a tag of Liquid without an end', 'jekyll', `# A\n\n{% if {{ {% \n\n${WORDS}\n`],
    ['code that is not closed', 'jekyll', `# A\n\n{% highlight js %}\n\n${WORDS}\n`],
    ['components that are not closed', 'docusaurus', `import A from './a';\n\n# A\n\n<A b={{{\n\n${WORDS}\n`],
    ['an import without an end', 'docusaurus', `import {\n  A,\n\n# A\n\n${WORDS}\n`],
    ['admonitions that are not closed', 'docusaurus', `# A\n\n:::note\n:::::tip\n\n${WORDS}\n`],
    ['broken front matter', 'jekyll', `---\ntitle: [a\nb: "c\n---\n\n# A\n\n${WORDS}\n`],
    ['broken front matter in TOML', 'hugo', `+++\ntitle = "a\n[x\n+++\n\n# A\n\n${WORDS}\n`],
    ['front matter that is not closed', 'hugo', `---\ntitle: A\n\n# A\n\n${WORDS}\n`],
    [
      'names of prototypes',
      'jekyll',
      `---\n__proto__: {a: b}\nconstructor: x\ntoString: y\nhasOwnProperty: z\n---\n\n# A\n\n${WORDS} {{ site.__proto__ }}\n`,
    ],
    ['all ends of lines', 'jekyll', `---\r\ntitle: A\r---\n\r\n# A\r\r\n${WORDS}\r`],
    [
      'addresses outside the site',
      'jekyll',
      `---\npermalink: /../../etc/passwd\nredirect_from: [../../a, "//evil.example/"]\n---\n\n# A\n\n${WORDS}\n`,
    ],
  ])('%s', async (_name, generator, text) => {
    const name = generator === 'hugo' ? 'content/a.md' : generator === 'docusaurus' ? 'docs/a.md' : 'a.md';
    const site = await read({ ...CONFIG[generator], [name]: text });
    const [page] = site.files.filter(({ path: of }) => of === name);
    expect(page).toMatchObject({ state: 'page' });
    expect(page?.body).toContain(WORDS);
    expect(page?.url ?? '').not.toMatch(/\.\.|^\/\//);
    expect(page?.attributes).not.toHaveProperty('constructor', 'x');
    expect(page?.redirectsFrom.every((each) => !each.includes('..') && !each.startsWith('//'))).toBe(true);
  });

  it.each([
    ['bytes of no encoding', bytes('# A\n\n', [0xff, 0xfe, 0x81, 0x20, 0xff], WORDS)],
    ['NUL between words', bytes('# A\n\n', [0], WORDS, [0])],
  ])('%s are refused with their place', async (_name, content) => {
    const site = await read({ '_config.yml': 'title: x\n', 'a.md': content });
    expect(site.files.filter(({ state }) => state === 'rejected')).toMatchObject([{ path: 'a.md' }]);
    expect(site.findings).toContainEqual(expect.stringMatching(/^TEXT_\w+ a\.md:3$/));
  });
});

describe('includes', () => {
  it('in a circle end, with a finding', async () => {
    const [first, second] = ['[!INCLUDE [x](b.md)]', '[!INCLUDE [x](a.md)]'];
    const site = await read({ 'a.md': `${PAGE}\n${first}\n`, 'b.md': `# Keys\n\nKeys are kept apart.\n\n${second}\n` });
    expect(site.files).toHaveLength(2);
    expect(site.findings.filter((each) => /^INCLUDE_|^EXT_/.test(each)).length).toBeGreaterThan(0);
    expect(site.files.map(({ body }) => body ?? '').join('\n')).toContain(WORDS);
  });

  it('outside the source are not read', async () => {
    const root = write({
      'secret.md': '# Secret\n\nThe password.\n',
      'site/a.md': `${PAGE}\n[!INCLUDE [x](../secret.md)]\n`,
    });
    const site = await readFolder(path.join(root, 'site'));
    expect(bodyAt(site, 'a.md')).toContain(WORDS);
    expect(JSON.stringify(site.files)).not.toContain('The password');
    expect(site.findings).toContainEqual(expect.stringMatching(/^INCLUDE_\w+ a\.md:5$/));
  });
});

it('links to files and folders outside are not followed', async () => {
  const root = write({
    'outside/_config.yml': 'title: [\n',
    'outside/secret.md': '# Secret\n\nThe password.\n',
    'site/a.md': PAGE,
  });
  fs.symlinkSync('../outside/secret.md', path.join(root, 'site/b.md'));
  fs.symlinkSync('../outside', path.join(root, 'site/c'));
  fs.symlinkSync('../outside/_config.yml', path.join(root, 'site/_config.yml'));
  fs.symlinkSync('.', path.join(root, 'site/itself'));
  const site = await readFolder(path.join(root, 'site'));
  expect(JSON.stringify(site.files)).not.toContain('The password');
  expect(bodyAt(site, 'a.md')).toContain(WORDS);
  expect(site.findings).toContainEqual(expect.stringMatching(/^FILE_REFUSED b\.md:1$/));
});

describe('time grows with the size of a page', () => {
  /** CPU seconds; other processes of the machine do not count. */
  const secondsOf = (text: string): number => {
    const file = { path: 'page.md', bytes: bytes(text) };
    const started = process.cpuUsage();
    linkSite([readPage(file, defaultSiteRules)], defaultSiteRules);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };

  it.each([
    ['{% if a %}\n'],
    ['{{< note >}}\n'],
    ['{{< a x="'],
    ['{% raw %}{{ a }}'],
    [':::note\n'],
    ['!!! note\n'],
    ['<Tabs>\n'],
    ['{: #a .b}\n'],
    ['<tags a="b"/> !!! note\n'],
    ['a\n<tags a="b"/>\n\n'],
    ['> [!NOTE]\n\n'],
    ['---\n'],
    ['import A from "a";\n'],
  ])('%j', (piece) => {
    const small = piece.repeat(Math.ceil(8_000 / piece.length));
    secondsOf(small);
    const [one, eight] = [secondsOf(small), secondsOf(small.repeat(8))];
    // a square would be 64 times as much; very short times are all noise
    expect(eight / Math.max(one, 0.02)).toBeLessThan(32);
  });
});
