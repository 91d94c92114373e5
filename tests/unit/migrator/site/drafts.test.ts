import { defaultSiteRules, readSite, type RecordDraft, type SiteContext } from '../../../../migrator';

const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const ZH = '存储服务把您交给它的一切内容保存三份，分别放在两座建筑里。';

const site = (files: Record<string, string>, context: SiteContext = {}) =>
  readSite(
    Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    defaultSiteRules,
    context,
  );

const draftOf = (drafts: readonly RecordDraft[], path: string): RecordDraft => {
  const found = drafts.find(({ sourcePath }) => sourcePath === path);
  if (found === undefined) throw new Error(`no draft of ${path}`);
  return found;
};

describe('record drafts', () => {
  it('carries localized fields everywhere and shared ones on the default locale only', () => {
    const { drafts } = site({ 'sla/storage.md': `# 存储\n\n${ZH}`, 'sla/storage-en.md': `# Storage\n\n${EN}` });
    expect(drafts.map(({ key, locale, shared }) => ({ key, locale, shared }))).toEqual([
      { key: 'sla/storage', locale: 'en', shared: { kind: 'sla', version: null } },
      { key: 'sla/storage', locale: 'zh-CN', shared: {} },
    ]);
    expect(draftOf(drafts, 'sla/storage.md').localized).toEqual({
      title: '存储',
      tagline: null,
      slug: 'storage',
      path: '/sla/storage/',
      summary: null,
      body: ZH,
      sourceDate: null,
      metaTitle: null,
      metaDescription: null,
    });
  });

  it('gives the shared facts to the first page where the default locale has none', () => {
    const { drafts } = site({ 'sla/storage.md': `# 存储\n\n${ZH}` });
    expect(drafts.map(({ locale, shared }) => ({ locale, shared }))).toEqual([
      { locale: 'zh-CN', shared: { kind: 'sla', version: null } },
    ]);
  });

  it('relates a page to the parent and the newer version that exist in its locale', () => {
    const { drafts } = site({
      'support.md': `# 支持\n\n${ZH}`,
      'support/dns.md': `# DNS\n\n${EN}`,
      'support/dns-v1.md': `# DNS 1\n\n${EN}`,
      'support/dns-v2-cn.md': `# 域名 2\n\n${ZH}`,
      'support/dns-v1-cn.md': `# 域名 1\n\n${ZH}`,
    });
    const relationsOf = (path: string) => draftOf(drafts, path).relations;
    expect(relationsOf('support/dns.md')).toEqual({
      parent: null,
      supersededBy: null,
      certifications: [],
      documents: [],
    });
    // the second version is not there in English: the plain page follows at once
    expect(relationsOf('support/dns-v1.md').supersededBy).toEqual({ type: 'page', key: 'support/dns' });
    expect(relationsOf('support/dns-v1-cn.md')).toEqual({
      parent: { type: 'page', key: 'support' },
      supersededBy: { type: 'page', key: 'support/dns-v2' },
      certifications: [],
      documents: [],
    });
    expect(relationsOf('support/dns-v2-cn.md').supersededBy).toBeNull();
  });

  it('writes parents and newer versions first', () => {
    const { drafts } = site({
      'a/z-v1.md': `# Old\n\n${EN}`,
      'a/z.md': `# New\n\n${EN}`,
      'a/b/c.md': `# C\n\n${EN}`,
      'a/b.md': `# B\n\n[Z](/a/z/) > B\n\n${EN}`,
    });
    expect(drafts.map(({ sourcePath }) => sourcePath)).toEqual(['a/z.md', 'a/b.md', 'a/b/c.md', 'a/z-v1.md']);
  });

  it('keeps slugs that were given before, for this page and against others', () => {
    const { drafts } = site(
      { 'a/sla.md': `# A\n\n${EN}`, 'b/sla.md': `# B\n\n${EN}`, 'b/sla-cn.md': `# 乙\n\n${ZH}` },
      {
        slugs: [
          { group: 'b/sla', locale: 'en', slug: 'old-name' },
          { group: 'gone/sla', locale: 'en', slug: 'sla' },
        ],
      },
    );
    const slugs = Object.fromEntries(drafts.map(({ sourcePath, localized }) => [sourcePath, localized['slug']]));
    expect(slugs).toEqual({ 'a/sla.md': 'a-sla', 'b/sla.md': 'old-name', 'b/sla-cn.md': 'old-name' });
  });

  it('takes no slug that another page in Strapi has, of another site or an editor', () => {
    const files = { 'a/sla.md': `# A\n\n${EN}`, 'a/sla-cn.md': `# 甲\n\n${ZH}`, 'b/dns.md': `# B\n\n${EN}` };
    const slugs = [{ group: 'b/dns', locale: 'en', slug: 'dns' }];
    const heldSlugs = [
      { group: null, locale: 'zh-CN', slug: 'sla' },
      // an editor renamed a page of this site
      { group: 'b/dns', locale: 'en', slug: 'a-sla' },
    ];
    const { drafts } = site(files, { slugs, heldSlugs });
    expect(drafts.map(({ sourcePath, localized }) => [sourcePath, localized['slug']])).toEqual([
      ['a/sla.md', 'a-sla-2'],
      ['a/sla-cn.md', 'a-sla-2'],
      ['b/dns.md', 'dns'],
    ]);
  });

  it('resolves the whole source where only a part is wanted', () => {
    const files = { 'sla/storage.md': `# Storage\n\n[DNS](dns.md) ${EN}`, 'sla/dns.md': `# DNS\n\n${EN}` };
    const { files: records, drafts } = site(files, { only: (path) => path.endsWith('storage.md') });
    expect(records.map(({ path }) => path)).toEqual(['sla/storage.md']);
    expect(drafts.map(({ sourcePath }) => sourcePath)).toEqual(['sla/storage.md']);
    expect(records[0]?.links[0]).toMatchObject({ kind: 'page', target: 'sla/dns.md' });
  });

  it('hashes the content, not the bytes', () => {
    const hashOf = (text: string) => site({ 'page.md': text }).files[0]?.contentHash;
    const plain = hashOf(`<tags ms.date="3/2016" wacn.lang="en"/>\n\n# Page\n\n${EN}\n\nMore.\n`);
    expect(plain).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(hashOf(`\ufeff# Page\r\n<tags wacn.lang="en" ms.date="03/2016" />\r\n\r\n${EN} \r\n\r\n\r\nMore.`)).toBe(
      plain,
    );
    expect(hashOf(`<tags ms.date="4/2016" wacn.lang="en"/>\n\n# Page\n\n${EN}\n\nMore.\n`)).not.toBe(plain);
    expect(hashOf(`<tags ms.date="3/2016" wacn.lang="en"/>\n\n# Page\n\n${EN}\n\nLess.\n`)).not.toBe(plain);
  });

  it('keeps the source of every page for export', () => {
    const { drafts } = site({ 'page.md': `\ufeff# Page\r\n\r\n${EN}\r\n` });
    expect(drafts[0]?.original).toEqual({ text: `# Page\r\n\r\n${EN}\r\n`, encoding: 'utf-8', bom: true });
  });
});
