/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, insertFile, rowsOf } from './stored';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi();
});

afterAll(async () => app.close());

type Data = Record<string, unknown>;

interface Refusal {
  name: string;
  message: string;
  details: { errors: { path: string[]; message: string; name: string }[] };
}

/** The error of the Document Service, through which imports write too. */
const refusal = async (work: () => Promise<unknown>): Promise<Refusal> => {
  try {
    await work();
  } catch (error) {
    const { name, message, details } = error as Refusal;
    return { name, message, details };
  }
  throw new Error('nothing was refused');
};

const messages = async (work: () => Promise<unknown>) =>
  (await refusal(work)).details.errors.map(({ message }) => message);

const adminUrl = (type: string, query = '?locale=en') =>
  `/content-manager/collection-types/plugin::compliance.${type}${query}`;

const adminRefusal = async (method: string, path: string, json: Data): Promise<Refusal> => {
  const { status, body } = await app.request(method, path, { token: await app.adminToken(), json });
  expect(status).toBe(400);
  const { name, message, details } = (body as { error: Refusal }).error;
  return { name, message, details };
};

const WRONG: [string, Data][] = [
  ['certification', { key: 'Wrong Key', name: 'x'.repeat(300), validFrom: '2021-02-29', auditCycle: 'yearly' }],
  ['certification', { key: 'dates', name: 'Dates', validFrom: '2021-01-02', validUntil: '2021-01-01' }],
  ['certification', { key: 'places', name: 'Places', validIn: ['CN', 'XX'], verificationUrl: 'javascript:alert(1)' }],
  ['page', { title: 'x'.repeat(256), path: 'no-slash', sourceDate: '2015-13' }],
  ['organization', { key: 'org', name: 'Org', country: 'UK', url: 'ftp://example.org' }],
  ['organization', { key: 'nameless' }],
  ['document', { key: 'secret', title: 'Secret', visibility: 'internal', file: 1 }],
  ['standard', { key: '27001', identifier: 'ISO' }],
];

test.each(WRONG)('%s %j: one error, whichever way it comes', async (type, data) => {
  const thrown = await refusal(async () => documents(app.strapi, type).create({ locale: 'en', data }));
  expect(thrown.name).toBe('ValidationError');
  expect(thrown.details.errors.length).toBeGreaterThan(0);
  expect(await adminRefusal('POST', adminUrl(type), data)).toEqual(thrown);
  expect(await rowsOf(app.strapi, type, {})).toEqual([]);
});

test('redirects, which have no locale, are checked as well', async () => {
  const data = { from: 'x', to: 'javascript:alert(1)', code: 307 };
  const thrown = await refusal(async () => documents(app.strapi, 'redirect').create({ data }));
  expect(thrown.details.errors.map(({ path }) => path)).toEqual([['from'], ['to'], ['code']]);
  expect(await adminRefusal('POST', adminUrl('redirect', ''), data)).toEqual(thrown);
});

describe('a stored record', () => {
  test('an update is judged together with what is stored', async () => {
    const service = documents(app.strapi, 'certification');
    const { documentId } = await service.create({
      locale: 'en',
      data: { key: 'stored', name: 'Stored', validFrom: '2021-01-01' },
    });
    const data = { validUntil: '2020-12-31' };
    const thrown = await refusal(async () => service.update({ documentId, locale: 'en', data }));
    expect(thrown.message).toBe('validUntil (2020-12-31) must not be before validFrom (2021-01-01)');
    expect(await adminRefusal('PUT', adminUrl('certification', `/${documentId}?locale=en`), data)).toEqual(thrown);
    // Also where the locale that brings the date does not exist yet: the other date is shared.
    expect(await messages(async () => service.update({ documentId, locale: 'zh-CN', data }))).toEqual([thrown.message]);
  });

  test('an update that touches nothing wrong goes through, and one of an unknown document does nothing', async () => {
    const service = documents(app.strapi, 'organization');
    const { documentId } = await service.create({ locale: 'en', data: { key: 'fine', name: 'Fine' } });
    await service.update({ documentId, locale: 'en', data: { country: 'CN' } });
    expect(await messages(async () => service.update({ documentId, locale: 'en', data: { name: '' } }))).toEqual([
      'name must be filled in',
    ]);
    expect(await service.update({ documentId: 'unknown', locale: 'en', data: { country: 'CN' } })).toBeNull();
  });
});

describe('publishing', () => {
  test('asks for what a draft may leave open', async () => {
    const service = documents(app.strapi, 'certification');
    const { documentId } = await service.create({ locale: 'en', data: { name: 'No key' } });
    const thrown = await refusal(async () => service.publish({ documentId, locale: 'en' }));
    expect(thrown.message).toBe('key must be filled in');
    const path = adminUrl('certification', `/${documentId}/actions/publish?locale=en`);
    expect(await adminRefusal('POST', path, {})).toEqual(thrown);
    const both = { documentId, locale: 'en', status: 'published', data: { summary: 'x' } };
    expect(await messages(async () => service.update(both))).toEqual([thrown.message]);
  });

  test('two pages may be drafts at one path, but only one may be published there', async () => {
    const service = documents(app.strapi, 'page');
    const create = async (locale: string, path: string) =>
      (await service.create({ locale, data: { title: 'Legal', path } })).documentId;
    const first = await create('en', '/legal/');
    const second = await create('en', '/legal/');
    await service.publish({ documentId: first, locale: 'en' });
    const words = 'path "/legal/" is already the path of another published en page';
    expect(await messages(async () => service.publish({ documentId: second, locale: 'en' }))).toEqual([words]);
    expect(await messages(async () => service.publish({ documentId: second, locale: '*' }))).toEqual([words]);
    await service.publish({ documentId: first, locale: 'en' });
    await service.publish({ documentId: await create('zh-CN', '/legal/'), locale: 'zh-CN' });
    await service.publish({ documentId: await create('en', '/Legal/'), locale: 'en' });
    const unslashed = await create('en', '/legal');
    expect(await messages(async () => service.publish({ documentId: unslashed, locale: 'en' }))).toHaveLength(1);
  });

  test('names the locale when several are published at once', async () => {
    const service = documents(app.strapi, 'page');
    const { documentId } = await service.create({ locale: 'en', data: { title: 'Two' } });
    await service.update({ documentId, locale: 'zh-CN', data: { title: '' } });
    expect(await messages(async () => service.publish({ documentId, locale: '*' }))).toEqual([
      'title must be filled in (zh-CN)',
    ]);
    expect(await rowsOf(app.strapi, 'page', { documentId, publishedAt: { $notNull: true } })).toEqual([]);
    // An update that also publishes is judged by its own locale's title, not by another's.
    const update = { documentId, locale: 'zh-CN', status: 'published', data: { summary: 'x' } };
    expect(await messages(async () => service.update(update))).toEqual(['title must be filled in']);
    await service.publish({ documentId, locale: 'en' });
  });
});

describe('other documents', () => {
  test.each([
    ['certification', { name: 'A' }],
    ['document', { title: 'A' }],
    ['standard', { identifier: 'A' }],
    ['organization', { name: 'A' }],
    ['service', { name: 'A' }],
  ])('no two of %s have one key, in any locale, copied or changed', async (type, data) => {
    const service = documents(app.strapi, type);
    const words = [`key "one" is already used by another ${type}`];
    const { documentId } = await service.create({ locale: 'en', data: { ...data, key: 'one' } });
    await service.update({ documentId, locale: 'zh-CN', data: { ...data, key: 'one' } });
    const again = { locale: 'zh-CN', data: { ...data, key: 'one' } };
    expect(await messages(async () => service.create(again))).toEqual(words);
    expect(await messages(async () => service.clone({ documentId, locale: 'en', data: {} }))).toEqual(words);
    const copy = await service.clone({ documentId, locale: 'en', data: { key: 'two' } });
    const change = { documentId: copy.documentId, locale: 'en', data: { key: 'one' } };
    expect(await messages(async () => service.update(change))).toEqual(words);
  });

  test('no two redirects begin at one path', async () => {
    const data = { from: '/old/', to: '/new/' };
    await documents(app.strapi, 'redirect').create({ data });
    expect(await messages(async () => documents(app.strapi, 'redirect').create({ data }))).toHaveLength(1);
  });

  test.each([
    ['standard', { identifier: 'S' }],
    ['page', { title: 'P' }],
  ])('no %s supersedes itself, however the relation is written', async (type, data) => {
    const service = documents(app.strapi, type);
    const ids: string[] = [];
    for (const key of ['s-a', 's-b', 's-c'])
      ids.push((await service.create({ locale: 'en', data: type === 'page' ? data : { ...data, key } })).documentId);
    const [a = '', b = '', c = ''] = ids;
    await service.update({ documentId: a, locale: 'en', data: { supersededBy: b } });
    await service.update({ documentId: b, locale: 'en', data: { supersededBy: { documentId: c, locale: 'en' } } });
    const [rowOfA] = await rowsOf(app.strapi, type, { documentId: a });
    for (const supersededBy of [
      a,
      [a],
      rowOfA?.id,
      { id: rowOfA?.id },
      { set: [{ documentId: a }] },
      { connect: [{ documentId: a, locale: 'en' }], disconnect: [] },
    ]) {
      const update = { documentId: c, locale: 'en', data: { supersededBy } };
      expect(await messages(async () => service.update(update))).toEqual([
        expect.stringContaining('through 2 others') as string,
      ]);
    }
    await service.update({ documentId: b, locale: 'en', data: { supersededBy: null } });
    await service.update({ documentId: c, locale: 'en', data: { supersededBy: a } });
  });

  test('evidence does not become internal while another locale still shows its file', async () => {
    const service = documents(app.strapi, 'document');
    const file = await insertFile(app.strapi, 'report');
    const { documentId } = await service.create({ locale: 'en', data: { key: 'leak', title: 'Leak' } });
    await service.update({ documentId, locale: 'zh-CN', data: { title: '泄漏', file } });
    await service.publish({ documentId, locale: '*' });
    const internal = { documentId, locale: 'en', data: { visibility: 'internal' } };
    expect(await messages(async () => service.update(internal))).toEqual([
      expect.stringContaining('the zh-CN document has a public file') as string,
    ]);
    await service.update({ documentId, locale: 'zh-CN', data: { file: null } });
    await service.update(internal);
    // The published Chinese page still has the file: English alone may not make it internal, both together may.
    expect(await messages(async () => service.publish({ documentId, locale: 'en' }))).toHaveLength(1);
    await service.publish({ documentId, locale: '*' });
    const online = await rowsOf(app.strapi, 'document', { documentId, publishedAt: { $notNull: true } }, ['file']);
    expect(online.map(({ visibility, file: shown }) => [visibility, shown])).toEqual([
      ['internal', null],
      ['internal', null],
    ]);
  });
});
