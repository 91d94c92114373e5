import { encode as encodeAs } from 'iconv-lite';
import fc from 'fast-check';
import { defaultSiteRules, readSite } from '../../../../migrator';
import type { StoredPage } from '../../../../migrator/export/stored-page';
import { exported, storedPages, textIn } from '../../../support/content/stored-pages';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const ZH = '存储服务把您交给它的一切内容保存三份，分别放在两座建筑里，并且每天检查每一份内容。';

const pagesOf = (files: Record<string, Uint8Array | string>): StoredPage[] =>
  storedPages(
    readSite(
      Object.entries(files).map(([path, content]) => ({
        path,
        bytes: typeof content === 'string' ? bytes(content) : content,
      })),
      defaultSiteRules,
    ),
  );

const page = (rest: Partial<StoredPage> = {}, fields: StoredPage['fields'] = {}): StoredPage => ({
  documentId: 'c1',
  locale: 'en',
  fields: { title: 'Storage', slug: 'storage', path: '/sla/storage/', body: EN, ...fields },
  relations: { parent: null, supersededBy: null },
  source: null,
  group: null,
  ...rest,
});

describe('a page that nobody has changed', () => {
  test.each([
    ['byte order mark and CRLF', bytes(`\ufeff<tags ms.date="3/2017" />\r\n\r\n# Storage\r\n\r\n${EN}\r\n`)],
    ['two byte order marks, a lone CR and loose white space', bytes(`\ufeff\ufeff# Storage \r\t\n\n\n${EN}  \n\n\n`)],
    ['GB18030', encodeAs(`# 存储\r\n\r\n${ZH}\r\n`, 'gb18030')],
    [
      'GB18030 with several codes for one character',
      Buffer.concat([encodeAs(`# 存储\n\n${ZH}`, 'gb18030'), Buffer.from([0xa3, 0xa0, 0xa6, 0xd9, 0x80])]),
    ],
  ])('comes out as its bytes: %s', (_name, content) => {
    const [file] = exported(pagesOf({ 'sla/storage.md': content }));
    expect(file).toMatchObject({ path: 'sla/storage.md', state: 'source', findings: [] });
    expect(Buffer.from(file?.bytes ?? [])).toEqual(Buffer.from(content));
  });

  test('is one also when it has a review date, and white space that nobody sees', () => {
    const [stored = page()] = pagesOf({ 'sla/storage.md': `# Storage\n\n${EN}\n` });
    const touched = { ...stored, fields: { ...stored.fields, reviewDueOn: '2030-01-01', body: `${EN}  \r\n\n` } };
    expect(exported([touched])[0]?.state).toBe('source');
  });

  test.each([
    ['a field', { fields: { tagline: 'Kept in two buildings' } }],
    ['a relation', { relations: { parent: { documentId: 'c2', path: '/sla/' }, supersededBy: null } }],
  ])('is one no more when an editor changed %s', (_name, { fields = {}, relations }: Partial<StoredPage>) => {
    const [stored = page()] = pagesOf({ 'sla/storage.md': `# Storage\n\n${EN}\n` });
    const edited = { ...stored, fields: { ...stored.fields, ...fields }, relations: relations ?? stored.relations };
    expect(exported([edited])[0]?.state).toBe('edited');
  });
});

describe('a page that is written anew', () => {
  test('is front matter, its title and its body', () => {
    const [stored = page()] = pagesOf({
      'sla/storage-en.md': `<tags ms.service="legal-en" ms.date="08/2017" wacn.lang="en" />\n\n# Storage\n\n${EN}\n`,
    });
    const fields = {
      ...stored.fields,
      title: 'Storage *as* it is',
      summary: 'One\nTwo',
      metaDescription: 'Yes: no # so',
    };
    expect(textIn(exported([{ ...stored, fields }])[0] ?? never())).toBe(
      [
        '---',
        'description: "Yes: no # so"',
        'date: 2017-08',
        'slug: storage',
        'compliance:',
        '  summary: |-',
        '    One',
        '    Two',
        '  kind: sla',
        '  group: sla/storage',
        '  path: /sla/storage-en/',
        '  pageLocale: en',
        'ms.service: legal-en',
        'wacn.lang: en',
        '---',
        '',
        '# Storage \\*as\\* it is',
        '',
        EN,
        '',
      ].join('\n'),
    );
  });

  test('keeps the headings of its body, also a first one', () => {
    const [file = never()] = exported([page({}, { body: `# Another\n\n${EN}` })]);
    const [record] = readSite([file], defaultSiteRules).files;
    expect(record).toMatchObject({ title: 'Storage', body: `# Another\n\n${EN}` });
  });

  test('says which languages are one page, and what its parent is', () => {
    const pages = [
      page({ documentId: 'c2' }, { title: 'SLA', slug: 'agreements', path: '/agreements/' }),
      page({ relations: { parent: { documentId: 'c2', path: '/agreements/' }, supersededBy: null } }),
      page({ locale: 'zh-CN' }, { title: '存储', path: '/sla/cunchu/', body: ZH }),
    ];
    const { files } = readSite(exported(pages), defaultSiteRules);
    expect(files.map(({ path, url, group, locale, parent }) => ({ path, url, group, locale, parent }))).toEqual([
      { path: 'agreements.md', url: '/agreements/', group: 'agreements', locale: 'en', parent: null },
      { path: 'sla/cunchu.md', url: '/sla/cunchu/', group: 'sla/storage', locale: 'zh-CN', parent: null },
      { path: 'sla/storage.md', url: '/sla/storage/', group: 'sla/storage', locale: 'en', parent: '/agreements/' },
    ]);
  });

  test('has no parent where an editor took it away, though a folder is a page', () => {
    const stored = pagesOf({ 'sla.md': `# SLA\n\n${EN}\n`, 'sla/storage.md': `# Storage\n\n${EN}\n` });
    const orphan = stored.map((each) => ({ ...each, relations: { ...each.relations, parent: null } }));
    const { files } = readSite(exported(orphan), defaultSiteRules);
    expect(files.map(({ path, parent }) => [path, parent])).toEqual([
      ['sla.md', null],
      ['sla/storage.md', null],
    ]);
  });

  test('uses the keys that the settings map', () => {
    const rules = { ...defaultSiteRules, frontMatter: { summary: 'description', subtitle: 'tagline', id: 'slug' } };
    const fields = { metaDescription: 'What we keep', tagline: 'In two buildings', sourceDate: '2017' };
    const [file = never()] = exported([page({}, fields)], rules);
    expect(textIn(file)).toContain('summary: What we keep\n');
    expect(textIn(file)).toContain('subtitle: In two buildings\n');
    expect(textIn(file)).toContain('  date: "2017"\n');
    expect(readSite([file], rules).files[0]).toMatchObject({ ...fields, slug: 'storage' });
  });

  test('says a title outright that no heading can say', () => {
    const [file = never()] = exported([page({}, { title: 'Storage {#three}' })]);
    expect(textIn(file)).toContain('  heading: Storage {#three}\n');
    expect(file.findings).toEqual([]);
    expect(readSite([file], defaultSiteRules).files[0]).toMatchObject({ title: 'Storage {#three}', body: EN });
  });

  test('names what is lost', () => {
    const [file] = exported([page({}, { body: `${EN}\n\n<script>alert(1)</script>` })]);
    expect(file?.findings).toMatchObject([
      { code: 'EXPORT_INEXACT', message: 'These fields cannot be read back from the file: body.' },
    ]);
  });

  test('says any title, tagline and summary again', () => {
    const line = fc
      .string({
        unit: fc.constantFrom(...Array.from('aB9 "\'#:-*_`[]<>&|{}!~\\/@%,.()=+？“”存é')),
        minLength: 1,
        maxLength: 40,
      })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((each) => each.join('\n'));
    fc.assert(
      fc.property(line, line, lines, line, (title, tagline, summary, metaTitle) => {
        const fields = { title, tagline, summary, metaTitle };
        const [file = never()] = exported([page({}, fields)]);
        expect(file.findings).toEqual([]);
        expect(readSite([file], defaultSiteRules).files[0]).toMatchObject(fields);
      }),
    );
  });
});

describe('names of files', () => {
  const pathsOf = (pages: StoredPage[]): string[] => exported(pages).map(({ path }) => path);

  test.each([
    ['/support/sla/storage/', 'support/sla/storage.md'],
    ['/', 'index.md'],
    ['/a/b.html', 'a/b.md'],
    ['/a%20b/%E9%A1%B5/', 'a b/页.md'],
    [null, 'storage.md'],
  ])('%s -> %s', (path, file) => {
    expect(pathsOf([page({}, { path })])).toEqual([file]);
  });

  test('a page without a source leaves the name to the one with it, and the second of two takes another', () => {
    const [stored = page()] = pagesOf({ 'SLA/storage.md': `# Storage\n\n${EN}\n` });
    const files = exported([page({ documentId: 'c8' }), page({ documentId: 'c9', locale: 'zh-CN' }), stored]);
    expect(files.map(({ path }) => path)).toEqual(['sla/storage-en.md', 'sla/storage-zh-cn.md', 'SLA/storage.md']);
    expect(files.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['EXPORT_RENAMED'],
      ['EXPORT_RENAMED'],
      [],
    ]);
  });

  test('sources that differ in case only keep their names', () => {
    const stored = pagesOf({ 'a/X.md': `# One\n\n${EN}\n`, 'a/x.md': `# Two\n\n${EN}\n` });
    expect(pathsOf(stored)).toEqual(['a/X.md', 'a/x.md']);
  });
});

const never = (): never => {
  throw new Error('nothing was exported');
};
