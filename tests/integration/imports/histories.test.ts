/** @database any mysql */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { dumpContent } from '../../support/content/dump-content';
import { rowsOf } from '../content/stored';

/** One run row is written per import, and Strapi has timers of its own; everything else rests. */
const TEXT =
  'The service keeps three copies of everything that you give it, in two buildings, and checks each of them daily.';

type Files = Record<string, string>;

describe('the history of a source', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  /** One site after another: its imports, each with what became of every record. */
  const history =
    (site: string) =>
    async (files: Files, options: FolderImport = {}) => {
      const { dir, remove } = writeSource(files);
      const writes = countWrites(app.strapi);
      try {
        const { report } = await importFolder(app.strapi, dir, { site, publish: true, ...options });
        const actions = report.items.map(({ key, action, fields }) => [key, [action, ...fields].join(' ')]);
        return {
          actions: Object.fromEntries(actions) as Record<string, string>,
          writes: writes.total(CONTENT),
          report,
        };
      } finally {
        writes.stop();
        remove();
      }
    };
  const published = async (path: string) => {
    const [row] = await rowsOf(app.strapi, 'page', { path, publishedAt: { $notNull: true } });
    return row;
  };
  const byPath = async (path: string) =>
    app.get(`/api/compliance/pages/by-path?path=${encodeURIComponent(path)}`, { token: await app.apiToken() });

  test('A -> B -> A: updated and updated back', async () => {
    const imports = history('back-and-forth');
    const [a, b] = [TEXT, `${TEXT} Twice.`].map((body) => ({ 'a/copies-en.md': legacyPage('en', 'Copies', body) }));
    await imports(a ?? {});
    const before = await dumpContent(app.strapi);
    expect((await imports(b ?? {})).actions).toEqual({ 'page a/copies en': 'update body' });
    expect((await imports(a ?? {})).actions).toEqual({ 'page a/copies en': 'update body' });
    expect(await dumpContent(app.strapi)).toEqual(before);
    expect((await imports(a ?? {})).actions).toEqual({ 'page a/copies en': 'unchanged' });
  });

  test('white space, line ends, byte order mark, place and order of the header: nothing', async () => {
    const imports = history('white-space');
    const tags = '<tags ms.date="3/2017" wacn.date="3/2017" wacn.lang="en" />';
    await imports({
      'w/blank-en.md': `<properties pageTitle="" description="" />\n\n# Blank\n\n${tags}\n\n${TEXT}\n\nEnd.\n`,
    });
    const turned = '<tags wacn.lang="en" wacn.date="3/2017" ms.date="3/2017" />';
    const text = `\n${turned}\n\n<properties description="" pageTitle="" />\n\n# Blank\n\n${TEXT}  \t\n\n\nEnd.\n\n`;
    const { actions, writes } = await imports({ 'w/blank-en.md': `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    expect(actions).toEqual({ 'page w/blank en': 'unchanged' });
    expect(writes).toBe(0);
  });

  test('metadata only: the metadata', async () => {
    const imports = history('metadata');
    const page = (date: string, description: string) => ({
      'm/dates-en.md': `<properties pageTitle="" description="${description}" />\n\n# Dates\n\n<tags wacn.date="${date}" wacn.lang="en" />\n\n${TEXT}\n`,
    });
    await imports(page('3/2017', 'Old.'));
    expect((await imports(page('4/2017', 'Old.'))).actions).toEqual({ 'page m/dates en': 'update sourceDate' });
    expect((await imports(page('4/2017', 'New.'))).actions).toEqual({ 'page m/dates en': 'update metaDescription' });
    expect(await published('/m/dates-en/')).toMatchObject({ sourceDate: '2017-04', metaDescription: 'New.' });
  });

  test('an include that changes: the pages that hold it', async () => {
    const imports = history('includes');
    const site = (part: string) => ({
      'i/with-en.md': legacyPage('en', 'With', `${TEXT}\n\n[AZURE.INCLUDE [part](../includes/part.md)]`),
      'i/without-en.md': legacyPage('en', 'Without', TEXT),
      'includes/part.md': `${part}\n`,
    });
    await imports(site('A part that is the same for all.'));
    const { actions } = await imports(site('A part that has changed.'));
    expect(actions).toEqual({ 'page i/with en': 'update body', 'page i/without en': 'unchanged' });
    expect((await published('/i/with-en/'))?.['body']).toContain('A part that has changed.');
  });

  test('a link target that gets another path: the links, a redirect, and nothing else', async () => {
    const imports = history('link-target');
    const site = (map: string) => ({
      'l/target-en.md': legacyPage('en', 'Target', TEXT),
      'l/link-en.md': legacyPage('en', 'Link', 'See [the target](/l/target-en/).'),
      'l/other-en.md': legacyPage('en', 'Other', TEXT),
      ...(map === '' ? {} : { 'compliance.map.yml': map }),
    });
    await imports(site(''));
    expect((await imports(site('pages:\n  l/target-en.md: { path: /targets/one/ }\n'))).actions).toEqual({
      'page l/target en': 'update path',
      'page l/link en': 'update body',
      'page l/other en': 'unchanged',
      'redirect /l/target-en/': 'create',
    });
    expect((await published('/l/link-en/'))?.['body']).toContain('(/targets/one/)');
    const again = await imports(site('pages:\n  l/target-en.md: { path: /targets/two/ }\n'));
    expect(again.actions).toMatchObject({ 'redirect /targets/one/': 'create', 'redirect /l/target-en/': 'update to' });
    for (const old of ['/l/target-en/', '/targets/one/'])
      expect((await byPath(old)).body).toMatchObject({
        error: { details: { redirect: { to: '/targets/two/', code: 301 } } },
      });
  });

  test('a file that moves, edited on the way, and moves back: the same page, with its slug, at another path', async () => {
    const imports = history('moves');
    const page = (folder: string, text = TEXT) => ({
      [`${folder}/mover-en.md`]: legacyPage('en', 'Mover', text),
      [`${folder}/mover.md`]: legacyPage('zh-CN', '搬家', '本服务把您交给它的一切内容保存三份，分别放在两座建筑里。'),
    });
    await imports(page('old'));
    const first = await published('/old/mover-en/');
    const edited = TEXT.replace('daily', 'weekly');
    const moved = await imports(page('new', edited));
    expect(moved.actions).toEqual({
      'page new/mover en': 'rename path body',
      'page new/mover zh-CN': 'rename path',
      'redirect /old/mover-en/': 'create',
      'redirect /old/mover/': 'create',
    });
    expect(await published('/new/mover-en/')).toMatchObject({ documentId: first?.documentId, slug: first?.['slug'] });
    expect((await byPath('/old/mover-en/')).body).toMatchObject({
      error: { details: { redirect: { to: '/new/mover-en/', code: 301 } } },
    });
    const still = await imports(page('new', edited));
    expect(still.writes).toBe(0);
    expect(Object.values(still.actions)).toEqual(Array(4).fill('unchanged'));

    const back = await imports(page('old'));
    expect(back.actions).toMatchObject({
      'page old/mover en': 'rename path body',
      'redirect /new/mover-en/': 'create',
      'redirect /old/mover-en/': 'missing',
    });
    expect(await published('/old/mover-en/')).toMatchObject({ documentId: first?.documentId, slug: first?.['slug'] });
    expect((await rowsOf(app.strapi, 'redirect', {})).map(({ from }) => from)).not.toContain('/old/mover-en/');
    expect((await imports(page('old'))).writes).toBe(0);
  });

  test('rivals and versions: as the first time, and what takes a lost place over', async () => {
    const imports = history('rivals');
    const site = {
      'v/terms-en.md': legacyPage('en', 'Terms', `${TEXT} Now.`),
      'v/terms-en-v1.md': legacyPage('en', 'Terms', `${TEXT} Then.`),
      'v/index-en.md': legacyPage('en', 'Entry', `${TEXT} By the index.`),
      'v/index-en.markdown': legacyPage('en', 'Entry', `${TEXT} By the other.`),
    };
    const first = await imports(site);
    const states = first.report.items.map(({ sourcePath }) => sourcePath);
    const again = await imports(site);
    expect(again.writes).toBe(0);
    expect(Object.values(again.actions)).toEqual(Array(states.length).fill('unchanged'));
    const { 'v/index-en.md': _gone, ...rest } = site;
    const after = await imports(states.includes('v/index-en.md') ? rest : site);
    expect(Object.values(after.actions).filter((action) => action === 'create')).toEqual([]);
  });
});
