/** @database any */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, rowsOf } from './stored';

interface Sent {
  content: Record<string, unknown>;
  sourceLocale: string;
  targetLocales: string[];
}

interface Localization {
  locale: string;
  content: Record<string, unknown>;
}

/** The i18n plugin's service, which brings no types. */
interface Translator {
  setupMiddleware: () => void;
  generateDocumentLocalizations: (request: object) => Promise<void>;
}
interface Services {
  extend: (uid: string, extension: (service: Translator) => Translator) => void;
}

const sent: Sent[] = [];
const running: Promise<unknown>[] = [];
let answer: (request: Sent) => Promise<Localization[]>;

/** In place of Strapi's service on the net. */
let service: Server;

/** Waits for every translation that has been begun. */
const translated = async () => {
  await Promise.allSettled(running.splice(0));
};

/** An app in which Strapi's AI is switched on, and answers what the test says. */
const bootWithAi = async (config: Record<string, unknown>): Promise<RunningStrapi> => {
  const { port } = service.address() as AddressInfo;
  const env = { STRAPI_AI_URL: `http://127.0.0.1:${String(port)}` };
  const app = await bootStrapi({ config: { locales: ['en', 'zh-CN', 'de'], ...config }, env });
  const ai = app.strapi.get<object>('ai.admin');
  Object.assign(ai, { isEnabled: () => true, getAiToken: () => Promise.resolve({ token: 'token' }) });
  const i18n = app.strapi.plugin('i18n');
  const settings = i18n.service<{ setSettings: (value: object) => Promise<void> }>('settings');
  await settings.setSettings({ aiLocalizations: true });
  app.strapi.get<Services>('services').extend('plugin::i18n.ai-localizations', (translator) => ({
    ...translator,
    generateDocumentLocalizations: async (request) => {
      const work = translator.generateDocumentLocalizations(request);
      running.push(work);
      return work;
    },
  }));
  i18n.service<Translator>('ai-localizations').setupMiddleware();
  return app;
};

const titles = async (app: RunningStrapi, documentId: string) => {
  const rows = await rowsOf(app.strapi, 'page', { documentId });
  return Object.fromEntries(rows.map(({ locale, title }) => [String(locale), title]));
};

let app: RunningStrapi;

beforeAll(async () => {
  const reply = async (request: Sent) => {
    sent.push(request);
    return JSON.stringify({ localizations: await answer(request) });
  };
  service = createServer((request, response) => {
    // a start on a slow machine outlasts a connection that is kept, and Strapi's request then fails
    response.setHeader('Connection', 'close');
    void json(request).then(async (body) => response.end(await reply(body as Sent)));
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
});

afterAll(() => service.close());

beforeEach(() => {
  sent.length = 0;
  answer = ({ targetLocales }) =>
    Promise.resolve(targetLocales.map((locale) => ({ locale, content: { title: `AI ${locale}` } })));
});

afterEach(async () => {
  await app.close();
});

test('nothing is sent to the AI, and nothing is written by it', async () => {
  app = await bootWithAi({});
  const pages = documents(app.strapi, 'page');
  const { documentId } = await pages.create({ locale: 'en', data: { title: 'Title' } });
  await pages.update({ documentId, locale: 'en', data: { title: 'Another title' } });
  expect(running).toHaveLength(2);
  await translated();
  expect(sent).toEqual([]);
  expect(await titles(app, documentId)).toEqual({ en: 'Another title' });
  expect(await app.strapi.db.query('plugin::i18n.ai-localization-job').count()).toBe(0);
});

test('where the app wants missing languages, it adds those and leaves the others alone', async () => {
  app = await bootWithAi({ aiTranslation: 'missing' });
  // the service may answer more than it was asked
  answer = () =>
    Promise.resolve(['zh-CN', 'de', 'en'].map((locale) => ({ locale, content: { title: `AI ${locale}` } })));
  const pages = documents(app.strapi, 'page');
  const { documentId } = await pages.create({ locale: 'zh-CN', data: { title: '标题', version: '2' } });
  await translated();
  expect(sent).toEqual([]);
  await pages.update({ documentId, locale: 'en', data: { title: 'Title' } });
  await translated();
  expect(sent).toMatchObject([{ sourceLocale: 'en', targetLocales: ['de'], content: { title: 'Title' } }]);
  expect(await titles(app, documentId)).toEqual({ 'zh-CN': '标题', en: 'Title', de: 'AI de' });
  for (const row of await rowsOf(app.strapi, 'page', { documentId })) expect(row).toMatchObject({ version: '2' });
  await pages.update({ documentId, locale: 'en', data: { title: 'Another title' } });
  await translated();
  expect(sent).toHaveLength(1);
  expect(await titles(app, documentId)).toMatchObject({ 'zh-CN': '标题', de: 'AI de' });
});

test('a language that somebody adds meanwhile is theirs, and a write that fails is not sent', async () => {
  app = await bootWithAi({ aiTranslation: 'missing' });
  const pages = documents(app.strapi, 'page');
  let documentId = '';
  const failing = app.strapi.db.transaction(async () => {
    await pages.create({ locale: 'en', data: { title: 'Gone' } });
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  await translated();
  expect(sent).toEqual([]);

  answer = async ({ targetLocales }) => {
    await pages.update({ documentId, locale: 'de', data: { title: 'Von Hand' } });
    return targetLocales.map((locale) => ({ locale, content: { title: `AI ${locale}` } }));
  };
  const made = await pages.create({ locale: 'en', data: { title: 'Title' } });
  documentId = made.documentId;
  await translated();
  expect(sent).toMatchObject([{ targetLocales: ['zh-CN', 'de'] }]);
  expect(await titles(app, documentId)).toEqual({ en: 'Title', 'zh-CN': 'AI zh-CN', de: 'Von Hand' });
});

test('a certification that is added names what the other languages name', async () => {
  app = await bootWithAi({ aiTranslation: 'missing', locales: ['en', 'zh-CN'] });
  const bodies = documents(app.strapi, 'organization');
  const { documentId: body } = await bodies.create({ locale: 'en', data: { key: 'body', name: 'Body' } });
  await translated();
  answer = ({ targetLocales }) =>
    Promise.resolve(targetLocales.map((locale) => ({ locale, content: { name: `AI ${locale}` } })));
  await bodies.update({ documentId: body, locale: 'zh-CN', data: { name: '机构' } });
  const data = { key: 'iso', name: 'ISO', level: '3', issuedBy: body };
  const { documentId } = await documents(app.strapi, 'certification').create({ locale: 'en', data });
  await translated();
  const named = { level: '3', issuedBy: { documentId: body } };
  expect(await rowsOf(app.strapi, 'certification', { documentId }, ['issuedBy'])).toMatchObject([
    { locale: 'en', ...named },
    { locale: 'zh-CN', name: 'AI zh-CN', ...named },
  ]);
});
