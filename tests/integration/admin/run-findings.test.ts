import type { UID } from '@strapi/strapi';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { legacyPage } from '../../support/sites/legacy-site';
import { dataOf, planUpload, runIn, type Data } from '../../support/http/staging';

const PAGE = 'plugin::compliance.page' as UID.ContentType;

let app: RunningStrapi;
let owner: Administrator;

beforeAll(async () => {
  app = await bootStrapi();
  owner = await createAdministrator(app, 'strapi-super-admin');
});
afterAll(async () => app.close());

const site = {
  'sla/mail-en.md': legacyPage('en', 'Mail', 'See [what is gone](gone-en.md).'),
  'sla/chat-en.md': legacyPage('en', 'Chat', 'Text.'),
  'sla/long-en.md': `# ${'Storage '.repeat(40)}\n\nText.\n`,
};
const get = async (run: unknown, rest: string) =>
  app.get(`/compliance/runs/${String(run)}${rest}`, { token: owner.token });
const text = async (run: unknown, format: string) =>
  (
    await fetch(`${app.url}/compliance/runs/${String(run)}/report?format=${format}`, {
      headers: { Authorization: `Bearer ${owner.token}` },
    })
  ).text();
/** Imports the site, and throws its source away. */
const importSite = async (): Promise<Data> => {
  const { id, planHash } = await planUpload(app, owner, site);
  const { data: planned } = (await app.get(`/compliance/staged/${id}/plan/causes`, { token: owner.token })).body as {
    data: unknown[];
  };
  const started = await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: owner.token });
  const run = await runIn(app, owner, dataOf(started)['id'], ['done', 'failed']);
  await app.request('DELETE', `/compliance/staged/${id}`, { token: owner.token });
  return { ...run, planned };
};

test('what an import found stays with its run, also when its source is gone, and is stored once for all that find it', async () => {
  const first = await importSite();
  expect(first['findings']).toMatchObject({ leftOut: 0 });
  const found = (await get(first['id'], '/findings')).body;
  expect(found).toMatchObject({
    data: expect.arrayContaining([
      expect.objectContaining({
        ...{ path: 'sla/mail-en.md', code: 'LINK_BROKEN', severity: 'warning' },
        message: '“gone-en.md” is not in this source.',
        says: {
          message: { code: 'linkMissing', values: { link: 'gone-en.md' } },
          hint: expect.objectContaining({ code: 'orInTheMap' }) as unknown,
        },
      }),
      // of a file that became no entry
      expect.objectContaining({ path: 'sla/long-en.md', code: 'TITLE_TOO_LONG', severity: 'error' }),
    ]) as unknown,
  });
  expect((await get(first['id'], '/findings?severity=error')).body).toMatchObject({
    data: [{ code: 'TITLE_TOO_LONG' }],
    meta: { pagination: { total: 1 } },
  });
  expect((await get(first['id'], '/findings?q=gone-en')).body).toMatchObject({ data: [{ code: 'LINK_BROKEN' }] });
  expect((await get(999_999, '/findings')).status).toBe(404);

  const causes = await get(first['id'], '/causes');
  expect(causes.body).toMatchObject({
    data: expect.arrayContaining([
      expect.objectContaining({ code: 'TITLE_TOO_LONG', count: 1, advice: expect.anything() as unknown }),
      expect.objectContaining({
        code: 'LINK_BROKEN',
        count: 1,
        target: { kind: 'page', host: null, folder: '/sla/' },
        examples: [expect.objectContaining({ path: 'sla/mail-en.md' })],
        advice: expect.objectContaining({ key: 'LINK_BROKEN.page' }) as unknown,
      }),
    ]) as unknown,
  });
  // a source that is gone takes no more decisions
  const toldOf = (listed: unknown) =>
    (listed as Data[]).map(({ code, count, advice, target, examples }) => ({
      ...{ code, count, advice, target },
      examples: (examples as Data[]).map(({ path, line, message }) => ({ path, line, message })),
    }));
  expect(toldOf((causes.body as Data)['data'])).toEqual(toldOf(first['planned']));
  expect((await get(999_999, '/causes')).status).toBe(404);

  const [chat] = await app.strapi.documents(PAGE).findMany({ locale: 'en', filters: { path: '/sla/chat-en/' } });
  await app.strapi.documents(PAGE).delete({ documentId: chat?.documentId ?? '', locale: '*' });
  const rows = () => app.strapi.db.query('plugin::compliance.import-finding').count({});
  const before = await rows();
  const second = await importSite();
  expect(await rows()).toBe(before);

  // what was left alone stands in the report, with its reason
  expect(second['counts']).toMatchObject({ skip: 1, unchanged: 1 });
  expect((await get(second['id'], '/items?outcome=skip')).body).toMatchObject({
    data: [{ sourcePath: 'sla/chat-en.md', state: 'skipped', reason: 'removed-by-editor' }],
  });
  expect(second['actions']).toEqual([]);
  const csv = await text(second['id'], 'csv');
  expect(csv).toMatch(/^skipped,skip,page,.*,sla\/chat-en\.md,,removed-by-editor/m);
  expect(csv).toMatch(/^finding,,,,,sla\/mail-en\.md,,,warning,LINK_BROKEN,\d+,\d+,.*gone-en/m);
  const markdown = await text(second['id'], 'markdown');
  expect(markdown).toMatch(/sla\/chat-en\.md.*removed-by-editor/);
  expect(markdown).toMatch(/error.*TITLE\\?_TOO\\?_LONG.*sla\/long-en\.md:\d+:\d+/);
  const json = await text(second['id'], 'json');
  expect(json).toContain('“gone-en.md” is not in this source.');
  expect(json).not.toContain('"says"');

  // earlier versions stored the English text alone
  await app.strapi.db.query('plugin::compliance.import-finding').updateMany({ where: {}, data: { says: null } });
  const { data: told } = (await get(second['id'], '/findings?q=gone-en')).body as { data: Data[] };
  expect(told).toMatchObject([{ code: 'LINK_BROKEN', message: '“gone-en.md” is not in this source.' }]);
  expect(told[0]).not.toHaveProperty('says');
});
