/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writeMarkedContent } from './marked-content';
import { SHOP_FILES } from './shop-app';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi({ files: SHOP_FILES, plugins: ['users-permissions'] });
  await writeMarkedContent(app.strapi);
});

afterAll(async () => app.close());

const report = async (name: string) => {
  const { status, body } = await app.get(`/api/report/${name}`);
  return { status, text: JSON.stringify(body) };
};

describe("an app's own route", () => {
  test('may not read drafts for somebody who may not', async () => {
    const { status, text } = await report('drafts');
    expect(status).toBe(403);
    expect(text).not.toContain('MARK');
  });

  test('reads what is published where it names no status', async () => {
    const { text } = await report('unstated');
    expect(text).toContain('Shown page');
    expect(text).not.toContain('MARK');
  });

  test('reads all where it says so', async () => {
    expect((await report('whole')).text).toContain('MARKDRAFT');
  });
});

test('code without a request, and the admin panel, read all', async () => {
  const pages = app.strapi.documents('plugin::compliance.page');
  expect(JSON.stringify(await pages.findMany({ status: 'draft' }))).toContain('MARKDRAFT');
  const token = await app.adminToken();
  const { body } = await app.get('/content-manager/collection-types/plugin::compliance.page', { token });
  expect(JSON.stringify(body)).toContain('MARKDRAFT');
});
