/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createTestApp, type TestApp } from '../../support/app/test-app';

const SERVER = (cache: string) => `module.exports = ({ env }) => ({
  host: '127.0.0.1', port: 0, app: { keys: env.array('APP_KEYS') },
  openapi: { 'content-api': { access: 'public'${cache} } },
});`;

let testApp: TestApp;
let app: RunningStrapi;

const file = () => path.join(testApp.dir, '.strapi/openapi/content-api.json');

const start = async (cache = '') => {
  // of an earlier version, which has stopped a moment ago
  const files = {
    'config/server.js': SERVER(cache),
    'config/openapi.js': `module.exports = { servers: [{ url: 'https://cms.example.com/api' }] };`,
    '.strapi/openapi/content-api.json': '{ "openapi": "earlier" }',
  };
  testApp = await createTestApp({ files });
  app = await bootStrapi({ app: testApp });
};

const described = async (): Promise<unknown> => {
  const { status, body } = await app.get('/api/openapi.json');
  return [status, (body as { openapi: unknown }).openapi];
};

/** Strapi's file with another content, written some hours ago. */
const mark = (): void => {
  fs.writeFileSync(file(), '{ "openapi": "marked" }');
  const hoursAgo = new Date(Date.now() - 5 * 3_600_000);
  fs.utimesSync(file(), hoursAgo, hoursAgo);
};

afterEach(async () => {
  await app.close();
  await testApp.remove();
});

test('openapi.json is made once for each start', async () => {
  await start();
  expect(await described()).toEqual([200, expect.stringMatching(/^3\./)]);
  mark();
  expect(await described()).toEqual([200, 'marked']);
});

test('the servers that the app names stay', async () => {
  await start();
  expect((await app.get('/api/openapi.json')).body).toMatchObject({
    servers: [{ url: 'https://cms.example.com/api' }],
  });
});

test('an age that the app states stays, and the file of an earlier start goes all the same', async () => {
  await start(', cache: { maxAgeMs: 1000 }');
  expect(await described()).toEqual([200, expect.stringMatching(/^3\./)]);
  mark();
  expect(await described()).toEqual([200, expect.stringMatching(/^3\./)]);
});
