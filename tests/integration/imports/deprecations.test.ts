/** @database postgres */
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { sampleSite } from '../../support/sites/legacy-site';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => {
  await app.remove();
});

test('an import asks nothing of the database driver that its next version refuses', async () => {
  const traced = { ...app, env: { ...app.env, NODE_OPTIONS: '--trace-deprecation' } };
  const { code, stderr } = await runCli(traced, ['apply', sampleSite(), '--yes', '--publish', '--json']);
  expect({ code, deprecated: stderr.split('\n').filter((line) => line.includes('Deprecat')) }).toEqual({
    code: 0,
    deprecated: [],
  });
});
