/** @database any */
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { eventually } from '../../support/eventually';
import { writer } from '../rest/sample-content';

let app: RunningStrapi;
let token: string;

const STORED = { expiringDays: 1e9, unverifiedAfterDays: 1e9, sites: { 'Old site': { hosts: ['www.example.com'] } } };

/** Settings as an earlier version took them, and the rules by which its server has looked at the statuses. */
const storeAsBefore = async (): Promise<void> => {
  await app.strapi.store({ type: 'plugin', name: 'compliance', key: 'settings' }).set({ value: STORED });
  const { timeZone } = getService(app.strapi, 'status').moment().rules;
  const rules = { timeZone, expiringDays: 1e9, unverifiedAfterDays: 1e9 };
  await app.strapi.db
    .query('plugin::compliance.content-change')
    .updateMany({ where: { key: 'statuses' }, data: { change: rules } });
};

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true } });
  token = await app.adminToken();
  await getService(app.strapi, 'changes').look();
  const certifications = writer(app.strapi, 'certification');
  const seal = await certifications.create({
    ...{ key: 'seal', name: 'Seal', certificationStatus: 'active', validUntil: '2099-12-31', verifiedOn: '2026-01-01' },
  });
  await certifications.publish(seal);
});
afterAll(async () => app.close());

test('numbers that are out of bounds are refused with their field', async () => {
  const { status, body } = await app.put('/compliance/settings', { expiringDays: 1e9 }, { token });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    error: {
      message: '"expiringDays" is 1000000000; it must be a whole number of days, 1 to 3650 (default 90)',
      details: { errors: [{ path: ['expiringDays'] }] },
    },
  });
});

test('stored settings that are out of bounds apply as the nearest ones, and no answer fails', async () => {
  await storeAsBefore();
  for (const path of ['/overview', '/certifications', '/certifications?filters[effectiveStatus]=active', '/llms.txt'])
    expect({ path, status: (await app.get(`/api/compliance${path}`)).status }).toEqual({ path, status: 200 });
  for (const path of ['/overview', '/overview/certifications?set=unverified'])
    expect({ path, status: (await app.get(`/compliance${path}`, { token })).status }).toEqual({ path, status: 200 });
  const { body } = await app.get('/compliance/settings', { token });
  expect(body).toMatchObject({
    data: { stored: { expiringDays: 3650, unverifiedAfterDays: 3650, sites: STORED.sites } },
  });
  await getService(app.strapi, 'changes').look();
});

test('what another version has stored beside known settings is left out, and the others apply', async () => {
  const store = app.strapi.store({ type: 'plugin', name: 'compliance', key: 'settings' });
  await store.set({ value: { expiringDays: 30, badges: { round: true }, sites: STORED.sites } });
  const { body } = await app.get('/compliance/settings', { token });
  expect(body).toMatchObject({ data: { stored: { expiringDays: 30, sites: STORED.sites } } });
  expect(body).not.toHaveProperty('data.stored.badges');
});

test('who began to read settings before others were saved does not remember those of the past', async () => {
  const settings = getService(app.strapi, 'settings');
  await settings.save({ timeZone: 'Asia/Shanghai' });
  let goOn = (): void => undefined;
  const saved = new Promise<void>((resolve) => (goOn = resolve));
  let reads = 0;
  app.strapi.db.lifecycles.subscribe({
    models: ['strapi::core-store'],
    async afterFindOne() {
      reads += 1;
      if (reads === 1) await saved;
    },
  });
  const late = settings.load();
  await eventually(
    async () => Promise.resolve(reads),
    (count) => count > 0,
  );
  await settings.save({ timeZone: 'Europe/Berlin' });
  goOn();
  expect((await late).stored).toEqual({ timeZone: 'Europe/Berlin' });
  expect(getService(app.strapi, 'status').moment().rules.timeZone).toBe('Europe/Berlin');
});

test('many who follow the settings at once read them as often as there are of them', async () => {
  const settings = getService(app.strapi, 'settings');
  let reads = 0;
  app.strapi.db.lifecycles.subscribe({
    models: ['strapi::core-store'],
    afterFindOne() {
      reads += 1;
    },
  });
  await Promise.all(Array.from({ length: 20 }, async (_, n) => settings.follow(`revision ${String(n)}`)));
  expect(reads).toBe(20);
});

test('requests for documents are turned on and off while Strapi runs, with domains that are always allowed', async () => {
  const documents = writer(app.strapi, 'document');
  const report = await documents.create({ key: 'report', title: 'Report', visibility: 'on-request' });
  await documents.publish(report);
  const form = async () => (await app.get(`/api/compliance/documents/${report}/requests/form`)).status;
  const save = async (documentRequests: object) => app.put('/compliance/settings', { documentRequests }, { token });
  expect(await form()).toBe(404);
  const { status, body } = await save({ enabled: true, allowedDomains: { 'example.com': '2099-06-31' } });
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { details: { errors: [{ path: ['documentRequests', 'allowedDomains'] }] } } });
  const settings = { enabled: true, keepDays: 31, allowedDomains: { 'example.com': '2099-06-30' } };
  const { body: saved } = await save(settings);
  expect(saved).toMatchObject({ data: { stored: { documentRequests: settings } } });
  expect((saved as { data: { effective: unknown[] } }).data.effective).toContainEqual({
    ...{ name: 'documentRequests.keepDays', value: 31, origin: 'settings' },
    ...{ describe: expect.any(String) as string, bounds: { least: 31, most: 3650 } },
  });
  expect(await form()).toBe(200);
  await save({ enabled: false });
  expect(await form()).toBe(404);
});
