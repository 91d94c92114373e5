import { defaultSiteRules, readSite, type Site, type SiteRules } from '../../../../migrator';

const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const ZH = '存储服务把您交给它的一切内容保存三份，分别放在两座建筑里，并且每天检查每一份内容。';

const site = (files: Record<string, string>, rules: Partial<SiteRules> = {}): Site =>
  readSite(
    Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    { ...defaultSiteRules, ...rules },
  );

const urls = ({ files }: Site): Record<string, string | null> =>
  Object.fromEntries(files.map(({ path, url }) => [path, url]));

const redirects = ({ drafts }: Site): Record<string, unknown> =>
  Object.fromEntries(
    drafts.filter(({ type }) => type === 'redirect').map(({ key, localized }) => [key, localized['to']]),
  );

const HTML = {
  'a/default.md': `# A\n\n[B](b.html) [C](c.html) ${EN}`,
  'a/b.md': `# B\n\n[C](/a/c.html) ${EN}`,
  'a/c.md': `# C\n\n[B](/a/b) ${EN}`,
};

describe('paths', () => {
  it('stay as the links of the site have them', () => {
    const found = site(HTML);
    expect(urls(found)).toEqual({ 'a/b.md': '/a/b.html', 'a/c.md': '/a/c.html', 'a/default.md': '/a/default.html' });
    expect(redirects(found)).toEqual({ '/a/': '/a/default.html', '/a/b': '/a/b.html' });
  });

  it('become what the settings want, and the old ones redirect', () => {
    const found = site(HTML, { urlStyle: 'folder' });
    expect(urls(found)).toEqual({ 'a/b.md': '/a/b/', 'a/c.md': '/a/c/', 'a/default.md': '/a/' });
    expect(redirects(found)).toEqual({ '/a/b.html': '/a/b/', '/a/c.html': '/a/c/', '/a/default.html': '/a/' });
  });

  it('have accents in one with their letters, however the file system writes them', () => {
    const composed = 'pr\u00fcfung.md';
    const apart = 'pru\u0308fung.md';
    expect(urls(site({ [apart]: `# Pr\u00fcfung\n\n${EN}` }))).toEqual({ [apart]: '/pr\u00fcfung/' });
    const both = site({ [apart]: `# A\n\n${EN}`, [composed]: `# B\n\n${EN}` });
    expect(both.files.flatMap(({ state, findings }) => [state, ...findings.map(({ code }) => code)])).toEqual(
      expect.arrayContaining(['page', 'skipped', 'RIVAL_PAGE']),
    );
  });

  it('have redirects from old addresses as browsers ask for them, and from no others', () => {
    const old = [
      '/old one/',
      '/enc%20oded/',
      '/100%25/',
      '/50%/',
      '/a//b/',
      '/say-"hi"/',
      '/new\\nline/',
      '/esc%0Aaped/',
      '/tab\\there/',
    ];
    const from = old.map((each) => `  - "${each.replaceAll('"', '\\"')}"\n`).join('');
    const found = site({
      '_config.yml': 'plugins: [jekyll-redirect-from]\n',
      'a.md': `---\nlayout: page\npermalink: /a/\nredirect_from:\n${from}---\n# A\n\n${EN}`,
    });
    expect(Object.keys(redirects(found))).toEqual([
      ...['/old%20one/', '/enc%20oded/', '/100%25/', '/50%25/', '/a/b/', '/say-%22hi%22/'],
    ]);
    const told = found.files.flatMap(({ findings }) => findings.filter(({ code }) => code === 'REDIRECT_UNREAD'));
    expect(told).toHaveLength(3);
  });

  it('need no redirect for a slash more or less, nor where nothing moves', () => {
    expect(redirects(site({ 'a/b.md': `# B\n\n[C](/a/c) ${EN}`, 'a/c.md': `# C\n\n${EN}` }))).toEqual({});
    const bare = site({ 'a/b.md': `# B\n\n[C](/a/c) ${EN}`, 'a/c.md': `# C\n\n${EN}` }, { urlStyle: 'bare' });
    expect(urls(bare)).toEqual({ 'a/b.md': '/a/b', 'a/c.md': '/a/c' });
    expect(redirects(bare)).toEqual({});
  });

  it('are made from a template of language and group', () => {
    const found = site(
      { 'en-us/sla/dns.md': `# DNS\n\n${EN}`, 'zh-cn/sla/dns.md': `# 域名\n\n${ZH}`, 'index.md': `# Home\n\n${EN}` },
      { urlTemplate: '/{lang}/{group}/' },
    );
    expect(urls(found)).toEqual({
      'en-us/sla/dns.md': '/en/sla/dns/',
      'index.md': '/en/',
      'zh-cn/sla/dns.md': '/zh-CN/sla/dns/',
    });
    expect(redirects(found)).toEqual({
      '/': '/en/',
      '/en-us/sla/dns/': '/en/sla/dns/',
      '/zh-cn/sla/dns/': '/zh-CN/sla/dns/',
    });
  });

  it('are redirected to in the language of the page', () => {
    const { drafts } = site(
      { 'en-us/sla/dns.md': `# DNS\n\n${EN}`, 'zh-cn/sla/dns.md': `# 域名\n\n${ZH}` },
      { urlTemplate: '/{lang}/{group}/' },
    );
    const named = drafts.flatMap(({ type, key, relations }) => (type === 'redirect' ? [[key, relations]] : []));
    expect(Object.fromEntries(named)).toEqual({
      '/en-us/sla/dns/': { page: { type: 'page', key: '{lang}/sla/dns', locale: 'en' } },
      '/zh-cn/sla/dns/': { page: { type: 'page', key: '{lang}/sla/dns', locale: 'zh-CN' } },
    });
  });

  it('of a file that lost to a rival lead to the page that won', () => {
    const { drafts } = site(
      { 'en-us/sla/dns.md': `# DNS\n\n${EN}`, 'sla/dns.md': `# DNS\n\n${EN}` },
      { urlTemplate: '/{lang}/{group}/' },
    );
    const [page] = drafts.filter(({ type }) => type === 'page');
    const redirects = drafts.filter(({ type }) => type === 'redirect');
    expect(redirects).toHaveLength(2);
    for (const { relations } of redirects)
      expect(relations).toEqual({ page: { type: 'page', key: page?.key, locale: 'en' } });
  });

  it('are never merged by a template: the second page of one path is a rival', () => {
    const found = site(
      { 'en-us/sla/dns.md': `# DNS\n\n${EN}`, 'sla/dns.md': `# DNS\n\n${EN}` },
      { urlTemplate: '/{lang}/{group}/' },
    );
    expect(found.files.map(({ state }) => state)).toEqual(['page', 'skipped']);
    expect(found.files[1]?.findings.map(({ code }) => code)).toContain('RIVAL_PAGE');
    expect(redirects(found)).toEqual({ '/en-us/sla/dns/': '/en/sla/dns/', '/sla/dns/': '/en/sla/dns/' });
  });

  it('of links in the source mean the site as it was', () => {
    const found = site(
      { 'x.md': `# X\n\n[Y](/y/) ${EN}`, 'y.md': `# Y\n\n${EN}` },
      {
        map: {
          file: 'm.yml',
          exclude: [],
          pages: [
            { glob: 'x.md', decision: { path: '/y/' }, line: 1, column: 1 },
            { glob: 'y.md', decision: { path: '/z/' }, line: 2, column: 1 },
          ],
          assets: [],
          links: [],
          hosts: [],
          certifications: [],
        },
      },
    );
    expect(found.files[0]?.body).toContain('[Y](/z/)');
    expect(redirects(found)).toEqual({ '/x/': '/y/' });
  });

  it('count absolute links as internal where the settings name the host or the origin', () => {
    const links = '[a](https://www.lanchuan.example/sla/dns/) [b](http://stage.lanchuan.example:8080/sla/dns/)';
    const files = { 'sla/x.md': `# X\n\n${links} ${EN}`, 'sla/dns.md': `# DNS\n\n${EN}` };
    const kinds = (rules: Partial<SiteRules>) => site(files, rules).files[1]?.links.map(({ kind }) => kind);
    expect(kinds({})).toEqual(['external', 'external']);
    expect(kinds({ hosts: ['WWW.lanchuan.example'] })).toEqual(['page', 'external']);
    expect(kinds({ origins: ['http://stage.lanchuan.example:8080'] })).toEqual(['external', 'page']);
  });
});
