import { inlineFiles } from '../../../../server/src/adapters/page-pool/inline-page';
import { receivedDraft, sentDraft } from '../../../../server/src/adapters/page-pool/sent-draft';
import { DEFAULT_LIMITS, defaultSiteRules, readPage, linkSite, type FileRecord } from '../../../../migrator';
import { longInlinings } from '../../../../migrator/site/includes/inline-includes';

const site = (texts: Record<string, string>, limits = DEFAULT_LIMITS): Map<string, FileRecord> => {
  const drafts = Object.entries(texts).map(([path, text]) =>
    readPage({ path, bytes: new TextEncoder().encode(text) }, defaultSiteRules, limits),
  );
  return new Map(linkSite(drafts, defaultSiteRules, {}, limits).files.map((file) => [file.path, file]));
};

const page = (body: string): string => `# Title\n\nWords of the page, enough of them to be told apart.\n\n${body}\n`;
const include = (path: string): string => `[AZURE.INCLUDE [x](${path})]`;
const codes = (file: FileRecord | undefined): string[] => file?.findings.map(({ code }) => code) ?? [];

describe('includes', () => {
  it('change the hash of the page when the part changes', () => {
    const hashWith = (part: string) =>
      site({ 'a.md': page(include('p.md')), 'p.md': part }).get('a.md')?.contentHash ?? null;
    expect(hashWith('One.')).not.toBeNull();
    expect(hashWith('One.')).toBe(hashWith('One.'));
    expect(hashWith('One.')).not.toBe(hashWith('Two.'));
  });

  it('are put in as deep as the limit says, and no deeper', () => {
    const chain: Record<string, string> = { 'a.md': page(include('p1.md')) };
    for (let level = 1; level <= 12; level += 1) {
      chain[`p${String(level)}.md`] = `Level ${String(level)}.\n\n${include(`p${String(level + 1)}.md`)}\n`;
    }
    const file = site(chain).get('a.md');
    expect(file?.body).toContain('Level 10.');
    expect(file?.body).not.toContain('Level 11.');
    expect(file?.findings).toMatchObject([{ code: 'INCLUDE_TOO_DEEP', path: 'p10.md', line: 3 }]);
    expect(file?.findings[0]?.message).toContain('the limit is 10');
  });

  it('are counted over all levels, and the limit is reported once', () => {
    const wide = (path: string) => `${include(path)}\n\n`.repeat(20);
    const file = site({ 'a.md': page(wide('p.md')), 'p.md': wide('q.md'), 'q.md': 'Leaf.' }).get('a.md');
    const leaves = file?.body?.match(/Leaf\./g) ?? [];
    expect(leaves.length).toBeGreaterThan(150);
    expect(leaves.length).toBeLessThan(200);
    expect(codes(file)).toEqual(['INCLUDE_TOO_MANY']);
  });

  it('do not grow a page past the size of a page', () => {
    const limits = { ...DEFAULT_LIMITS, pageBytes: 2000 };
    const file = site({ 'a.md': page(`${include('p.md')}\n\n`.repeat(5)), 'p.md': 'word '.repeat(300) }, limits).get(
      'a.md',
    );
    expect(codes(file)).toEqual(['INCLUDE_TOO_MANY']);
    expect(file?.body?.length).toBeLessThan(2500);
  });

  it('make a draft of the page when a part is marked as one, however deep it stands', () => {
    const part = (mark: string, body: string) => `---\ntitle: Part\n${mark}\n---\n\n${body}\n`;
    const texts = {
      'a.md': page(`${include('p.md')}\n\n${include('q.md')}`),
      'b.md': page(include('p.md')),
      'c.md': page('Nothing else.'),
      'd.md': page(include('open.md')),
      'open.md': part('draft: false', 'Said to all.'),
      'p.md': part('draft: false', include('q.md')),
      'q.md': part('draft: true', 'Not said yet.'),
    };
    const drafts = Object.entries(texts).map(([path, text]) =>
      readPage({ path, bytes: new TextEncoder().encode(text) }, defaultSiteRules),
    );
    const { files, drafts: records } = linkSite(drafts, defaultSiteRules);
    const marked = records.filter(({ markedDraft }) => markedDraft).map(({ sourcePath }) => sourcePath);
    expect(marked).toEqual(['a.md', 'b.md']);
    const found = (path: string) =>
      files
        .find((file) => file.path === path)
        ?.findings.filter(({ code }) => code === 'INCLUDE_DRAFT')
        .map(({ path: at, line, message }) => `${at}:${String(line)} ${message}`);
    const message = 'q.md is marked as a draft, so the page that includes it counts as a draft too.';
    expect(found('a.md')).toEqual([`p.md:6 ${message}`]);
    expect(found('b.md')).toEqual([`p.md:6 ${message}`]);
    expect(found('d.md')).toEqual([]);
  });

  it('leave one page where files include each other and nothing else includes them', () => {
    const files = site({ 'a.md': page(include('b.md')), 'b.md': page(include('a.md')) });
    expect(files.get('a.md')?.state).toBe('page');
    expect(files.get('b.md')).toMatchObject({ state: 'partial', includedBy: ['a.md'] });
    expect(codes(files.get('a.md'))).toEqual(['INCLUDE_LOOP']);
  });

  it.each([
    '../p.md',
    'x/../../p.md',
    '/p.md',
    '\\p.md',
    'C:\\p.md',
    'c:/p.md',
    'file:///p.md',
    '%2e%2e/p.md',
    '..\\p.md',
  ])('refuse %s, which leaves the source', (path) => {
    const file = site({ 'a.md': page(include(path)), 'p.md': 'Part.' }).get('a.md');
    expect(codes(file)).toEqual(['INCLUDE_REFUSED']);
    expect(file?.findings[0]).toMatchObject({ line: 5, path: 'a.md' });
    expect(file?.body).not.toContain('Part.');
  });

  it('do not depend on the order of the files', () => {
    const texts = { 'a.md': page(include('p.md')), 'p.md': `Part. ${include('q.md')}`, 'q.md': 'Leaf' };
    const backwards = Object.fromEntries(Object.entries(texts).reverse());
    expect([...site(backwards)]).toEqual([...site(texts)]);
  });
});

describe('includes that are put in elsewhere', () => {
  const [rules, limits] = [defaultSiteRules, DEFAULT_LIMITS];
  const texts = {
    'a.md': page(`${include('p.md')}\n\n${include('p.md')}`),
    'b.md': page(include('P')),
    'c.md': page('No include.'),
    'd.md': page(include('a.md')),
    'p.md': `${'Words. '.repeat(100)}[link](c.md)\n\n${include('parts/q.md')}\n`,
    'parts/q.md': `Leaf, [up](../c.md).\n\n${include('../p.md')}\n`,
  };
  const drafts = Object.entries(texts).map(([path, text]) =>
    readPage({ path, bytes: Buffer.from(text) }, rules, limits),
  );

  it('are those of pages that are long with them, wherever a file is included twice', () => {
    const pathsFrom = (length: number) =>
      longInlinings(drafts, rules, limits, length).map(({ page: { path }, files }) => [
        path,
        ...files.map((file) => file.path),
      ]);
    expect(pathsFrom(1_000)).toEqual([
      ['b.md', 'b.md', 'p.md', 'parts/q.md'],
      ['d.md', 'd.md', 'a.md', 'p.md', 'parts/q.md'],
    ]);
    expect(pathsFrom(1_000_000)).toEqual([]);
  });

  it('make the same site', () => {
    const inlined = new Map(
      longInlinings(drafts, rules, limits, 0).map(({ page: included, files }) => {
        const task = { page: sentDraft(included), files: files.map(sentDraft), rules, limits };
        return [included.path, receivedDraft(inlineFiles(task))];
      }),
    );
    expect(inlined.size).toBe(2);
    const site = linkSite(drafts, rules, {});
    expect(linkSite(drafts, rules, { inlined })).toEqual(site);
    // and they are what is linked
    const other = new Map([...inlined].map(([path, draft]) => [path, { ...draft, title: 'Inlined' }]));
    const titles = linkSite(drafts, rules, { inlined: other }).files.map(({ title }) => title);
    expect(titles.filter((title) => title === 'Inlined')).toHaveLength(2);
  });
});
