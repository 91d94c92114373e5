import type { PolicyOnDay, ToldPage } from '../../../model/contracts/policies-on-day';
import { chunks } from '../../../server/src/database/chunks';
import { createAdministrator } from '../../support/http/administrators';
import { createApiToken } from '../../support/http/tokens';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { fewestStatements } from '../../support/content/fewest-statements';
import { documents } from '../content/stored';
import { writer } from '../rest/sample-content';

const READ = 'plugin::content-manager.explorer.read';
const PAGE = 'plugin::compliance.page';
const VERSION = 'plugin::compliance.page-version';
const FIELDS = ['key', 'page', 'effectiveFrom', 'title', 'summary', 'body'];
const PATH = '/sla-on-day/';

describe('the policies of a day in the panel', () => {
  let app: RunningStrapi;
  let owner: string;
  let english: string;
  let page: string;
  let first: string;
  let second: string;
  let now = new Date('2026-02-10T08:00:00Z');

  const ask = async (address: string, token = owner) => app.get(`/compliance/claims/pages${address}`, { token });
  const on = async (query: string, token = owner, of = page) => {
    const { status, body } = await ask(`/${of}?${query}`, token);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as PolicyOnDay;
  };
  const pages = async (token = owner) => ((await ask('', token)).body as { data: ToldPage[] }).data;

  beforeAll(async () => {
    app = await bootStrapi({ config: { timeZone: 'Asia/Shanghai' } });
    app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => now;
    owner = (await createAdministrator(app, 'strapi-super-admin')).token;
    const properties = { locales: ['en'], fields: FIELDS };
    english = (
      await createAdministrator(app, [
        { action: READ, subject: PAGE, properties: { locales: ['en'], fields: ['title', 'path'] } },
        { action: READ, subject: VERSION, properties },
      ])
    ).token;
    const each = writer(app.strapi, 'page-version');
    const sites = writer(app.strapi, 'page');
    page = await sites.create({ title: 'SLA', path: '/sla-on-day-en/', body: 'Uptime is 99 %. We pay.' });
    await sites.translate(page, { title: '协议', path: PATH, body: '可用性为 99%。' });
    await sites.publish(page);
    first = await each.create({
      key: 'one',
      page,
      effectiveFrom: '2026-01-01',
      title: 'SLA',
      body: 'Uptime is 99 %. We pay.',
    });
    await each.translate(first, { title: '协议', body: '可用性为 99%。', summary: '首个版本' });
    await each.publish(first);
    second = await each.create({
      key: 'two',
      page,
      effectiveFrom: '2026-03-01',
      title: 'SLA',
      body: 'Uptime is 99.9 %. We pay.',
    });
    await each.publish(second);
    now = new Date('2026-05-01T08:00:00Z');
  });
  afterAll(async () => app.close());

  test('a page is found by its titles and paths in every language', async () => {
    const languages = [
      { locale: 'en', title: 'SLA', path: '/sla-on-day-en/' },
      { locale: 'zh-CN', title: '协议', path: PATH },
    ];
    expect(await pages()).toEqual([{ documentId: page, title: 'SLA', languages }]);
    const [chinese] = ((await ask('?language=zh-Hans')).body as { data: ToldPage[] }).data;
    expect(chinese).toMatchObject({ title: '协议' });
    expect(await pages(english)).toEqual([{ documentId: page, title: 'SLA', languages: languages.slice(0, 1) }]);
  });

  test('says what readers were told on a day in a language, and the sentences that differ today', async () => {
    const { data, meta } = await on('asOf=2026-02-28&locale=en');
    expect(data.then).toMatchObject({ key: 'one', replacedOn: '2026-03-01', body: 'Uptime is 99 %. We pay.' });
    expect(data.until).toBe('2026-03-01');
    // the next one was announced later
    expect((await on('asOf=2026-01-31&locale=en')).data).toMatchObject({ then: { key: 'one' }, until: '2026-03-01' });
    expect(data.now).toEqual({ documentId: second, key: 'two', effectiveFrom: '2026-03-01' });
    expect(data.sentences).toEqual([{ before: 'Uptime is 99 %.', after: 'Uptime is 99.9 %.' }]);
    expect(meta).toMatchObject({ day: '2026-02-28', today: '2026-05-01', locale: 'en', locales: ['en', 'zh-CN'] });
    expect(meta).toMatchObject({ isRecorded: true, damaged: false });
    const chinese = await on('asOf=2026-03-01&locale=zh-CN');
    expect(chinese.data).toMatchObject({
      then: { title: '协议', summary: '首个版本', replacedOn: null },
      sentences: [],
    });
    expect((await on('')).data).toMatchObject({ then: { key: 'two' }, sentences: [] });
  });

  test('it is what REST answers', async () => {
    const token = await createApiToken(app.strapi, ['plugin::compliance.claims.pages']);
    const { body } = await app.get(`/api/compliance/claims/pages?path=${PATH}&asOf=2026-03-01`, { token });
    const { data, meta } = await on('asOf=2026-03-01&locale=zh-CN');
    expect(body).toMatchObject({ data: [data.then], meta: { ledgerHash: meta.ledgerHash } });
  });

  test('all versions as they were told are saved as a table', async () => {
    const { body } = await ask(`/${page}?asOf=2026-02-28&locale=en&format=csv`);
    const [columns, ...rows] = String(body).trimEnd().split('\r\n');
    expect(columns).toContain('effectiveFrom,replacedOn,title,summary,body,hash,recordedOn,damaged');
    expect(rows.map((row) => row.split(',').slice(0, 5))).toEqual([
      ['2026-02-28', 'en', second, 'two', 'announced'],
      ['2026-02-28', 'en', first, 'one', 'in-force'],
    ]);
    expect(rows[1]).toContain('Uptime is 99 %. We pay.');
  });

  test('a role is shown what it may read in the Content Manager', async () => {
    const { data, meta } = await on('asOf=2026-02-28', english);
    expect([data.then?.key, meta.locales]).toEqual(['one', ['en']]);
    expect((await on('asOf=2026-02-28&locale=zh-CN', english)).data).toEqual({
      ...{ then: null, until: null, now: null, sentences: null },
    });
    const { token } = await createAdministrator(app, [{ action: READ, subject: PAGE, properties: {} }]);
    expect((await ask('', token)).status).toBe(403);
    expect((await ask(`/${page}`, token)).status).toBe(403);
    const versionsAlone = [{ action: READ, subject: VERSION, properties: { locales: ['en'], fields: FIELDS } }];
    const alone = (await createAdministrator(app, versionsAlone)).token;
    expect(await pages(alone)).toEqual([]);
    expect((await ask(`/${page}`, alone)).status).toBe(404);
  });

  test('a page, a day and a language that are none are refused', async () => {
    expect((await ask('/none')).status).toBe(404);
    for (const wrong of ['asOf=2999-01-01', 'asOf=tomorrow', 'locale='])
      expect((await ask(`/${page}?${wrong}`)).status).toBe(400);
  });

  test('takes at most 20 statements, whatever other pages are told', async () => {
    const facts = { key: 'other', page: 'gone', effectiveFrom: '2026-01-01', title: 'Other', body: 'Text.' };
    const claim = { en: { facts, standard: null, issuedBy: null, recognizedBy: null, services: [], documents: [] } };
    const rows = app.strapi.db.query('plugin::compliance.ledger-entry');
    const data = Array.from({ length: 1000 }, (_, at) => ({
      ...{ kind: 'page-version', certification: `other-${String(at)}`, position: 1, cause: 'found', claim },
      ...{ recordedOn: '2026-01-01T08:00:00.000Z', previous: `before-${String(at)}`, hash: `of-${String(at)}` },
    }));
    for (const part of chunks(data)) await rows.createMany({ data: part });
    expect((await pages()).map(({ title }) => title)).toEqual(['Other', 'SLA']);
    for (const work of [pages, async () => on('asOf=2026-02-28&locale=en')]) {
      const statements = await fewestStatements(app.strapi, work);
      expect(statements).toBeGreaterThan(1);
      expect(statements).toBeLessThanOrEqual(20);
    }
    await rows.deleteMany({ where: { certification: { $startsWith: 'other-' } } });
  });

  test('what was deleted since is still told, by the language that a role may read', async () => {
    const before = await on('asOf=2026-02-28&locale=en');
    await documents(app.strapi, 'page-version').delete({ documentId: first, locale: '*' });
    await documents(app.strapi, 'page-version').delete({ documentId: second, locale: '*' });
    await documents(app.strapi, 'page').delete({ documentId: page, locale: '*' });
    const after = await on('asOf=2026-02-28&locale=en');
    expect(after.data).toEqual({ then: before.data.then, until: '2026-03-01', now: null, sentences: null });
    expect((await on('asOf=2026-02-28', english)).data.then?.key).toBe('one');
    expect((await on('asOf=2026-02-28&locale=zh-CN', english)).data.then).toBeNull();
    const languages = [
      { locale: 'en', title: 'SLA', path: null },
      { locale: 'zh-CN', title: '协议', path: null },
    ];
    const gone = (await pages()).find(({ documentId }) => documentId === page);
    expect(gone).toEqual({ documentId: page, title: 'SLA', languages });
  });
});
