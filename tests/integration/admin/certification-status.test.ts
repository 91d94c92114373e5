/** @database any */
import type { CertificationStatus } from '../../../model/contracts/certifications/certification-status';
import type { ListedCertification } from '../../../model/contracts/overview';
import { createAdministrator, type RolePermission } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { randomNumbers } from '../../support/memory/random-numbers';
import { fewestStatements } from '../../support/content/fewest-statements';
import { writer } from '../rest/sample-content';

const UID = 'plugin::compliance.certification';
const READ = 'plugin::content-manager.explorer.read';
const FACTS = ['certificationStatus', 'validFrom', 'validUntil', 'verifiedOn', 'standard'];

let app: RunningStrapi;
let superAdmin: string;
const ids: Record<string, string> = {};

const at = (instant: string) => {
  const clock = app.strapi.plugin('compliance').service<{ now: () => Date }>('clock');
  clock.now = () => new Date(instant);
};

const statuses = async (documentIds: string[], { token = superAdmin, locale = 'en' } = {}) => {
  const query = new URLSearchParams({ locale });
  for (const id of documentIds) query.append('documentIds', id);
  const { status, body } = await app.get(`/compliance/certifications/statuses?${String(query)}`, { token });
  expect(status).toBe(200);
  return (body as { data: CertificationStatus[] }).data;
};

const statusOf = async (key: string) => (await statuses([ids[key] ?? '']))[0];

const role = async (properties: RolePermission['properties'], conditions: string[] = []) =>
  (await createAdministrator(app, [{ action: READ, subject: UID, properties, conditions }])).token;

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true, timeZone: 'Asia/Shanghai' } });
  superAdmin = (await createAdministrator(app, 'strapi-super-admin')).token;
  const ended = await writer(app.strapi, 'standard').create({
    ...{ key: 'iso-iec-27001-2013', identifier: 'ISO/IEC 27001', edition: '2013' },
    ...{ withdrawnOn: '2022-10-25', transitionEndsOn: '2025-10-31' },
  });
  await writer(app.strapi, 'standard').translate(ended, { name: 'ISO/IEC 27001' });
  const certification = writer(app.strapi, 'certification');
  const certificates: Record<string, unknown>[] = [
    { key: 'ended', validFrom: '2022-03-02', validUntil: '2025-03-01' },
    { key: 'ending', validUntil: '2026-06-30' },
    { key: 'superseded', validUntil: '2027-01-31', standard: ended },
    { key: 'verified', verifiedOn: '2026-01-01' },
    { key: 'suspended', certificationStatus: 'suspended', validUntil: '2027-01-31' },
  ];
  for (const data of certificates) {
    const id = await certification.create({ name: data.key, certificationStatus: 'active', ...data });
    await certification.translate(id, { name: data.key });
    await certification.publish(id);
    ids[data.key as string] = id;
  }
  ids['draft'] = await certification.create({ key: 'draft', name: 'draft' });
});

afterAll(async () => app.close());

test('each status comes with its reason, and the days on which it changes', async () => {
  at('2026-06-01T00:00:00Z');
  expect((await statusOf('ended'))?.published).toEqual({
    effectiveStatus: 'expired',
    reason: { code: 'ended', on: '2025-03-01' },
    edition: null,
    since: '2025-03-02',
    statusChangesAt: null,
    next: null,
  });
  expect((await statusOf('ending'))?.published).toMatchObject({
    effectiveStatus: 'expiring',
    reason: { code: 'ends-soon', on: '2026-06-30' },
    since: '2026-04-01',
    statusChangesAt: '2026-06-30T16:00:00.000Z',
    next: { on: '2026-07-01', status: 'expired' },
  });
  expect((await statusOf('superseded'))?.published).toMatchObject({
    effectiveStatus: 'superseded',
    reason: { code: 'edition-ended', on: '2025-10-31' },
    edition: 'ISO/IEC 27001:2013',
    since: '2025-11-01',
  });
  expect((await statusOf('suspended'))?.published).toMatchObject({ reason: { code: 'stated', on: null }, since: null });
});

test('who may not read standards learns no edition', async () => {
  at('2026-06-01T00:00:00Z');
  const reads = (subject: string, fields: string[]) => ({
    action: READ,
    subject,
    properties: { fields, locales: ['en'] },
  });
  const certifications = reads(UID, FACTS);
  const editionFor = async (...permissions: RolePermission[]) => {
    const { token } = await createAdministrator(app, permissions);
    return (await statuses([ids['superseded'] ?? ''], { token }))[0]?.published;
  };
  const status = { effectiveStatus: 'superseded' };
  expect(await editionFor(certifications)).toMatchObject({ ...status, edition: null });
  const named = reads('plugin::compliance.standard', ['identifier', 'edition']);
  expect(await editionFor(certifications, named)).toMatchObject({ ...status, edition: 'ISO/IEC 27001:2013' });
});

test('settings that another server saves hold for the next request, in the panel and over REST', async () => {
  at('2026-01-01T00:00:00Z');
  const seen = async () => {
    const { body } = await app.get('/api/compliance/certifications?filters[key]=ending');
    const [entry] = (body as { data: { effectiveStatus: string }[] }).data;
    return [(await statusOf('ending'))?.published?.effectiveStatus, entry?.effectiveStatus];
  };
  const store = app.strapi.store({ type: 'plugin', name: 'compliance', key: 'settings' });
  expect(await seen()).toEqual(['active', 'active']);
  await store.set({ value: { expiringDays: 300 } });
  expect(await seen()).toEqual(['expiring', 'expiring']);
  await store.set({ value: {} });
  expect((await seen()).reverse()).toEqual(['active', 'active']);
});

test('a draft and what is published each have a status of their own', async () => {
  at('2026-06-01T00:00:00Z');
  const [only] = await statuses([ids['draft'] ?? '']);
  expect(only).toMatchObject({ draft: { effectiveStatus: 'unverified' }, published: null });

  await writer(app.strapi, 'certification').translate(
    ids['ended'] ?? '',
    { validUntil: '2028-03-01' },
    { locale: 'en' },
  );
  expect(await statusOf('ended')).toMatchObject({
    draft: { effectiveStatus: 'active', reason: { code: 'valid-until', on: '2028-03-01' } },
    published: { effectiveStatus: 'expired' },
  });
});

const TURNING = ['2026-03-31T15:59:59.999Z', '2026-03-31T16:00:00.000Z', '2026-06-30T16:00:00.000Z'];
const random = randomNumbers(14);
const [FIRST, LAST] = [Date.parse('2022-01-01'), Date.parse('2029-01-01')];
const RANDOM = Array.from({ length: 20 }, () => new Date(FIRST + random() * (LAST - FIRST)).toISOString());

test.each([...TURNING, ...RANDOM])('at %s every list of the panel says what REST says', async (instant) => {
  at(instant);
  const { body } = await app.get('/api/compliance/certifications?sort=key');
  const { data } = body as { data: Record<string, unknown>[] };
  const expected = data.map((each) => [each['documentId'], each['effectiveStatus'], each['statusChangesAt']]);
  expect(expected).toHaveLength(5);
  const shown = await statuses(Object.values(ids));
  const published = shown.flatMap(({ documentId, published: it }) =>
    it === null ? [] : [[documentId, it.effectiveStatus, it.statusChangesAt]],
  );
  expect(published.sort()).toEqual(expected.sort());

  for (const set of ['expired', 'superseded', 'unverified']) {
    const answer = await app.get(`/compliance/overview/certifications?set=${set}&pageSize=100`, { token: superAdmin });
    const listed = (answer.body as { data: ListedCertification[] }).data.filter(({ isPublished }) => isPublished);
    expect(listed.map(({ documentId, effectiveStatus }) => [documentId, effectiveStatus]).sort()).toEqual(
      expected.flatMap(([id, status]) => (status === set ? [[id, status]] : [])).sort(),
    );
  }
});

test('a screen of statuses takes a few statements, however many entries it has', async () => {
  const count = async (documentIds: string[]) => fewestStatements(app.strapi, async () => statuses(documentIds));
  const one = await count([ids['superseded'] ?? '']);
  expect(one).toBeGreaterThan(1);
  expect(one).toBeLessThanOrEqual(20);
  expect(await count(Object.values(ids))).toBe(one);
});

describe('a role', () => {
  const asked = async (token: string, locale = 'en') =>
    (await statuses([ids['ended'] ?? '', ids['ending'] ?? ''], { token, locale })).length;

  test('sees the statuses of what it may read in the Content Manager, in its languages', async () => {
    const token = await role({ fields: ['name', ...FACTS], locales: ['en'] });
    expect(await asked(token)).toBe(2);
    expect(await asked(token, 'zh-CN')).toBe(0);
    expect(await asked(superAdmin, 'zh-CN')).toBe(2);
  });

  test('sees none where it may not read the facts behind them', async () => {
    expect(await asked(await role({ fields: ['name'], locales: ['en'] }))).toBe(0);
  });

  test('sees none of other people’s entries where it may read only its own', async () => {
    expect(await asked(await role({ fields: FACTS, locales: ['en'] }, ['admin::is-creator']))).toBe(0);
  });
});

test('a request without a language is refused', async () => {
  const { status } = await app.get('/compliance/certifications/statuses?documentIds=a', { token: superAdmin });
  expect(status).toBe(400);
});
