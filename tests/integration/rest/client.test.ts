/** @database any */
import { complianceClient } from '../../../client/src';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createToken } from './create-token';
import { writer, writeSampleContent, type SampleContent } from './sample-content';

let app: RunningStrapi;
let content: SampleContent;
let statuses: number[];
let trust: ReturnType<typeof complianceClient>;

/** The global one, which notes what Strapi answered. */
const noting: typeof fetch = async (...question) => {
  const response = await fetch(...question);
  statuses.push(response.status);
  return response;
};

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true, locales: ['en', 'zh-CN'] } });
  content = await writeSampleContent(app.strapi);
  const moved = { from: '/moved/', to: '/support/sla/storage-en/', code: 301 };
  await writer(app.strapi, 'redirect').create(moved, { locale: undefined });
});
afterAll(async () => app.close());

beforeEach(() => {
  statuses = [];
  trust = complianceClient({ url: `${app.url}/api/`, fetch: noting });
});

test('a page with the fields that were asked for, and its languages', async () => {
  const answer = await trust.pageAt('/support/sla/storage/', { fields: ['title', 'html', 'toc'] });
  if (answer?.data == null) throw new Error('no page');
  const { title, html, toc, ...rest } = answer.data;
  expect(title).toBe('存储 SLA');
  expect(html).toContain('<');
  expect(toc).toEqual(expect.any(Array));
  expect(Object.keys(rest).sort()).toEqual(['documentId', 'id']);
  expect(answer.meta.alternates.map(({ locale }) => locale)).toEqual(['en', 'zh-CN']);
});

test('where a path leads that is no page, and nothing for a path that is nothing', async () => {
  expect(await trust.pageAt('/moved/')).toMatchObject({
    data: null,
    meta: { redirect: { to: '/support/sla/storage-en/', code: 301 } },
  });
  expect(await trust.pageAt('/nowhere/')).toBeNull();
});

test('entries and lists, each with the fields that were asked for', async () => {
  const paths = await trust.all('pages', { locale: '*', fields: ['path'], sort: 'path' });
  expect(paths.map(({ path }) => path)).toContain('/support/sla/storage/');
  const entry = await trust.entry('pages', content.pages.storage, { locale: 'en', fields: ['title'] });
  expect(entry).toMatchObject({ data: { title: 'Storage SLA' } });
  expect(entry?.meta).toMatchObject({ alternates: [{ locale: 'en' }, { locale: 'zh-CN' }] });
  expect(await trust.entry('pages', content.pages.secret)).toBeNull();
});

test('what is held, what has changed, and what was claimed', async () => {
  const { data, meta } = await trust.overview({ locale: 'en' });
  expect(data).toEqual(expect.any(Array));
  expect(meta.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  const changes = await trust.changes(new Date(0));
  expect(changes.meta.since).toBe('1970-01-01T00:00:00.000Z');
  await expect(trust.claims(meta.day)).rejects.toMatchObject({ status: 403 });
  const token = await createToken(app, 'client', { type: 'full-access' });
  const auditor = complianceClient({ url: `${app.url}/api`, token });
  expect((await auditor.claims(meta.day)).meta.asOf).toMatch(/^\d{4}-/);
  expect(await trust.text('llms.txt')).toContain('Trust center');
  await expect(trust.text('sitemap.xml')).rejects.toThrow('There is no sitemap: set the option "origins"');
});

test('an answer that still holds is not sent again, and a changed one is', async () => {
  const titleNow = async () => (await trust.pageAt('/support/sla/storage-en/', { fields: ['title'] }))?.data?.title;
  expect([await titleNow(), await titleNow()]).toEqual(['Storage SLA', 'Storage SLA']);
  expect(statuses).toEqual([200, 304]);
  await app.strapi
    .documents('plugin::compliance.page' as 'plugin::upload.file')
    .update({ documentId: content.pages.storage, locale: 'en', data: { title: 'Storage' } as never });
  await writer(app.strapi, 'page').publish(content.pages.storage, 'en');
  expect(await titleNow()).toBe('Storage');
  expect(statuses).toEqual([200, 304, 200]);
});

test('a question that Strapi refuses says why', async () => {
  await expect(trust.all('pages', { sort: 'nothing' })).rejects.toMatchObject({
    status: 400,
    message: expect.stringMatching(/^Strapi answered 400 \(.*nothing/) as string,
  });
});
