import type { Administrator } from '../../support/http/administrators';
import type { RunningStrapi } from '../../support/app/boot';
import { dataOf, type Data } from '../../support/http/staging';
import {
  bootUnverified,
  CERTIFICATION,
  DOCUMENT,
  LOCALES,
  ORGANIZATION,
  TODAY,
  type Fact,
  type UnverifiedApp,
} from './unverified-app';

let unverified: UnverifiedApp;
let app: RunningStrapi;
let owner: Administrator;
let documentId: string;

const read: UnverifiedApp['read'] = async (...args) => unverified.read(...args);
const factsNow = async () => dataOf(await read())['facts'] as Fact[];

beforeAll(async () => {
  unverified = await bootUnverified();
  ({ app, owner, documentId } = unverified);
});

afterAll(async () => app.close());

describe('the queue', () => {
  const queue = async (query = '') => {
    const { status, body } = await app.get(`/compliance/verifications${query}`, { token: owner.token });
    expect(status).toBe(200);
    return body as { data: Data[]; meta: { pagination: Data; facets: Record<string, Data[]> } };
  };

  test('lists what nobody has verified, with how much of it has a quote', async () => {
    const { data, meta } = await queue();
    expect(data).toMatchObject([
      {
        documentId,
        name: 'ISO/IEC 27001:2013 Certification',
        key: 'iso-iec-27001',
        locales: LOCALES,
        sites: ['lanchuan'],
        owner: null,
        documents: 0,
        isPublished: false,
      },
      { key: 'mlps' },
    ]);
    // the older page names another issuer, so that none of its facts counts
    expect(data[0]).toMatchObject({ facts: 8, quoted: 8 });
    expect(meta).toMatchObject({
      pagination: { page: 1, total: 2 },
      facets: {
        site: [{ value: 'lanchuan', count: 2 }],
        locale: [
          { value: 'en', count: 2 },
          { value: 'zh-CN', count: 2 },
        ],
      },
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
      entries: [{ name: 'Qingyuan Certification Center', locales: LOCALES }],
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

  test('is called as the reader calls it, and so are the entries that it names', async () => {
    const { body } = await app.get('/compliance/verifications?q=27001&language=zh-Hans', { token: owner.token });
    expect((body as { data: Data[] }).data).toMatchObject([{ documentId, name: 'ISO/IEC 27001 认证' }]);
    const chinese = dataOf(await read(owner, documentId, '?language=zh-Hans'));
    expect(chinese['name']).toBe('ISO/IEC 27001 认证');
    const names = (verification: Data) =>
      (verification['facts'] as (Fact & { entries: { name: string }[] })[])
        .filter(({ field }) => field === 'issuedBy')
        .flatMap(({ entries }) => entries.map(({ name }) => name));
    expect(names(chinese)).toEqual(['清远认证中心']);
    expect(names(dataOf(await read(owner, documentId, '?language=fr')))).toEqual(['Qingyuan Certification Center']);
    // the language of the names is no part of what is verified
    expect(chinese['hash']).toBe(await unverified.hashNow());
  });

  test('says which day it is, and when the edition of its standard ends', async () => {
    expect(dataOf(await read())).toMatchObject({
      today: TODAY,
      edition: { name: 'ISO/IEC 27001:2013', endsOn: '2025-10-31' },
    });
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
    expect(await search('半数')).toEqual({
      data: [{ documentId: id, name: '半数机构', locales: ['en', 'zh-CN'], drafts: [] }],
    });
  });

  test('is listed under its name in the main language', async () => {
    const data = { key: 'named-later', name: 'Later in the alphabet' };
    const { documentId: id } = await app.strapi.documents(ORGANIZATION).create({ locale: 'en', data });
    await app.strapi.documents(ORGANIZATION).update({ documentId: id, locale: 'zh-CN', data: { name: '1 号机构' } });
    const { data: listed } = await search('');
    expect(listed.filter(({ documentId }) => documentId === id).map(({ name }) => name)).toEqual([data.name]);
  });

  test('is listed under its name in the language of the reader', async () => {
    const query = `/compliance/verification-candidates?type=organization&language=zh-Hans`;
    const { data } = (await app.get(query, { token: owner.token })).body as { data: Data[] };
    expect(data.map(({ name }) => name)).toContain('1 号机构');
  });

  test('is evidence with the languages in which readers do not see it yet', async () => {
    const found = async () => {
      const query = '/compliance/verification-candidates?type=document&q=named-evidence';
      return ((await app.get(query, { token: owner.token })).body as { data: Data[] }).data;
    };
    const data = { key: 'named-evidence', title: 'named-evidence' };
    const { documentId: id } = await app.strapi.documents(DOCUMENT).create({ locale: 'en', data });
    await app.strapi.documents(DOCUMENT).update({ documentId: id, locale: 'zh-CN', data: { title: 'named-evidence' } });
    expect(await found()).toMatchObject([{ locales: LOCALES, drafts: LOCALES }]);
    await app.strapi.documents(DOCUMENT).publish({ documentId: id, locale: 'en' });
    expect(await found()).toMatchObject([{ locales: LOCALES, drafts: ['zh-CN'] }]);
    await app.strapi.documents(DOCUMENT).delete({ documentId: id, locale: '*' });
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
