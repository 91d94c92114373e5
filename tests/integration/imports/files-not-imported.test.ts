/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { rowsOf } from '../content/stored';

const FILES = {
  'mail.md': legacyPage('en', 'Mail', 'The mail service keeps three copies of everything that you give it.'),
  'chat.md': legacyPage('en', 'Chat', 'Somebody answers every question within one minute, by day and by night.'),
};
const MAP = 'compliance.map.yml';
const mapOf = (path: string) => ({ [MAP]: `pages:\n  chat.md: { path: ${path} }\n` });

describe('a file of the source that is not imported', () => {
  let app: RunningStrapi;
  let site = 0;

  beforeEach(async () => {
    app = await bootStrapi();
    site += 1;
  });
  afterEach(async () => app.close());

  const run = async (files: Record<string, string | Uint8Array>, missing?: 'unpublish' | 'delete') => {
    const { dir, remove } = writeSource(files);
    const options = { publish: true, site: `site-${String(site)}`, ...(missing && { missing }) };
    const { report } = await importFolder(app.strapi, dir, options).finally(remove);
    expect(report.counts).toMatchObject({ failed: 0 });
    return Object.fromEntries(report.items.map((item) => [item.key, item]));
  };
  const online = async () =>
    (await rowsOf(app.strapi, 'page', { publishedAt: { $notNull: true } })).map(({ path }) => path).sort();

  test.each(['unpublish', 'delete'] as const)(
    'keeps its page online where it is refused: --missing=%s',
    async (missing) => {
      await run(FILES);
      const items = await run({ ...FILES, 'chat.md': new Uint8Array([0x23, 0x20, 0x54, 0, 0x0a]) }, missing);
      expect(items['page chat en']).toMatchObject({ action: 'skip', reason: 'file-refused' });
      expect(await online()).toEqual(['/chat/', '/mail/']);
    },
  );

  test.each(['unpublish', 'delete'] as const)(
    'keeps its page online where the map gives its path away: --missing=%s',
    async (missing) => {
      await run(FILES);
      const items = await run({ ...FILES, ...mapOf('/mail/') }, missing);
      expect(items['page mail en']).toMatchObject({ action: 'skip', reason: 'rival-file' });
      expect(items['page chat en']).toMatchObject({ action: 'skip', reason: 'invalid' });
      expect(await online()).toEqual(['/chat/', '/mail/']);
      const later = await run({ ...FILES, [MAP]: '' }, missing);
      expect(Object.values(later).map(({ key, action }) => [key, action])).toEqual([
        ['page chat en', 'unchanged'],
        ['page mail en', 'unchanged'],
      ]);
    },
  );
});
