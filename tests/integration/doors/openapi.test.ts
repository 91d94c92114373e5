/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { openApiProblems, type OpenApi } from '../../support/http/openapi-answers';
import { writer } from '../rest/sample-content';
import { SHOP_FILES } from './shop-app';

const SERVER = `module.exports = ({ env }) => ({
  host: '127.0.0.1', port: 0, url: 'https://cms.example.com', app: { keys: env.array('APP_KEYS') },
  openapi: { 'content-api': { access: 'public' } },
});`;

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi({ plugins: ['users-permissions'], files: { ...SHOP_FILES, 'config/server.js': SERVER } });
});

afterAll(async () => {
  await app.close();
});

test('OpenAPI describes the fields that an app has added, and its own types behind them', async () => {
  const things = app.strapi.documents('api::thing.thing' as 'plugin::upload.file');
  const thing = await things.create({ data: { name: 'A thing' }, status: 'published' } as never);
  const page = writer(app.strapi, 'page');
  const id = await page.create({
    ...{ title: 'Shop', slug: 'shop', path: '/shop/', things: [thing.documentId], cards: [{ label: 'A card' }] },
    zone: [{ __component: 'shared.card', label: 'Another' }],
  });
  await page.publish(id);

  const answer = await app.get(`/api/compliance/pages/${id}?populate=*`, { token: await app.apiToken() });
  expect(answer.body).toMatchObject({
    data: { cards: [{ label: 'A card' }], zone: [{ label: 'Another' }], things: [{ name: 'A thing' }], shelf: null },
  });
  const document = (await app.get('/api/openapi.json')).body as OpenApi;
  expect(openApiProblems(document)(`/compliance/pages/${id}`, answer)).toEqual([]);
  expect(Object.keys(document.components.schemas['CompliancePage']?.properties ?? {})).toEqual(
    expect.arrayContaining(['cards', 'zone', 'things', 'shelf']),
  );
  expect(document.servers).toEqual([{ url: 'https://cms.example.com/api' }]);
});
