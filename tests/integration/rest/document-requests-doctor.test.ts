/** @database any */
import { lookInside } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { documents } from '../content/stored';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp({ config: { documentRequests: { enabled: true, terms: '/legal/nda/' } } });
});
afterAll(async () => app.remove());

const problems = async (): Promise<string[]> => {
  const { stdout } = await runCli(app, ['doctor', '--json']);
  const { checks } = JSON.parse(stdout) as { checks: { name: string; state: string; says: string }[] };
  expect(checks.find(({ name }) => name === 'database')).toMatchObject({ state: 'ok' });
  return checks.filter(({ name }) => name === 'document requests').map(({ state, says }) => `${state}: ${says}`);
};

test('doctor says what keeps requests from being taken, granted and answered', async () => {
  const missing =
    'problem: no page is published at "/legal/nda/", whose terms people have to accept: no request is taken';
  const others = [
    /^problem: the option privateDir/,
    /^warning: the app has no e-mail provider/,
    /^warning: .* proxy/,
  ].map((line) => expect.stringMatching(line) as string);
  const page = { title: 'Confidentiality', path: '/legal/nda/', slug: 'nda', body: 'Keep it.' };
  const documentId = await lookInside(app, async (strapi) => {
    const draft = await documents(strapi, 'page').create({ locale: 'en', data: page });
    return draft.documentId;
  });
  expect(await problems()).toEqual([missing, ...others]);
  await lookInside(app, async (strapi) => documents(strapi, 'page').publish({ documentId, locale: 'en' }));
  expect(await problems()).toEqual(others);
  await lookInside(app, async (strapi) => {
    const report = { key: 'report', title: 'Report', visibility: 'on-request', terms: '/legal/audits/' };
    const document = await documents(strapi, 'document').create({ locale: 'en', data: report });
    await documents(strapi, 'document').publish({ documentId: document.documentId, locale: 'en' });
  });
  expect(await problems()).toEqual([missing.replace('nda', 'audits'), ...others]);
  // what the settings page says comes before the configuration
  await lookInside(app, async (strapi) => {
    const store = strapi.store({ type: 'plugin', name: 'compliance', key: 'settings' });
    await store.set({ value: { documentRequests: { enabled: false } } });
  });
  expect(await problems()).toEqual([]);
});
