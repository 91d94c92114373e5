import type { ListedCertification, Overview } from '../../../model/contracts/overview';
import { createAdministrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writer } from '../rest/sample-content';

let app: RunningStrapi;
let token: string;

const at = (instant: string) => {
  const clock = app.strapi.plugin('compliance').service<{ now: () => Date }>('clock');
  clock.now = () => new Date(instant);
};

const get = async <Data>(path: string): Promise<Data> => {
  const { status, body } = await app.get(`/compliance/overview${path}`, { token });
  expect({ path, status }).toEqual({ path, status: 200 });
  return (body as { data: Data }).data;
};

const names = async (set: string) =>
  (await get<ListedCertification[]>(`/certifications?set=${set}`)).map(({ name }) => name);

beforeAll(async () => {
  app = await bootStrapi({ config: { timeZone: 'Asia/Shanghai' } });
  const fields = ['title', 'tagline', 'summary', 'body', 'metaTitle', 'metaDescription', 'path'];
  const properties = { fields, locales: ['en', 'zh-CN'] };
  const action = 'plugin::content-manager.explorer.read';
  token = (
    await createAdministrator(app, [
      // no more for certifications than the plugin's own right: the overview asks for no right on them
      { action: 'plugin::compliance.import.read' },
      { action, subject: 'plugin::compliance.page', properties },
    ])
  ).token;
});

afterAll(async () => app.close());

test('an empty trust center has nothing to look at', async () => {
  const empty = await get<Overview>('');
  expect(empty).toMatchObject({
    certifications: { total: 0, sets: { expired: 0, 'ending-30': 0, 'ending-90': 0, superseded: 0, unverified: 0 } },
    pages: {
      total: 0,
      missing: [
        { locale: 'en', count: 0 },
        { locale: 'zh-CN', count: 0 },
      ],
    },
    conflicts: { open: 0, runs: [] },
    lastImport: null,
  });
});

describe('a trust center', () => {
  beforeAll(async () => {
    const ended = await writer(app.strapi, 'standard').create({
      ...{ key: 'iso-iec-27001-2013', identifier: 'ISO/IEC 27001', edition: '2013', transitionEndsOn: '2025-10-31' },
    });
    await writer(app.strapi, 'standard').translate(ended, { name: 'ISO/IEC 27001' });
    const certification = writer(app.strapi, 'certification');
    const create = async (name: string, data: Record<string, unknown>) => {
      const id = await certification.create({
        key: name.replaceAll(' ', '-'),
        name,
        certificationStatus: 'active',
        ...data,
      });
      await certification.translate(id, { name: `${name} 认证` });
      await certification.publish(id);
      return id;
    };
    const expired = await create('expired', { validUntil: '2026-05-31' });
    await create('in a month', { validUntil: '2026-07-01' });
    await create('in two', { validUntil: '2026-07-31' });
    await create('in three', { validUntil: '2026-08-30' });
    await create('later', { validUntil: '2026-08-31' });
    await create('superseded', { validUntil: '2026-06-15', standard: ended });
    await create('suspended', { certificationStatus: 'suspended', validUntil: '2026-06-15' });
    await certification.create({ key: 'new', name: 'new' });
    // corrected, and not yet published: readers go on seeing the old end
    await certification.translate(expired, { validUntil: '2028-05-31' }, { locale: 'en' });

    const page = writer(app.strapi, 'page');
    const both = await page.create({ title: 'Both', slug: 'both', path: '/both/' });
    await page.translate(both, { title: '两者', slug: 'both', path: '/both-zh/' });
    await page.publish(both);
    await page.publish(await page.create({ title: 'B', slug: 'b', path: '/b/' }));
    await page.create({ title: 'A', slug: 'a', path: '/a/' });
    await page.create({ title: '中文', slug: 'zh', path: '/zh/' }, { locale: 'zh-CN' });
  });

  test('has the numbers of its days, in the time zone of the app', async () => {
    at('2026-05-31T15:59:59Z');
    expect((await get<Overview>('')).certifications.sets).toMatchObject({ expired: 0, 'ending-30': 1 });
    at('2026-05-31T16:00:00Z');
    expect((await get<Overview>('')).certifications).toMatchObject({
      total: 8,
      sets: { expired: 1, 'ending-30': 1, 'ending-60': 2, 'ending-90': 3, superseded: 1, unverified: 1 },
    });
  });

  test('opens each number as a list of as many certifications', async () => {
    at('2026-05-31T16:00:00Z');
    const { sets } = (await get<Overview>('')).certifications;
    for (const [set, count] of Object.entries(sets)) expect([set, (await names(set)).length]).toEqual([set, count]);
    expect(await names('ending-90')).toEqual(['in a month', 'in two', 'in three']);
    const [unverified] = await get<ListedCertification[]>('/certifications?set=unverified');
    expect(unverified).toMatchObject({ name: 'new', isPublished: false, effectiveStatus: 'unverified', locale: 'en' });
    const [superseded] = await get<ListedCertification[]>('/certifications?set=superseded');
    expect(superseded).toMatchObject({
      isPublished: true,
      edition: 'ISO/IEC 27001:2013',
      reason: { code: 'edition-ended', on: '2025-10-31' },
    });
  });

  test('names what is to do, and what ends within twelve months, by their days', async () => {
    at('2026-05-31T16:00:00Z');
    const { work, ending } = (await get<Overview>('')).certifications;
    expect(work.total).toBe(6);
    expect(work.first.map(({ name, reason }) => [name, reason.code, reason.on])).toEqual([
      ['superseded', 'edition-ended', '2025-10-31'],
      ['expired', 'ended', '2026-05-31'],
      ['in a month', 'ends-soon', '2026-07-01'],
      ['in two', 'ends-soon', '2026-07-31'],
      ['in three', 'ends-soon', '2026-08-30'],
      ['new', 'not-verified', null],
    ]);
    expect(ending.total).toBe(4);
    expect(ending.first.map(({ name, on }) => [name, on])).toEqual([
      ['in a month', '2026-07-01'],
      ['in two', '2026-07-31'],
      ['in three', '2026-08-30'],
      ['later', '2026-08-31'],
    ]);
    const [first] = (await get<Overview>('?language=zh-Hans')).certifications.ending.first;
    expect(first).toMatchObject({ locale: 'zh-CN', name: 'in a month 认证' });
  });

  test('says which pages lack a translation', async () => {
    const { pages } = await get<Overview>('');
    expect(pages).toEqual({
      total: 4,
      missing: [
        { locale: 'en', count: 1 },
        { locale: 'zh-CN', count: 2 },
      ],
      stale: 0,
      copies: 0,
    });
  });

  test('says nothing of pages to a role that may not read them', async () => {
    const reader = await createAdministrator(app, [{ action: 'plugin::compliance.import.read' }]);
    const { body } = await app.get('/compliance/overview', { token: reader.token });
    expect(body).toMatchObject({ data: { pages: null, requests: null, certifications: { total: 8 } } });
  });

  test.each(['/certifications?set=fine', '/certifications'])('refuses %s', async (path) => {
    expect((await app.get(`/compliance/overview${path}`, { token })).status).toBe(400);
  });
});
