import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents } from './stored';

let app: RunningStrapi;
let owner: Administrator;

beforeAll(async () => {
  app = await bootStrapi();
  owner = await createAdministrator(app, 'strapi-super-admin');
});

afterAll(async () => app.close());

const keyOf = async (type: string, json: object): Promise<unknown> => {
  const url = `/content-manager/collection-types/plugin::compliance.${type}?locale=en`;
  const { status, body } = await app.post(url, json, { token: owner.token });
  expect(status).toBe(201);
  return (body as { data: { key: unknown } }).data.key;
};

test('a form that leaves out the key of a new entry gets one from its name, which no other has', async () => {
  expect(await keyOf('processor', { name: 'Harbour Mail Ltd.' })).toBe('harbour-mail-ltd');
  expect(await keyOf('processor', { name: 'Harbour Mail Ltd.', key: null })).toBe('harbour-mail-ltd-2');
  expect(await keyOf('organization', { name: '海港认证中心', key: '' })).toBe('hai-gang-ren-zheng-zhong-xin');
  expect(await keyOf('service', { name: '7' })).toBe('service-7');
});

test('a key that a form names stays, and code gets none', async () => {
  expect(await keyOf('processor', { name: 'Harbour', key: 'pier' })).toBe('pier');
  const made = await documents(app.strapi, 'processor').create({ locale: 'en', data: { name: 'By code' } });
  expect(made).toMatchObject({ key: null });
});
