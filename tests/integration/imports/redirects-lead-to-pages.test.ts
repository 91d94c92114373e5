/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';

const WORDS = 'The mail service keeps three copies of everything that you give it, in two buildings.';
const OTHER_WORDS = 'The mail service keeps four copies of everything that you give it, in two buildings.';

describe('a redirect of an import', () => {
  let app: RunningStrapi;
  let source: ReturnType<typeof writeSource>;

  beforeEach(async () => {
    app = await bootStrapi();
    source = writeSource({ 'support.md': legacyPage('en', 'Mail', WORDS) });
  });
  afterEach(async () => {
    source.remove();
    await app.close();
  });

  const put = (name: string, text: string) => {
    fs.writeFileSync(path.join(source.dir, name), text);
  };
  const run = async (to: string | null, publish = true) => {
    put('compliance.map.yml', to === null ? '{}\n' : `pages:\n  support.md: { path: ${to} }\n`);
    const { report, plan } = await importFolder(app.strapi, source.dir, { publish });
    expect(report.counts).toMatchObject({ failed: 0 });
    return Object.fromEntries(plan.items.map((item) => [item.key, item]));
  };
  const targets = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries((await rowsOf(app.strapi, 'redirect', {})).map((row) => [String(row['from']), row['to']]));
  const pages = () => documents(app.strapi, 'page');
  const mail = async () => {
    const [page] = await rowsOf(app.strapi, 'page', { publishedAt: null });
    if (page === undefined) throw new Error('no page');
    return { documentId: page.documentId, locale: 'en' };
  };

  test('goes after the one that would lead back through what it was', async () => {
    await run(null);
    await documents(app.strapi, 'redirect').create({ data: { from: '/chat/', to: '/support/', code: 301 } });
    await run('/post/');
    expect(await targets()).toEqual({ '/chat/': '/support/', '/support/': '/post/' });
    // its redirect from `/post/` leads to `/chat/`, which leads to `/support/`, which led to `/post/`
    put('post.md', legacyPage('en', 'Chat', 'Chats are kept for as long as both sides want them.'));
    put('compliance.map.yml', 'pages:\n  support.md: { path: /letters/ }\n  post.md: { path: /chat/ }\n');
    const { report } = await importFolder(app.strapi, source.dir, { publish: true });
    expect(report.counts).toMatchObject({ failed: 0, skip: 0 });
    expect(await targets()).toEqual({ '/chat/': '/support/', '/support/': '/letters/', '/post/': '/chat/' });
  });

  test.each([true, false])(
    'stays where its page stays, since an editor and the source both changed it (publish: %s)',
    async (publish) => {
      await run(null, publish);
      await run('/one/', publish);
      await pages().update({ ...(await mail()), data: { body: 'Words of an editor.\n' } });
      put('support.md', legacyPage('en', 'Mail', OTHER_WORDS));
      const items = await run('/two/', publish);
      expect(items['page support en']).toMatchObject({ action: 'conflict', write: { fields: { path: '/two/' } } });
      expect(items['redirect /one/']).toMatchObject({ action: 'skip', reason: 'page-not-there' });
      expect(await targets()).toEqual({ '/support/': '/one/' });
    },
  );

  test('follows an editor who moves its page; is told where it leads to none; and costs no write', async () => {
    await run('/one/');
    await pages().update({ ...(await mail()), data: { path: '/by-hand/' } });
    await pages().publish(await mail());
    expect(await targets()).toEqual({ '/support/': '/by-hand/', '/one/': '/by-hand/' });
    const followed = await run('/one/');
    expect(followed['redirect /support/']).toMatchObject({ action: 'unchanged', findings: [] });
    const idFrom = async (from: string) => (await rowsOf(app.strapi, 'redirect', { from }))[0]?.documentId;
    await documents(app.strapi, 'redirect').delete({ documentId: await idFrom('/one/') });
    await documents(app.strapi, 'redirect').update({ documentId: await idFrom('/support/'), data: { to: '/one/' } });
    const writes = countWrites(app.strapi);
    const items = await run('/one/');
    writes.stop();
    expect(writes.total(CONTENT)).toBe(0);
    expect(items['redirect /support/']).toMatchObject({ action: 'unchanged' });
    expect(items['redirect /support/']?.findings).toMatchObject([
      { code: 'REDIRECT_WITHOUT_PAGE', message: 'The redirect from /support/ leads to /one/, where there is no page.' },
    ]);
  });

  test('does not come to a page that its source marks as a draft', async () => {
    const marked = `---\ntitle: Mail\ndraft: true\npermalink: /secret/\n---\n\n${WORDS}\n`;
    put('support.md', marked);
    await run('/more-secret/');
    expect(await targets()).toEqual({});
    put('support.md', marked.replace('draft: true\n', ''));
    await run('/more-secret/');
    expect(new Set(Object.values(await targets()))).toEqual(new Set(['/more-secret/']));
  });
});
