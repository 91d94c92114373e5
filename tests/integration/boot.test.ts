/** @database any */
import { bootStrapi, type RunningStrapi } from '../support/app/boot';
import { countWrites, writtenTable } from '../support/content/count-writes';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi();
});

afterAll(async () => app.close());

test('Strapi is healthy', async () => {
  expect((await app.get('/_health')).status).toBe(204);
});

test('the plugin is loaded', () => {
  expect(Object.keys(app.strapi.plugins)).toContain('compliance');
});

test('a super admin can log in', async () => {
  const { status, body } = await app.get('/admin/users/me', { token: await app.adminToken() });
  expect(status).toBe(200);
  expect(body).toMatchObject({ data: { email: 'admin@example.com' } });
});

test('an API token opens what an anonymous request is refused', async () => {
  expect((await app.get('/api/upload/files')).status).toBe(401);
  expect((await app.get('/api/upload/files', { token: await app.apiToken() })).status).toBe(200);
  const other = await app.apiToken(['plugin::upload.content-api.findOne']);
  expect((await app.get('/api/upload/files', { token: other })).status).toBe(403);
});

describe('counting writes', () => {
  test('sees those of a transaction and not the reads', async () => {
    const writes = countWrites(app.strapi);
    const store = app.strapi.store({ type: 'plugin', name: 'compliance' });
    await app.strapi.db.transaction(async () => {
      await store.set({ key: 'counted', value: 1 });
      await store.get({ key: 'counted' });
    });
    writes.stop();
    await store.set({ key: 'counted', value: 2 });
    expect(writes.byTable()).toEqual({ strapi_core_store_settings: 1 });
    expect(writes.total(/^compliance_/)).toBe(0);
  });

  test.each([
    ['insert into `pages` (`a`) values (?)', 'pages'],
    ['insert or ignore into `pages` (`a`) values (?)', 'pages'],
    ['INSERT INTO "public"."pages" ("a") VALUES ($1)', 'pages'],
    ['update "pages" set "a" = $1', 'pages'],
    ['delete from `pages` where 1 = 1', 'pages'],
    ['alter table "public"."pages" add column "a" int', 'pages'],
    ['create table if not exists `pages` (`a` int)', 'pages'],
    ['create unique index "pages_a" on "pages" ("a")', 'pages_a'],
    ['drop table if exists pages', 'pages'],
    ['select * from "updates" where "update" = 1', null],
    ['BEGIN', null],
  ])('%s', (sql, table) => {
    expect(writtenTable(sql)).toBe(table);
  });
});
