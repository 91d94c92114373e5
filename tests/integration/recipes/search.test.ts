/** @database any */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { endProcess } from '../../support/app/end-process';
import { freePort } from '../../support/app/free-port';
import { ROOT } from '../../support/app/run-folder';
import { eventually } from '../../support/eventually';
import { documents, rowsOf } from '../content/stored';
import { writer } from '../rest/sample-content';
import { startMeilisearch } from './fake-meilisearch';

const RECIPE = path.join(ROOT, 'examples/search/search.mjs');
const KEY = 'key of this test';
const SECRET = 'only for this test';

let app: RunningStrapi;
let meilisearch: Awaited<ReturnType<typeof startMeilisearch>>;
let program: ChildProcess;
let url: string;
const ids = { page: '', draft: '', hidden: '', others: [] as string[] };

/** Looks at the changes of dates, as the server does from time to time. */
const on = async (day: string) => {
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date(`${day}T12:00:00Z`);
  await getService(app.strapi, 'changes').look();
};

beforeAll(async () => {
  // an app that answers less at a time than it is asked for
  const files = { 'config/api.js': 'module.exports = { rest: { maxLimit: 5 } };' };
  app = await bootStrapi({ config: { publicRead: true }, files });
  await on('2027-01-10');
  const certifications = writer(app.strapi, 'certification');
  const dated = { key: 'seal', name: 'Seal', certificationStatus: 'active', validUntil: '2027-03-31' };
  const seal = await certifications.create(dated);
  await certifications.translate(seal, { name: '印章' });
  await certifications.publish(seal);

  const pages = writer(app.strapi, 'page');
  const body = 'Kept *safe* & well: `a < b`.';
  ids.page = await pages.create({ title: 'Trust', path: '/trust/', body, certifications: [seal] });
  await pages.translate(ids.page, { title: '信任中心', path: '/信任/', body: '数据安全', certifications: [seal] });
  await pages.publish(ids.page);
  ids.draft = await pages.create({ title: 'Draft', path: '/draft/', body: 'Unheard of.' });
  ids.hidden = await pages.create({ title: 'Hidden', path: '/hidden/', noIndex: true });
  await pages.publish(ids.hidden);
  for (let n = 0; n < 12; n += 1) {
    ids.others.push(await pages.create({ title: `Page ${String(n)}`, path: `/pages/${String(n)}/` }));
    await pages.publish(ids.others.at(-1) ?? '');
  }

  meilisearch = await startMeilisearch(KEY);
  // of a page that was deleted while the program did not run
  for (const index of ['pages-en', 'pages-zh-CN']) meilisearch.put(index, { id: 'gone', title: 'Gone' });
  const port = String(await freePort());
  url = `http://127.0.0.1:${port}/`;
  const settings = { STRAPI_URL: app.url, MEILI_URL: meilisearch.url, MEILI_KEY: KEY, WEBHOOK_SECRET: SECRET };
  program = spawn(process.execPath, [RECIPE], { env: { ...process.env, ...settings, PORT: port }, stdio: 'pipe' });
});
afterAll(async () => {
  await endProcess(program);
  await meilisearch.close();
  await app.close();
});

const found = (locale: string) => meilisearch.documents(`pages-${locale}`);
const indexed = async (locale: string, isDone: (index: ReturnType<typeof found>) => boolean) =>
  eventually(() => Promise.resolve(found(locale)), isDone);

test('all that readers find is indexed, each language with its own words', async () => {
  await indexed('zh-CN', (index) => ids.page in index && !('gone' in index));
  expect(found('zh-CN')).toEqual({
    [ids.page]: {
      ...{ id: ids.page, title: '信任中心', path: '/信任/', summary: null, certifications: ['印章'] },
      text: expect.stringContaining('数据安全') as string,
    },
  });
  const { [ids.page]: page, ...others } = await indexed('en', (index) => !('gone' in index));
  expect(page).toMatchObject({ title: 'Trust', path: '/trust/', certifications: ['Seal'] });
  expect(String(page?.['text']).replace(/\s+/g, ' ').trim()).toBe('Kept safe & well: a < b .');
  // neither the draft nor the page that is in no list
  expect(Object.keys(others).sort()).toEqual([...ids.others].sort());
  expect(meilisearch.settings('pages-en')).toMatchObject({ localizedAttributes: [{ locales: ['eng'] }] });
  expect(meilisearch.settings('pages-zh-CN')).toMatchObject({
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['cmn'] }],
  });
});

const tell = async (authorization: string) =>
  (await fetch(url, { method: 'POST', headers: { authorization }, body: '{}' })).status;

test('what an editor publishes is found, and what failed is done the next time', async () => {
  const token = await app.adminToken();
  const webhook = { name: 'Search', url, headers: { Authorization: SECRET }, events: [] };
  const { id } = ((await app.post('/admin/webhooks', webhook, { token })).body as { data: { id: number } }).data;
  await app.put(`/compliance/webhooks/${String(id)}`, { receivesChanges: true }, { token });
  const pages = documents(app.strapi, 'page');

  const changes = async (where = {}) =>
    (await rowsOf(app.strapi, 'content-change', { state: { $ne: 'mark' }, ...where })).length;
  const known = await changes();
  let failures = 0;
  program.stderr?.on(
    'data',
    (text: Buffer) => (failures += text.toString().split('Error: Meilisearch: the disk is full').length - 1),
  );
  const failed = async (times: number) =>
    eventually(
      () => Promise.resolve(failures),
      (count) => count >= times,
    );
  meilisearch.state.failing = true;
  await pages.publish({ documentId: ids.draft, locale: 'en' });
  const renamed = ids.others.slice(0, 7);
  for (const documentId of renamed) {
    await pages.update({ documentId, locale: 'en', data: { title: 'Renamed' } });
    await pages.publish({ documentId, locale: 'en' });
  }
  await eventually(
    () => changes({ state: 'open' }),
    (open) => open === 0,
  );
  // each webhook failed; then one more that is sure to ask for the changes of the next day
  const told = (await changes()) - known;
  await failed(told);
  await on('2027-01-11');
  await tell(SECRET);
  await failed(told + 1);
  meilisearch.state.failing = false;
  expect(found('en')).not.toHaveProperty(ids.draft);

  await pages.update({ documentId: ids.page, locale: 'zh-CN', data: { title: '安全与信任' } });
  await pages.publish({ documentId: ids.page, locale: 'zh-CN' });
  await indexed('zh-CN', (index) => index[ids.page]?.['title'] === '安全与信任');
  expect(found('en')[ids.draft]).toMatchObject({ title: 'Draft', path: '/draft/' });
  expect(Object.keys(found('en')).sort()).toEqual([ids.page, ids.draft, ...ids.others].sort());
  for (const id of renamed) expect(found('en')[id]).toMatchObject({ title: 'Renamed' });
});

test('a certification that has ended is claimed in no language', async () => {
  await on('2027-04-01');
  for (const locale of ['en', 'zh-CN'])
    await indexed(locale, (index) => JSON.stringify(index[ids.page]?.['certifications']) === '[]');
});

test('a page that is unpublished in one language is found in the other', async () => {
  await documents(app.strapi, 'page').unpublish({ documentId: ids.page, locale: 'zh-CN' });
  await indexed('zh-CN', (index) => !(ids.page in index));
  expect(found('en')).toHaveProperty(ids.page);
});

test('only Strapi may say that something has changed', async () => {
  expect([await tell(''), await tell('guessed'), await tell(SECRET)]).toEqual([401, 401, 204]);
});
