/** @database any */
import type { ClaimsOnDay } from '../../../model/contracts/certifications/claims-on-day';
import type { LedgerCondition, LedgerHistoryEntry } from '../../../model/contracts/certifications/ledger-history';
import type { PagedAnswer } from '../../../model/contracts/lists';
import { createAdministrator, type RolePermission } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { lanchuanSite } from '../../support/sites/compliance-sites';
import { writeSource } from '../../support/sites/legacy-site';
import { fewestStatements } from '../../support/content/fewest-statements';
import { documents, rowsOf } from '../content/stored';

const READ = 'plugin::content-manager.explorer.read';
const UID = 'plugin::compliance.certification';
const ALL = [
  ...['key', 'name', 'scope', 'level', 'certificationStatus', 'validFrom', 'validUntil', 'verifiedOn'],
  ...['standard', 'issuedBy'],
];

/** Unpublished at last. */
const TOLD = { since: '2026-03-05T08:00:00.000Z', status: null, name: 'One', endsOn: null };

let app: RunningStrapi;
let superAdmin: string;
let documentId: string;
let now = new Date('2026-03-01T08:00:00.000Z');

const ask = async (query: string, token = superAdmin) =>
  app.get(`/compliance/certifications/${documentId}/ledger?${query}`, { token });
const history = async (query = 'locale=en', token = superAdmin) => {
  const { status, body } = await ask(query, token);
  expect(status).toBe(200);
  return body as PagedAnswer<LedgerHistoryEntry> & { meta: LedgerCondition };
};
const role = async (properties: RolePermission['properties'], ...others: RolePermission[]) =>
  (await createAdministrator(app, [{ action: READ, subject: UID, properties }, ...others])).token;

beforeAll(async () => {
  app = await bootStrapi({ config: { timeZone: 'Asia/Shanghai' } });
  superAdmin = (await createAdministrator(app, 'strapi-super-admin')).token;
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => now;
  const later = () => {
    now = new Date(now.getTime() + 86_400_000);
  };
  const organization = documents(app.strapi, 'organization');
  const issuedBy = (await organization.create({ locale: 'en', data: { key: 'qcc', name: 'QCC' } })).documentId;
  await organization.update({ documentId: issuedBy, locale: 'zh-CN', data: { name: '清远' } });
  const certification = documents(app.strapi, 'certification');
  const data = {
    key: 'one',
    name: 'One',
    certificationStatus: 'active',
    validUntil: '2027-01-31',
    level: 'II',
    issuedBy,
  };
  ({ documentId } = await certification.create({ locale: 'en', data }));
  await certification.update({ documentId, locale: 'zh-CN', data: { name: '一' } });
  await certification.publish({ documentId, locale: 'en' });
  later();
  await certification.publish({ documentId, locale: 'zh-CN' });
  later();
  await certification.update({ documentId, locale: 'en', data: { level: 'III' } });
  await certification.publish({ documentId, locale: 'en' });
  later();
  await organization.update({ documentId: issuedBy, locale: 'en', data: { name: 'Qingyuan' } });
  later();
  await certification.unpublish({ documentId, locale: 'en' });
});

afterAll(async () => app.close());

test('each entry says what it changed in a language, the newest first', async () => {
  const { data, meta } = await history();
  expect(meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 5 }, damaged: false, told: TOLD });
  expect(data.map(({ effect, cause, effectiveStatus }) => [effect, cause, effectiveStatus])).toEqual([
    ['unpublished', 'certification', null],
    ['changed', 'related', 'active'],
    ['changed', 'certification', 'active'],
    ['none', 'certification', 'active'],
    ['published', 'certification', 'active'],
  ]);
  expect(data[1]?.changes).toEqual([{ field: 'issuedBy', before: 'QCC', after: 'Qingyuan', quotes: [] }]);
  expect(data[2]?.changes).toEqual([{ field: 'level', before: 'II', after: 'III', quotes: [] }]);
  expect(data[4]?.changes).toContainEqual({ field: 'name', before: '', after: 'One', quotes: [] });
  expect(data.map(({ recordedOn }) => recordedOn.slice(0, 10)).reverse()).toEqual(
    ['01', '02', '03', '04', '05'].map((day) => `2026-03-${day}`),
  );
});

test('a page begins with the difference to the entry before it', async () => {
  const whole = (await history()).data;
  const pages = [];
  for (const page of [1, 2, 3]) pages.push(...(await history(`locale=en&pageSize=2&page=${String(page)}`)).data);
  expect(pages).toEqual(whole);
  expect((await history('locale=en&pageSize=2&page=4')).data).toEqual([]);
});

test('the table has a row for each entry, in their order', async () => {
  const { status, body } = await app.get(`/compliance/certifications/${documentId}/ledger?locale=en&format=csv`, {
    token: superAdmin,
  });
  expect(status).toBe(200);
  const lines = String(body).trim().split('\r\n');
  expect(lines[0]).toMatch(/^\ufeff?position,recordedOn,recordedBy,cause,effect,effectiveStatus,key,/);
  expect(lines).toHaveLength(6);
  expect(lines[3]).toMatch(/^3,2026-03-03T.*,certification,changed,active,one,One,/);
  expect(lines[3]).toContain('III');
});

describe('a role', () => {
  test('sees the languages that it may read', async () => {
    const token = await role({ fields: ALL, locales: ['en'] });
    expect((await history('locale=en', token)).data).toHaveLength(5);
    expect((await ask('locale=zh-CN', token)).status).toBe(404);
    expect((await ask('locale=zh-CN&format=csv', token)).status).toBe(404);
  });

  test('sees the fields that it may read, and no status where it may not read what it follows from', async () => {
    const token = await role({ fields: ['name'], locales: ['en'] });
    const { data } = await history('locale=en', token);
    expect(data.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual(['name', 'name']);
    expect(data.map(({ effect }) => effect)).toEqual(['unpublished', 'none', 'none', 'none', 'published']);
    expect(data.every(({ effectiveStatus }) => effectiveStatus === null)).toBe(true);
    const { body } = await app.get(`/compliance/certifications/${documentId}/ledger?locale=en&format=csv`, { token });
    expect(body).not.toContain('III');
  });

  test('with another in another language sees there what that one may see', async () => {
    const [english, chinese] = [
      { fields: ALL, locales: ['en'] },
      { fields: ['name'], locales: ['zh-CN'] },
    ].map((properties) => ({ action: READ, subject: UID, properties }));
    const { token } = await createAdministrator(app, english && chinese ? [english, chinese] : []);
    const fieldsIn = async (locale: string) => {
      const { data } = await history(`locale=${locale}`, token);
      return new Set(data.flatMap(({ changes }) => changes.map(({ field }) => field)));
    };
    expect([...(await fieldsIn('zh-CN'))]).toEqual(['name']);
    expect((await fieldsIn('en')).size).toBeGreaterThan(1);
  });

  test('sees names of what it may read, and ids of the rest', async () => {
    const fields = { fields: ALL, locales: ['en'] };
    const last = async (token: string) => (await history('locale=en', token)).data[4]?.changes;
    const named = { field: 'issuedBy', before: '', after: 'QCC', quotes: [] };
    expect(await last(await role(fields))).not.toContainEqual(named);
    const organizations = {
      action: READ,
      subject: 'plugin::compliance.organization',
      properties: { fields: ['name'], locales: ['en'] },
    };
    expect(await last(await role(fields, organizations))).toContainEqual(named);
  });

  test('that may read only its own entries sees nothing of those of others', async () => {
    const permission = { action: READ, subject: UID, properties: { fields: ALL, locales: ['en'] } };
    const own = [{ ...permission, conditions: ['admin::is-creator'] }];
    expect((await ask('locale=en', (await createAdministrator(app, own)).token)).status).toBe(404);
  });
});

describe('the claims on a day', () => {
  const claims = async (query: string, token = superAdmin) => {
    const { status, body } = await app.get(`/compliance/claims?${query}`, { token });
    expect(status).toBe(200);
    return body as ClaimsOnDay;
  };

  test('are what readers were told then, with what differs today', async () => {
    const { data, meta } = await claims('asOf=2026-03-02&locale=en');
    expect(meta).toMatchObject({ day: '2026-03-02', today: '2026-03-05', locale: 'en', locales: ['en', 'zh-CN'] });
    expect(data).toMatchObject([
      {
        ...{ documentId, name: 'One', now: null, differs: [], damaged: false, isGone: false },
        then: { status: 'active', statements: { level: 'II', issuedBy: 'QCC' } },
      },
    ]);
    expect((await claims('asOf=2026-02-28&locale=en')).data).toEqual([]);
    const [chinese] = (await claims('asOf=2026-03-02&locale=zh-CN')).data;
    expect(chinese).toMatchObject({ name: '一', then: { statements: { level: 'II' } }, differs: ['level'] });
    expect(chinese?.now?.statements['level']).toBe('III');
    expect((await claims('')).meta).toMatchObject({ day: '2026-03-05', locale: 'en' });
  });

  test('are a table too, and none of a day to come', async () => {
    const { status, body } = await app.get('/compliance/claims?asOf=2026-03-02&locale=en&format=csv', {
      token: superAdmin,
    });
    expect(status).toBe(200);
    expect(String(body)).toMatch(/^\ufeff?day,locale,documentId,status,key,name,/);
    expect(String(body)).toMatch(/2026-03-02,en,\w+,active,one,One,/);
    for (const wrong of ['2026-03-06', '2026-02-30', 'yesterday'])
      expect((await app.get(`/compliance/claims?asOf=${wrong}`, { token: superAdmin })).status).toBe(400);
  });

  test('hold what a role may read', async () => {
    const token = await role({ fields: ['name'], locales: ['en'] });
    const { data, meta } = await claims('asOf=2026-03-02', token);
    expect(meta.locales).toEqual(['en']);
    expect(data).toMatchObject([{ then: { status: null, statements: { name: 'One' } } }]);
    expect(data[0]?.then?.statements).not.toHaveProperty('level');
    expect((await claims('asOf=2026-03-02&locale=zh-CN', token)).data).toEqual([]);
    const none = (await createAdministrator(app, [])).token;
    expect((await app.get('/compliance/claims', { token: none })).status).toBe(403);
  });
});

test('the sentences of imported pages stand beside what they state, until somebody changes it', async () => {
  const { dir, remove } = writeSource(lanchuanSite());
  await importFolder(app.strapi, dir, { site: 'lanchuan', publish: true, publishUnverified: true });
  remove();
  const [row] = await rowsOf(app.strapi, 'certification', { key: 'mlps', locale: 'en' });
  const id = String(row?.documentId);
  const read = async (): Promise<LedgerHistoryEntry[]> => {
    const { body } = await app.get(`/compliance/certifications/${id}/ledger?locale=en`, { token: superAdmin });
    return (body as PagedAnswer<LedgerHistoryEntry>).data;
  };
  const levelOf = (entry: LedgerHistoryEntry | undefined) => entry?.changes.find(({ field }) => field === 'level');
  const quoted = {
    path: 'trust/compliance-en.md',
    site: 'lanchuan',
    text: expect.stringContaining('Level 3') as string,
  };
  expect(levelOf((await read()).at(-1))?.quotes).toMatchObject([quoted]);
  const { body } = await app.get(`/compliance/certifications/${id}/ledger?locale=en&format=csv`, { token: superAdmin });
  expect(body).toMatch(/level: .*Level 3.* \(lanchuan, trust\/compliance-en\.md:\d+\)/);

  await documents(app.strapi, 'certification').update({ documentId: id, locale: 'en', data: { level: 'Level 2' } });
  await documents(app.strapi, 'certification').publish({ documentId: id, locale: 'en' });
  const [newest] = await read();
  expect(newest?.damaged).toBe(false);
  expect(levelOf(newest)).toMatchObject({ after: 'Level 2', quotes: [] });
});

test('a page of the history takes at most 20 statements', async () => {
  const statements = await fewestStatements(app.strapi, history);
  expect(statements).toBeGreaterThan(1);
  expect(statements).toBeLessThanOrEqual(20);
});

test('what is changed or taken away is marked', async () => {
  const rows = app.strapi.db.query('plugin::compliance.ledger-entry');
  const where = { certification: documentId, position: 3 };
  await rows.update({ where, data: { recordedBy: 'Somebody else' } });
  expect((await history()).data.map(({ damaged }) => damaged)).toEqual([false, false, true, false, false]);
  const { body } = await app.get(`/compliance/certifications/${documentId}/ledger?locale=en&format=csv`, {
    token: superAdmin,
  });
  const marks = String(body)
    .trim()
    .split('\r\n')
    .map((line) => line.split(',').at(-1));
  expect(marks).toEqual(['damaged', 'false', 'false', 'true', 'false', 'false']);
  await rows.delete({ where });
  expect((await history()).meta.damaged).toBe(true);
});
