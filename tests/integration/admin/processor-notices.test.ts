import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { PROCESSOR_DAYS, PROCESSOR_TEXTS } from '../../../model/contracts/processors';
import type { NoticePage, ProcessorNotice } from '../../../model/contracts/processor-notice';
import { documents, rowsOf } from '../content/stored';
import { writer } from '../rest/sample-content';

const READ = 'plugin::content-manager.explorer.read';

const FIELDS = ['name', 'kind', 'countries', 'seats', 'planned', 'services', ...PROCESSOR_TEXTS, ...PROCESSOR_DAYS];

describe('the notice of a processor', () => {
  let app: RunningStrapi;
  let owner: Administrator;
  let reader: Administrator;
  let documentId: string;
  const sent: { to: string; subject: string; text: string }[] = [];
  const notice = async (who = owner, id = documentId) =>
    app.get(`/compliance/processors/${id}/notice`, { token: who.token });
  const read = async (who = owner) => ((await notice(who)).body as { data: ProcessorNotice }).data;
  const makePage = async (who = owner) =>
    app.post(`/compliance/processors/${documentId}/notice/page`, {}, { token: who.token });
  const mail = async (body: object, who = owner) =>
    app.post(`/compliance/processors/${documentId}/notice/mail`, body, { token: who.token });
  const change = async (locale: string, data: object) =>
    documents(app.strapi, 'processor').update({ documentId, locale, data });

  beforeAll(async () => {
    app = await bootStrapi();
    app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date('2026-06-15T12:00:00Z');
    app.strapi.config.set('plugin::compliance.origins', ['https://www.example.com']);
    owner = await createAdministrator(app, 'strapi-super-admin');
    const properties = { locales: ['en', 'zh-CN'], fields: FIELDS };
    reader = await createAdministrator(app, [{ action: READ, subject: 'plugin::compliance.processor', properties }]);
    await app.put('/compliance/settings', { processors: { objectionsTo: 'privacy@example.com' } }, owner);
    const processor = writer(app.strapi, 'processor');
    documentId = await processor.create({
      ...{ key: 'nordlicht', name: 'Nordlicht', kind: 'subprocessor', countries: ['DE'], purpose: 'Hosting' },
      ...{ announcedOn: '2026-06-15', effectiveOn: '2026-07-15' },
    });
    await processor.translate(documentId, { name: '北光', purpose: '托管' });
    const provider = { send: async (message: (typeof sent)[number]) => Promise.resolve(sent.push(message)) };
    Object.assign(app.strapi.plugin('email'), { provider });
  });
  afterAll(async () => app.close());

  test('is written in each language of the processor, that of the reader first', async () => {
    const { kind, mails } = await read();
    expect(kind).toBe('added');
    expect(mails.map(({ locale, subject }) => [locale, subject])).toEqual([
      ['en', 'New processor: Nordlicht'],
      ['zh-CN', '新增处理者：北光'],
    ]);
    expect(mails[1]?.text).toBe(
      '自 2026-07-15 起，北光接收个人数据。\n\n- 角色：次级处理者\n- 目的：托管\n- 处理所在国家/地区：德国\n\n您可以提出异议：privacy@example.com\n',
    );
    expect((await notice(reader, 'unknown')).status).toBe(404);
  });

  test('becomes a draft of a page in its languages, which readers see when a person publishes it, in the feed too', async () => {
    expect(await makePage(reader)).toMatchObject({
      status: 403,
      body: { error: { details: { code: 'NOTICE_RIGHTS_MISSING' } } },
    });
    const { status, body } = await makePage();
    expect(status).toBe(201);
    const page = (body as { data: NoticePage }).data;
    const drafts = await rowsOf(app.strapi, 'page', { documentId: page.documentId });
    // each language has an address of its own
    expect(drafts.map(({ path }) => path).sort()).toEqual([
      '/notices/nordlicht-2026-06-15/',
      '/zh-CN/notices/nordlicht-2026-06-15/',
    ]);
    expect(drafts.map(({ locale, publishedAt, title, kind }) => [locale, publishedAt, title, kind]).sort()).toEqual([
      ['en', null, 'New processor: Nordlicht', 'news'],
      ['zh-CN', null, '新增处理者：北光', 'news'],
    ]);
    const token = await app.apiToken();
    const feed = async () => String((await app.get('/api/compliance/atom.xml?locale=en', { token })).body);
    expect(await feed()).not.toContain('Nordlicht');
    await documents(app.strapi, 'page').publish({ documentId: page.documentId, locale: '*' });
    expect(await feed()).toContain('https://www.example.com/notices/nordlicht-2026-06-15/');
    const second = (await makePage()).body as { data: NoticePage };
    const [again] = await rowsOf(app.strapi, 'page', { documentId: second.data.documentId, locale: 'en' });
    expect(again).toMatchObject({ slug: 'nordlicht-2026-06-15-2', path: '/notices/nordlicht-2026-06-15-2/' });
  });

  test('is sent as it was read, through a provider of the app alone, by who may send it', async () => {
    expect((await read()).canMail).toBe(false);
    const { hash } = await read();
    const body = { to: 'customers@example.com', locale: 'zh-CN', hash };
    expect(await mail(body)).toMatchObject({
      status: 409,
      body: { error: { details: { code: 'NOTICE_MAIL_NOT_OFFERED' } } },
    });
    app.strapi.config.set('plugin::email.provider', 'nodemailer');
    expect([(await read()).canMail, (await read(reader)).canMail]).toEqual([true, false]);
    expect((await mail(body, reader)).status).toBe(403);
    expect((await mail({ ...body, to: 'a@example.com, b@example.com' })).status).toBe(400);
    expect((await mail(body)).status).toBe(200);
    expect(sent).toMatchObject([{ to: 'customers@example.com', subject: '新增处理者：北光' }]);
    await change('zh-CN', { purpose: '备份' });
    expect(await mail(body)).toMatchObject({ status: 409, body: { error: { details: { code: 'NOTICE_OUTDATED' } } } });
    expect(sent).toHaveLength(1);
    app.strapi.config.set('plugin::email.provider', 'sendmail');
  });

  test('says what a change changes, and nothing where nothing has changed', async () => {
    await change('en', { effectiveOn: '2026-06-01' });
    await documents(app.strapi, 'processor').publish({ documentId, locale: '*' });
    expect(await read()).toMatchObject({ kind: null, mails: [] });
    expect(await makePage()).toMatchObject({ status: 409, body: { error: { details: { code: 'NOTICE_EMPTY' } } } });
    await change('en', { countries: ['DE', 'FI'] });
    const { kind, mails } = await read();
    expect(kind).toBe('changed');
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining('- Countries of processing: Germany, Finland (before: Germany)'),
      expect.stringContaining('- 处理所在国家/地区：德国、芬兰（此前：德国）'),
    ]);
  });

  test('says no services where one of them is hidden from the role, whose customers would take the rest for all', async () => {
    const service = writer(app.strapi, 'service');
    const services = [
      await service.translate(await service.create({ key: 'archive', name: 'Archive' }), { name: '归档' }),
      await service.translate(await service.create({ key: 'vault', name: 'Vault' }), { name: '保险库' }),
    ];
    await change('en', { services });
    const said = async (who: Administrator) => (await read(who)).mails.map(({ text }) => text).join('');
    expect(await said(owner)).toMatch(/Services: Archive, Vault[^]*归档、保险库/);
    const one = { properties: { locales: ['en', 'zh-CN'], fields: ['name'] }, conditions: ['admin::is-creator'] };
    const some = await createAdministrator(app, [
      {
        action: READ,
        subject: 'plugin::compliance.processor',
        properties: { locales: ['en', 'zh-CN'], fields: FIELDS },
      },
      { action: READ, subject: 'plugin::compliance.service', ...one },
    ]);
    const [ofArchive] = services;
    await app.strapi.db
      .query('plugin::compliance.service')
      .updateMany({ where: { documentId: ofArchive }, data: { createdBy: some.id } });
    for (const who of [reader, some]) {
      expect(await said(who)).toContain('Finland');
      expect(await said(who)).not.toMatch(/Services|Archive|Vault|归档|保险库/);
    }
  });
});
