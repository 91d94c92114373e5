/** @database postgres */
import type { Core } from '@strapi/strapi';
import { lookInside } from '../../support/app/boot';
import { loadServer } from '../../support/app/served-app';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { eventually } from '../../support/eventually';
import { httpClient } from '../../support/http/http-client';
import { writer } from '../rest/sample-content';
import { startReceiver, type Receiver } from './receiver';

let app: TestApp;
let receiver: Receiver;

/** Certifications by their last day, each on a page of its own. */
const LAST_DAYS = { gate: '2027-03-31', tower: '2027-05-31' };

const write = async (strapi: Core.Strapi) => {
  for (const [key, validUntil] of Object.entries(LAST_DAYS)) {
    const facts = { key, name: `Seal of the ${key}`, certificationStatus: 'active', validUntil };
    const certification = await writer(strapi, 'certification').create(facts);
    await writer(strapi, 'certification').publish(certification);
    const shown = { title: key, path: `/${key}/`, body: 'A seal.', certifications: [certification] };
    await writer(strapi, 'page').publish(await writer(strapi, 'page').create(shown));
  }
  const webhooks = strapi.get<{ createWebhook: (webhook: object) => Promise<unknown> }>('webhookStore');
  const events = ['compliance.changed'];
  await webhooks.createWebhook({ name: 'Site', url: receiver.url, headers: {}, events, isEnabled: true });
};

beforeAll(async () => {
  receiver = await startReceiver();
  app = await createTestApp({ config: { publicRead: true, expiringDays: 5 } });
  await lookInside(app, write);
});
afterAll(async () => {
  await app.remove();
  await receiver.close();
});

/** The receiver's changes because of dates. */
const told = () => receiver.received.filter(({ reason }) => reason === 'status').map(({ paths }) => paths);

let servers: Awaited<ReturnType<typeof loadServer>>[] = [];

const startBoth = async (instant: string) => {
  // one after the other; they begin to listen, and to look, at once
  for (let count = 0; count < 2; count += 1) servers.push(await loadServer(app, instant));
  return Promise.all(servers.map(async (server) => server.listen()));
};

afterEach(async () => {
  await Promise.all(servers.map(async (server) => server.kill()));
  servers = [];
});

/** The certifications that each server calls held, with all that it remembers. */
const held = async (urls: string[]) =>
  Promise.all(
    urls.map(async (url) => {
      const { body } = await httpClient(url).get('/api/compliance/overview');
      return (body as { data: { key: string }[] }).data.map(({ key }) => key);
    }),
  );

const claims = async (url: string) => {
  const { body } = await httpClient(url).get('/api/compliance/pages/by-path?path=/gate/&fields=jsonld');
  return JSON.stringify(body).includes('Seal of the gate');
};

test('a certificate ends on two servers without traffic: one change, and neither claims it any longer', async () => {
  const urls = await startBoth('2027-03-31T23:59:00Z');
  expect(await held(urls)).toEqual([
    ['gate', 'tower'],
    ['gate', 'tower'],
  ]);
  expect(await Promise.all(urls.map(claims))).toEqual([true, true]);
  // it has begun to expire since it was written, which is a change of its own
  await Promise.all(servers.map(async (server) => server.look()));
  const known = told().length;
  for (const server of servers) server.minute('2027-04-01T00:00:00Z');
  await eventually(
    async () => Promise.resolve(told()),
    (changes) => changes.length > known,
  );
  await Promise.all(servers.map(async (server) => server.look()));
  expect(told().slice(known)).toEqual([['/gate/']]);
  expect(await held(urls)).toEqual([['tower'], ['tower']]);
  expect(await Promise.all(urls.map(claims))).toEqual([false, false]);
});

test('while both servers are off: they start at once, and one of them says so', async () => {
  const known = told().length;
  const urls = await startBoth('2027-06-02T08:00:00Z');
  await eventually(
    async () => Promise.resolve(told()),
    (changes) => changes.length > known,
  );
  await Promise.all(servers.map(async (server) => server.look()));
  expect(told().slice(known)).toEqual([['/tower/']]);
  expect(await held(urls)).toEqual([[], []]);
});
