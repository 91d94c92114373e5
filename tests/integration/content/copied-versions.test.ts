import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writer } from '../rest/sample-content';
import { documents, rowsOf } from './stored';

type Texts = Record<'title' | 'body', string>;

describe('the text of the version in force is copied into its page', () => {
  let app: RunningStrapi;
  let token: string;
  let page: string;
  let later: string;

  const at = (instant: string): void => {
    jest.spyOn(app.strapi.plugin('compliance').service('clock'), 'now').mockReturnValue(new Date(instant));
  };
  const look = async () => getService(app.strapi, 'changes').look();
  const stored = async (locale: string, published: boolean) => {
    const [row] = await rowsOf(app.strapi, 'page', { documentId: page, locale, publishedAt: { $notNull: published } });
    const { title, body } = row as unknown as Texts;
    return { title, body };
  };
  const everywhere = async () => [
    ...[await stored('en', false), await stored('en', true)],
    ...[await stored('zh-CN', false), await stored('zh-CN', true)],
  ];
  const notices = async () => (await rowsOf(app.strapi, 'content-change', { key: null })).length;
  const isModified = async (locale: string): Promise<boolean> => {
    const rows = await rowsOf(app.strapi, 'page', { documentId: page, locale });
    const [draft, online] = [
      rows.find((row) => row.publishedAt === null),
      rows.find((row) => row.publishedAt !== null),
    ];
    return new Date(draft?.updatedAt ?? '') > new Date(online?.updatedAt ?? '');
  };
  const found = async (query: string) =>
    ((await app.get(`/api/compliance/pages?fields=path&${query}`, { token })).body as { data: unknown[] }).data.length;
  const version = async (key: string, effectiveFrom: string, english: Texts, chinese: Texts | null) => {
    const versions = writer(app.strapi, 'page-version');
    const made = await versions.create({ key, page, effectiveFrom, ...english });
    if (chinese !== null) await versions.translate(made, chinese);
    await versions.publish(made);
    return made;
  };

  const OLD = { title: 'SLA', body: 'Uptime is 99 %.\n' };
  const ALT = { title: '服务级别协议', body: '可用性为 99%。\n' };
  const NEW = { title: 'SLA', body: 'Uptime is 99.9 %.\n' };
  const XIN = { title: '服务级别协议', body: '可用性为 99.9%。\n' };

  beforeAll(async () => {
    app = await bootStrapi({ config: { timeZone: 'Asia/Shanghai' } });
    at('2026-06-15T12:00:00Z');
    token = await app.apiToken();
    const pages = writer(app.strapi, 'page');
    page = await pages.create({ ...OLD, slug: 'storage', path: '/sla-en/' });
    await pages.translate(page, { ...ALT, path: '/sla/' });
    await pages.publish(page);
    later = await version('sla-2', '2026-07-01', NEW, XIN);
    await look();
  });
  afterAll(async () => app.close());

  test('not before its day', async () => {
    at('2026-06-30T15:59:59Z');
    await look();
    expect(await everywhere()).toEqual([OLD, OLD, ALT, ALT]);
    expect(await found('filters[body][$contains]=99.9')).toBe(0);
  });

  test('on its day, in all languages, once however many look, with one notice; lists find it, and no form is called modified', async () => {
    at('2026-06-30T16:00:00Z');
    const before = await notices();
    await Promise.all([look(), look(), look()]);
    await look();
    expect(await everywhere()).toEqual([NEW, NEW, XIN, XIN]);
    expect((await notices()) - before).toBe(1);
    expect([await isModified('en'), await isModified('zh-CN')]).toEqual([false, false]);
    expect(await found('filters[body][$contains]=99.9')).toBe(1);
    expect(await found('_q=99.9')).toBe(1);
    const states = await rowsOf(app.strapi, 'page-text', { targetDocumentId: page });
    expect(new Set(states.map((row) => String(row['publishedAsOf']))).size).toBe(1);
  });

  test('the text before is kept as the version without a day, which earlier days answer', async () => {
    const oldest = await rowsOf(app.strapi, 'page-version', { effectiveFrom: null, publishedAt: { $notNull: true } });
    expect(oldest.map(({ key, locale, title, body }) => ({ key, locale, title, body }))).toEqual([
      { key: 'storage-until-2026-07-01', locale: 'en', ...OLD },
      { key: 'storage-until-2026-07-01', locale: 'zh-CN', ...ALT },
    ]);
    const asOf = await app.get('/api/compliance/pages/by-path?path=/sla/&fields=title,body&asOf=2026-03-01', { token });
    expect(asOf.body).toMatchObject({ data: ALT });
  });

  test('a version that is corrected and published is copied again; one that is withdrawn gives way to the one before', async () => {
    const corrected = { ...NEW, body: 'Uptime is 99.95 %.\n' };
    const versions = writer(app.strapi, 'page-version');
    await versions.translate(later, corrected, { locale: 'en' });
    await look();
    expect(await stored('en', true)).toEqual(NEW);
    await versions.publish(later, 'en');
    await look();
    expect(await stored('en', true)).toEqual(corrected);
    await documents(app.strapi, 'page-version').unpublish({ documentId: later, locale: 'en' });
    await look();
    expect(await stored('en', true)).toEqual(OLD);
    await versions.publish(later, 'en');
    await look();
  });

  test('what an editor has not published stays, and still waits to be published; the rest of the draft follows', async () => {
    const edited = 'An edit that waits.\n';
    await documents(app.strapi, 'page').update({ documentId: page, locale: 'en', data: { body: edited } });
    await version('sla-3', '2026-08-01', { title: 'SLA 3', body: 'Uptime is 100 %.\n' }, null);
    at('2026-07-31T16:00:00Z');
    await look();
    expect(await everywhere()).toEqual([
      { title: 'SLA 3', body: edited },
      { title: 'SLA 3', body: 'Uptime is 100 %.\n' },
      XIN,
      XIN,
    ]);
    expect(await isModified('en')).toBe(true);
  });

  test('what cannot be copied holds up no notice, and is tried again', async () => {
    await documents(app.strapi, 'page').discardDraft({ documentId: page, locale: 'en' });
    await version('sla-4', '2026-09-01', { title: 'SLA 4', body: 'Four.\n' }, null);
    await look();
    at('2026-08-31T16:00:00Z');
    const before = await notices();
    const query = app.strapi.db.query.bind(app.strapi.db);
    const broken = jest.spyOn(app.strapi.db, 'query').mockImplementation(((uid: string) => {
      const real = query(uid) as unknown as Record<string, unknown>;
      const update = async () => Promise.reject(new Error('the disk is gone'));
      return uid === 'plugin::compliance.page' ? Object.assign(Object.create(real) as object, { update }) : real;
    }) as never);
    const error = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    await look();
    expect(error.mock.calls.map(([message]) => message)).toEqual([
      'compliance: the text of a version was not copied into its page: the disk is gone',
    ]);
    broken.mockRestore();
    error.mockRestore();
    expect((await notices()) - before).toBe(1);
    expect(await stored('en', true)).toMatchObject({ title: 'SLA 3' });
    await look();
    expect(await stored('en', true)).toEqual({ title: 'SLA 4', body: 'Four.\n' });
    expect((await notices()) - before).toBe(1);
  });
});
