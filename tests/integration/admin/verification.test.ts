import type { UID } from '@strapi/strapi';
import { createAdministrator, type Administrator, type RolePermission } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dataOf, type Data } from '../../support/http/staging';
import { importFolder } from '../../support/sites/import-folder';
import { lanchuanSite } from '../../support/sites/compliance-sites';
import { writeSource } from '../../support/sites/legacy-site';
import { rowsOf } from '../content/stored';

const CERTIFICATION = 'plugin::compliance.certification' as UID.ContentType;
const DOCUMENT = 'plugin::compliance.document' as UID.ContentType;
const NOW = new Date('2026-05-06T20:00:00Z');
/** The same instant in the app's time zone. */
const TODAY = '2026-05-07';
const VERIFY = { action: 'plugin::compliance.certification.verify' };

let app: RunningStrapi;
let owner: Administrator;
let documentId: string;

const localesOf = ['en', 'zh-CN'];
const contentRight = (action: 'update' | 'publish', fields?: string[]): RolePermission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: CERTIFICATION,
  properties: { ...(fields && { fields }), locales: localesOf },
});

interface Fact {
  field: string;
  locale: string | null;
  value: string | string[] | null;
  quotes: { text: string; path: string; line: number; site: string; run: number }[];
}

const read = async (who = owner, id = documentId) => app.get(`/compliance/verifications/${id}`, { token: who.token });
const hashNow = async (id = documentId) => String(dataOf(await read(owner, id))['hash']);
const factsNow = async () => dataOf(await read())['facts'] as Fact[];
const verify = async (json: object, who = owner, id = documentId) =>
  app.post(`/compliance/verifications/${id}`, { hash: await hashNow(id), ...json }, { token: who.token });

const rows = async (published: boolean, id = documentId): Promise<Data[]> => {
  const where = { documentId: id, publishedAt: { [published ? '$notNull' : '$null']: true } };
  const found = await rowsOf(app.strapi, 'certification', where, ['issuedBy', 'documents', 'updatedBy']);
  return found.sort((a, b) => (String(a.locale) < String(b.locale) ? -1 : 1));
};

const unverify = async () => {
  for (const locale of localesOf) {
    await app.strapi.documents(CERTIFICATION).unpublish({ documentId, locale });
    const data = { certificationStatus: 'unverified', verifiedOn: null, verifiedBy: null };
    await app.strapi.documents(CERTIFICATION).update({ documentId, locale, data });
  }
};

beforeAll(async () => {
  app = await bootStrapi({ config: { timeZone: 'Asia/Shanghai' } });
  owner = await createAdministrator(app, 'strapi-super-admin');
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => NOW;
  const { dir, remove } = writeSource(lanchuanSite());
  await importFolder(app.strapi, dir, { site: 'lanchuan' });
  remove();
  const where = { key: 'iso-iec-27001' };
  documentId = String((await rowsOf(app.strapi, 'certification', where))[0]?.documentId);
});

afterAll(async () => app.close());

describe('the queue', () => {
  const queue = async (query = '') => {
    const { status, body } = await app.get(`/compliance/verifications${query}`, { token: owner.token });
    expect(status).toBe(200);
    return body as { data: Data[]; meta: { pagination: Data; sites: Data[]; locales: Data[] } };
  };

  test('lists what nobody has verified, with how much of it has a quote', async () => {
    const { data, meta } = await queue();
    expect(data).toMatchObject([
      {
        documentId,
        name: 'ISO/IEC 27001:2013 Certification',
        key: 'iso-iec-27001',
        locales: localesOf,
        sites: ['lanchuan'],
        owner: null,
        documents: 0,
        isPublished: false,
      },
      { key: 'mlps' },
    ]);
    expect(data[0]).toMatchObject({ facts: 9, quoted: 9 });
    expect(meta).toMatchObject({
      pagination: { page: 1, total: 2 },
      sites: [{ value: 'lanchuan', count: 2 }],
      locales: [
        { value: 'en', count: 2 },
        { value: 'zh-CN', count: 2 },
      ],
    });
  });

  test('is searched by a name in any language, filtered and paged', async () => {
    expect((await queue(`?q=${encodeURIComponent('等级保护')}`)).data).toMatchObject([{ key: 'mlps' }]);
    expect((await queue('?site=lanchuan&locale=zh-CN')).data).toHaveLength(2);
    expect((await queue('?site=other')).data).toEqual([]);
    expect((await queue('?page=2&pageSize=1')).data).toMatchObject([{ key: 'mlps' }]);
    expect((await app.get('/compliance/verifications?page=0', { token: owner.token })).status).toBe(400);
  });

  test('leaves out what is verified, and takes it back when that is too long ago', async () => {
    const data = { key: 'lapsing', name: 'Lapsing', certificationStatus: 'active', verifiedOn: '2026-05-01' };
    const made = await app.strapi.documents(CERTIFICATION).create({ locale: 'en', data });
    expect((await queue('?q=lapsing')).data).toEqual([]);
    const old = { verifiedOn: '2020-01-01' };
    await app.strapi.documents(CERTIFICATION).update({ documentId: made.documentId, locale: 'en', data: old });
    expect((await queue('?q=lapsing')).data).toMatchObject([{ key: 'lapsing', facts: 1, quoted: 0, sites: [] }]);
    await app.strapi.documents(CERTIFICATION).delete({ documentId: made.documentId });
  });
});

test('evidence whose day of renewal has come, or comes within 30 days, is listed with what it backs', async () => {
  const due = async () =>
    (await app.get('/compliance/verification-due-evidence', { token: owner.token })).body as { data: Data[] };
  expect((await due()).data).toEqual([]);
  const make = async (key: string, renewsOn: string | null) => {
    const data = { key, title: `Report ${key}`, renewsOn };
    const made = await app.strapi.documents(DOCUMENT).create({ locale: 'en', data });
    return made.documentId;
  };
  const today = await make('today', TODAY);
  const later = [await make('soon', '2026-06-06'), await make('later', '2026-06-07'), await make('never', null)];
  await app.strapi.documents(DOCUMENT).update({ documentId: today, locale: 'zh-CN', data: { title: '报告' } });
  const before = { documents: [] };
  await app.strapi.documents(CERTIFICATION).update({ documentId, locale: 'en', data: { documents: [today] } });
  expect((await due()).data).toMatchObject([
    { name: 'Report today', locale: 'en', renewsOn: TODAY, isDue: true, certifications: [{ documentId }] },
    { name: 'Report soon', renewsOn: '2026-06-06', isDue: false, certifications: [] },
  ]);
  await app.strapi.documents(CERTIFICATION).update({ documentId, locale: 'en', data: before });
  for (const id of [today, ...later]) await app.strapi.documents(DOCUMENT).delete({ documentId: id, locale: '*' });
});

describe('one certification', () => {
  test('shows each fact beside its quote, file and line', async () => {
    const facts = await factsNow();
    const fact = (field: string, locale: string | null = null) =>
      facts.find((each) => each.field === field && each.locale === locale);
    expect(fact('auditCycle')).toMatchObject({
      kind: 'text',
      value: 'P1Y',
      quotes: [{ path: 'trust/compliance-en.md', text: 'We are audited every year.', site: 'lanchuan' }],
    });
    expect(fact('auditCycle')?.quotes[0]?.line).toBe(10);
    expect(fact('issuedBy')).toMatchObject({
      kind: 'entry',
      target: 'organization',
      entries: [{ name: 'Qingyuan Certification Center', locales: localesOf }],
      quotes: [{ path: 'trust/compliance-en.md', run: expect.any(Number) as number }],
    });
    expect(fact('scope', 'zh-CN')).toMatchObject({
      value: expect.stringContaining('对象存储服务') as string,
      quotes: [{ path: 'trust/compliance.md' }],
    });
    expect(fact('standard')?.quotes).toMatchObject([{ path: 'trust/compliance-en.md', line: 7 }]);
    expect(fact('name', 'zh-CN')?.quotes).toMatchObject([{ path: 'trust/compliance.md', line: 7 }]);
    expect(fact('services')?.quotes[0]?.text).toBe('The certificate was granted to Object Storage and Backup.');
    expect(fact('validUntil')).toMatchObject({ kind: 'date', value: null, quotes: [] });
    expect(fact('type')).toMatchObject({
      kind: 'choice',
      options: expect.arrayContaining(['attestation']) as string[],
    });
    expect(fact('verifiedBy') ?? fact('owner') ?? fact('key')).toBeUndefined();
  });

  test('that is not there is 404', async () => {
    expect(await read(owner, 'nothing')).toMatchObject({
      status: 404,
      body: { error: { details: { code: 'CERTIFICATION_NOT_FOUND' } } },
    });
    const answer = await app.post('/compliance/verifications/nothing', { hash: 'x' }, { token: owner.token });
    expect(answer.status).toBe(404);
  });
});

describe('what could be named', () => {
  const ORGANIZATION = 'plugin::compliance.organization' as UID.ContentType;
  const organizations = () => app.strapi.db.query(ORGANIZATION);
  const search = async (q: string) => {
    const query = `/compliance/verification-candidates?type=organization&q=${encodeURIComponent(q)}`;
    return (await app.get(query, { token: owner.token })).body as { data: Data[] };
  };
  afterAll(async () => {
    await organizations().deleteMany({ where: { key: { $startsWith: 'named-' } } });
  });

  test('is found by a name in one language, and has all its languages', async () => {
    const data = { key: 'named-both', name: 'Fifty% Body' };
    const { documentId: id } = await app.strapi.documents(ORGANIZATION).create({ locale: 'en', data });
    const chinese = { documentId: id, locale: 'zh-CN', data: { name: '半数机构' } };
    await app.strapi.documents(ORGANIZATION).update(chinese);
    expect(await search('半数')).toEqual({ data: [{ documentId: id, name: '半数机构', locales: ['en', 'zh-CN'] }] });
  });

  test('is listed under its name in the main language', async () => {
    const data = { key: 'named-later', name: 'Later in the alphabet' };
    const { documentId: id } = await app.strapi.documents(ORGANIZATION).create({ locale: 'en', data });
    await app.strapi.documents(ORGANIZATION).update({ documentId: id, locale: 'zh-CN', data: { name: '1 号机构' } });
    const { data: listed } = await search('');
    expect(listed.filter(({ documentId }) => documentId === id).map(({ name }) => name)).toEqual([data.name]);
  });

  test('is searched for % and _ as they are', async () => {
    expect((await search('%')).data.map(({ name }) => name)).toEqual(['Fifty% Body']);
    expect((await search('_')).data).toEqual([]);
  });

  test('is read no further than people look', async () => {
    for (let number = 0; number < 60; number += 1) {
      const data = { documentId: `named${number}`, locale: 'en', key: `named-${number}`, name: `Named ${number}` };
      await organizations().create({ data });
    }
    const read = jest.spyOn(organizations(), 'findMany');
    expect((await search('named')).data).toHaveLength(50);
    const rows = (await Promise.all(read.mock.results.map(async ({ value }) => (await value) as unknown[]))).flat();
    read.mockRestore();
    expect(rows).toHaveLength(100);
  });
});

describe('verifying', () => {
  afterEach(unverify);

  test('sets status, the day in the time zone of the app, and who is logged in, in all languages', async () => {
    expect(await verify({})).toMatchObject({ status: 200, body: { data: { status: 'active', verifiedOn: TODAY } } });
    const drafts = await rows(false);
    expect(drafts.map(({ locale }) => locale)).toEqual(localesOf);
    for (const draft of drafts)
      expect(draft).toMatchObject({ certificationStatus: 'active', verifiedOn: TODAY, verifiedBy: 'Test Admin 1' });
    expect(drafts[0]).toMatchObject({ updatedBy: { id: owner.id } });
    expect(await rows(true)).toEqual([]);
  });

  test.each(['verifiedBy', 'verifiedOn', 'owner'])('refuses a body that names %s', async (name) => {
    expect((await verify({ [name]: '2020-01-01' })).status).toBe(400);
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
  });

  test('writes corrected and cleared facts: shared ones into all languages, others into their own', async () => {
    const answer = await verify({
      status: 'in-progress',
      decisions: [
        { field: 'type', locale: null, decision: 'accept' },
        { field: 'validUntil', locale: null, decision: 'correct', value: '2027-01-31' },
        { field: 'validIn', locale: null, decision: 'correct', value: ['CN', 'DE'] },
        { field: 'auditCycle', locale: null, decision: 'clear' },
        { field: 'issuedBy', locale: null, decision: 'clear' },
        { field: 'scope', locale: 'zh-CN', decision: 'correct', value: ' 备份 ' },
      ],
    });
    expect(answer.status).toBe(200);
    const [english, chinese] = await rows(false);
    const shared = { validUntil: '2027-01-31', validIn: ['CN', 'DE'], auditCycle: null, issuedBy: null };
    expect(english).toMatchObject({ ...shared, certificationStatus: 'in-progress' });
    expect(english?.['scope']).not.toBe('备份');
    expect(chinese).toMatchObject({ ...shared, certificationStatus: 'in-progress', scope: '备份' });
  });

  test('names another entry in all languages, as soon as it has them', async () => {
    const data = { key: 'other-body', name: 'Other Body' };
    const uid = 'plugin::compliance.organization' as UID.ContentType;
    const body = await app.strapi.documents(uid).create({ locale: 'en', data });
    const query = '/compliance/verification-candidates?type=organization&q=other';
    const found = await app.get(query, { token: owner.token });
    expect(found.body).toEqual({ data: [{ documentId: body.documentId, name: 'Other Body', locales: ['en'] }] });
    const decisions = [{ field: 'issuedBy', locale: null, decision: 'correct', value: [body.documentId] }];
    const refused = await verify({ decisions });
    expect(refused).toMatchObject({ status: 400, body: { error: { details: { errors: [{ path: ['issuedBy'] }] } } } });
    expect((refused.body as { error: Data }).error['message']).toBe(
      'issuedBy names "Other Body", which has no version in zh-CN. This field is the same in every language: add the zh-CN version first.',
    );
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
    const chinese = { documentId: body.documentId, locale: 'zh-CN', data: { name: '其他机构' } };
    await app.strapi.documents(uid).update(chinese);
    expect((await verify({ decisions })).status).toBe(200);
    const named = { issuedBy: { key: 'other-body' } };
    expect(await rows(false)).toMatchObject([named, named]);
  });

  test('attaches evidence in all languages, beside what is there', async () => {
    const evidence = async (key: string, locales: string[]) => {
      const [first = 'en', ...others] = locales;
      const made = await app.strapi.documents(DOCUMENT).create({ locale: first, data: { key, title: key } });
      for (const locale of others)
        await app.strapi.documents(DOCUMENT).update({ documentId: made.documentId, locale, data: { title: key } });
      return made.documentId;
    };
    const first = await evidence('first-evidence', localesOf);
    const second = await evidence('second-evidence', localesOf);
    const chinese = await evidence('chinese-only', ['zh-CN']);
    expect((await verify({ documents: [first] })).status).toBe(200);
    expect((await verify({ documents: [first, second] })).status).toBe(200);
    expect(await verify({ documents: [chinese] })).toMatchObject({
      status: 400,
      body: {
        error: {
          message: expect.stringContaining('documents names "chinese-only", which has no version in en.') as string,
        },
      },
    });
    const attached = (await rows(false)).map(({ documents }) => (documents as Data[]).map(({ key }) => key));
    expect(attached).toEqual([
      ['first-evidence', 'second-evidence'],
      ['first-evidence', 'second-evidence'],
    ]);
    expect(dataOf(await read())['documents']).toMatchObject([
      { name: 'first-evidence', locales: localesOf },
      { name: 'second-evidence', locales: localesOf },
    ]);
  });

  test('publishes all languages when that is asked for', async () => {
    expect(await verify({ publish: true })).toMatchObject({ status: 200, body: { data: { isPublished: true } } });
    const published = await rows(true);
    expect(published.map(({ locale }) => locale)).toEqual(localesOf);
    for (const row of published) expect(row).toMatchObject({ certificationStatus: 'active', verifiedOn: TODAY });
  });

  test('changes nothing online when it is not', async () => {
    await verify({ publish: true });
    const decisions = [{ field: 'level', locale: null, decision: 'correct', value: 'Level 9' }];
    expect((await verify({ decisions, status: 'suspended' })).status).toBe(200);
    for (const row of await rows(true)) expect(row).toMatchObject({ certificationStatus: 'active', level: null });
    for (const row of await rows(false))
      expect(row).toMatchObject({ certificationStatus: 'suspended', level: 'Level 9' });
  });

  test('is refused when the facts have changed since they were read', async () => {
    const hash = await hashNow();
    await app.strapi.documents(CERTIFICATION).update({ documentId, locale: 'zh-CN', data: { scope: '另外的范围' } });
    expect(await verify({ hash })).toMatchObject({
      status: 409,
      body: { error: { details: { code: 'VERIFICATION_OUTDATED', reason: 'hash' } } },
    });
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
    const [first, second] = await Promise.all([verify({ hash: await hashNow() }), verify({ hash: await hashNow() })]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
  });

  test('is refused when prose that it would publish, or the file of its evidence, has changed since', async () => {
    const report = { key: 'hashed', title: 'Hashed', sha256: 'a'.repeat(64) };
    const evidence = await app.strapi.documents(DOCUMENT).create({ locale: 'en', data: report });
    const { documentId: evidenceId } = evidence;
    await app.strapi.documents(DOCUMENT).update({ documentId: evidenceId, locale: 'zh-CN', data: { title: '报告' } });
    const proof = { documentId, locale: 'en', data: { documents: [evidenceId] } };
    await app.strapi.documents(CERTIFICATION).update(proof);
    const changes = [
      async () =>
        app.strapi
          .documents(CERTIFICATION)
          .update({ documentId, locale: 'zh-CN', data: { description: '没有人看过的文字' } }),
      async () =>
        app.strapi
          .documents(DOCUMENT)
          .update({ documentId: evidenceId, locale: 'en', data: { sha256: 'b'.repeat(64) } }),
    ];
    for (const change of changes) {
      const hash = await hashNow();
      await change();
      expect(await verify({ hash, publish: true })).toMatchObject({
        status: 409,
        body: { error: { details: { code: 'VERIFICATION_OUTDATED' } } },
      });
      expect(await rows(true)).toEqual([]);
    }
    await app.strapi.documents(CERTIFICATION).update({ ...proof, data: { documents: [] } });
    await app.strapi.documents(DOCUMENT).delete({ documentId: evidenceId, locale: '*' });
  });

  test('names what else differs from what is online', async () => {
    const pending = async () => dataOf(await read())['pending'];
    expect(await pending()).toEqual([]);
    await verify({ publish: true });
    expect(await pending()).toEqual([]);
    const data = { description: 'Not online yet', scope: 'A fact that the page shows' };
    await app.strapi.documents(CERTIFICATION).update({ documentId, locale: 'en', data });
    expect(await pending()).toEqual(['description']);
    const back = { description: null };
    await app.strapi.documents(CERTIFICATION).update({ documentId, locale: 'en', data: back });
  });

  test('is refused when an entry that it names was renamed since', async () => {
    const hash = await hashNow();
    const where = { key: 'iso-iec-27001' };
    const [standard] = await rowsOf(app.strapi, 'standard', where);
    const uid = 'plugin::compliance.standard' as UID.ContentType;
    const rename = { documentId: String(standard?.documentId), locale: 'en', data: { name: 'Another standard' } };
    await app.strapi.documents(uid).update(rename);
    expect(await verify({ hash })).toMatchObject({ status: 409, body: { error: { details: { reason: 'hash' } } } });
    expect((await verify({})).status).toBe(200);
  });

  test.each([
    [{ field: 'name', locale: 'en', decision: 'clear' }, 'name cannot be cleared'],
    [{ field: 'name', locale: 'en', decision: 'correct', value: ' ' }, 'name cannot be cleared'],
    [{ field: 'certificationStatus', locale: null, decision: 'clear' }, 'certificationStatus is no fact'],
    [{ field: 'scope', locale: null, decision: 'clear' }, 'scope is no fact'],
    [{ field: 'validIn', locale: null, decision: 'correct', value: 'CN' }, 'validIn must be a list'],
    [{ field: 'level', locale: null, decision: 'correct', value: ['1'] }, 'level must be text'],
    [{ field: 'level', locale: null, decision: 'correct', value: 'a\0b' }, 'level contains characters'],
    [
      { field: 'standard', locale: null, decision: 'correct', value: ['gone'] },
      'standard names an entry that does not exist',
    ],
    [{ field: 'validUntil', locale: null, decision: 'correct', value: '2026-02-30' }, 'validUntil must be a date'],
    [{ field: 'level', locale: null, decision: 'guess' }, 'must have a'],
  ])('refuses %j', async (decision, message) => {
    const answer = await verify({ decisions: [decision], publish: true });
    expect(answer.status).toBe(400);
    expect((answer.body as { error: Data }).error['message']).toContain(message);
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
    expect(await rows(true)).toEqual([]);
  });

  test('refuses evidence that does not exist, a fact twice, and the status unverified', async () => {
    expect((await verify({ documents: ['gone'] })).status).toBe(400);
    const twice = { field: 'level', locale: null, decision: 'clear' };
    expect((await verify({ decisions: [twice, twice] })).status).toBe(400);
    expect((await verify({ status: 'unverified' })).status).toBe(400);
  });
});

describe('who may', () => {
  afterEach(unverify);
  const set = ['certificationStatus', 'verifiedOn', 'verifiedBy'];
  const missingOf = ({ body }: { body: unknown }) =>
    (body as { error: { details: { missing: Data[] } } }).error.details.missing;

  test('the permission alone reads, and names what else is needed', async () => {
    const clerk = await createAdministrator(app, [VERIFY]);
    const seen = await read(clerk);
    expect(dataOf(seen)['missingRights']).toMatchObject({
      verify: [{ action: 'update', type: 'certification', locale: 'en', fields: [] }],
      publish: [
        { action: 'publish', locale: 'en' },
        { action: 'publish', locale: 'zh-CN' },
      ],
    });
    const refused = await verify({}, clerk);
    expect(refused).toMatchObject({ status: 403, body: { error: { details: { code: 'VERIFY_RIGHTS_MISSING' } } } });
    expect(missingOf(refused)).toMatchObject([{ action: 'update', type: 'certification', locale: 'en' }]);
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
  });

  test('to write a fact needs the right to its field, and to publish the right to publish', async () => {
    const clerk = await createAdministrator(app, [VERIFY, contentRight('update', [...set, 'level'])]);
    const correct = (field: string) => ({ decisions: [{ field, locale: null, decision: 'correct', value: 'P2Y' }] });
    expect(missingOf(await verify(correct('auditCycle'), clerk))).toMatchObject([{ fields: ['auditCycle'] }]);
    expect(missingOf(await verify({ publish: true }, clerk))).toMatchObject([
      { action: 'publish', locale: 'en' },
      { action: 'publish', locale: 'zh-CN' },
    ]);
    expect((await verify(correct('level'), clerk)).status).toBe(200);
    expect(await rows(true)).toEqual([]);
  });

  test('with both rights it is published', async () => {
    const clerk = await createAdministrator(app, [VERIFY, contentRight('update', set), contentRight('publish')]);
    expect((await verify({ publish: true }, clerk)).status).toBe(200);
    expect(await rows(true)).toHaveLength(2);
  });

  test('the rights to edit everything do not verify', async () => {
    const editor = await createAdministrator(app, [contentRight('update', set), contentRight('publish')]);
    expect((await read(editor)).status).toBe(403);
    expect((await verify({}, editor)).status).toBe(403);
  });
});
