/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { writeSampleContent, type SampleContent } from './sample-content';

/**
 * A strategy as users-permissions registers it: every request without credentials is its public role's, which may do
 * nothing here. It comes with the upload plugin, so that it is registered before the plugin under test.
 */
const USERS_PERMISSIONS = `
const { errors } = require('@strapi/utils');
const strategy = {
  name: 'users-permissions',
  authenticate: (ctx) => ({ authenticated: ctx.request.headers.authorization === undefined }),
  verify: () => { throw new errors.ForbiddenError(); },
};
module.exports = (plugin) => {
  const { register } = plugin;
  plugin.register = async (context) => {
    await register?.(context);
    context.strapi.get('auth').register('content-api', strategy);
  };
  return plugin;
};`;

const write = (app: TestApp, file: string, text: string) => {
  const target = path.join(app.dir, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
};

const boot = async (files: Record<string, string>) => {
  const testApp = await createTestApp({ config: { publicRead: true } });
  for (const [file, text] of Object.entries(files)) write(testApp, file, text);
  const app = await bootStrapi({ app: testApp });
  return { app, content: await writeSampleContent(app.strapi) };
};

let app: RunningStrapi;
let content: SampleContent;

afterEach(async () => {
  await app.close();
  await app.app.remove();
});

test('beside users-permissions, reading without a token stays open, and nothing else opens', async () => {
  ({ app, content } = await boot({ 'src/extensions/upload/strapi-server.js': USERS_PERMISSIONS }));
  expect((await app.get('/api/upload/files')).status).toBe(403);
  const { status, body } = await app.get(`/api/compliance/pages/${content.pages.storage}?populate=certifications`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ data: { certifications: [{ key: 'iso-iec-27001' }] } });
  expect((await app.get('/api/compliance/pages/by-path?path=/about/')).status).toBe(200);
  expect((await app.get('/api/compliance/pages?status=draft')).status).toBe(403);
  expect((await app.get('/api/compliance/pages', { token: 'wrong' })).status).toBe(401);
  expect((await app.get('/api/compliance/pages', { token: await app.apiToken() })).status).toBe(200);
});

test('with strict parameters, the path is a known one', async () => {
  ({ app, content } = await boot({
    'config/api.js': 'module.exports = { rest: { strictParams: true }, documents: { strictParams: true } };',
  }));
  expect(
    (await app.get('/api/compliance/pages/by-path?path=/about/&redirects=answer&populate=certifications')).status,
  ).toBe(200);
  expect((await app.get('/api/compliance/pages?populate=*&locale=zh-CN&pagination[page]=1')).status).toBe(200);
  expect((await app.get('/api/compliance/pages/by-path?path=/about/&format=markdown')).status).toBe(200);
  expect((await app.get('/api/compliance/pages?fields=title,jsonld')).status).toBe(200);
  expect((await app.get('/api/compliance/certifications?filters[effectiveStatus]=active')).status).toBe(200);
  expect((await app.get('/api/compliance/pages/by-path?path=/about/&paht=/about/')).status).toBe(400);
});

test('without the address of the site there is neither sitemap nor feed, and without contacts no security.txt', async () => {
  ({ app, content } = await boot({}));
  for (const [form, status] of Object.entries({
    'sitemap.xml': 404,
    'atom.xml': 404,
    'security.txt': 404,
    'llms.txt': 200,
  })) {
    const answer = await app.get(`/api/compliance/${form}`);
    expect({ form, status: answer.status }).toEqual({ form, status });
    if (status === 404)
      expect(answer.body).toMatchObject({ error: { message: expect.stringContaining('set the option') as unknown } });
  }
});
