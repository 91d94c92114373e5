import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import type { ListedVersions, MadeVersion, VersionOutlook } from '../../../model/contracts/drafted-versions';
import { documents, rowsOf } from '../content/stored';
import { writer } from '../rest/sample-content';

const READ = 'plugin::content-manager.explorer.read';
const VERSION = 'plugin::compliance.page-version';

describe('versions of a page in the panel', () => {
  let app: RunningStrapi;
  let owner: Administrator;
  let reader: Administrator;
  let page: string;
  let made: string;

  const asked = async (path: string, who = owner) => app.get(`/compliance/${path}`, { token: who.token });
  const list = async (who = owner) =>
    ((await asked(`pages/${page}/versions`, who)).body as { data: ListedVersions }).data;
  const outlook = async (who = owner) =>
    ((await asked(`page-versions/${made}/outlook`, who)).body as { data: VersionOutlook }).data;
  const make = async (effectiveFrom: string, who = owner) =>
    app.post(`/compliance/pages/${page}/versions`, { effectiveFrom }, { token: who.token });
  const publish = async (hash: string, who = owner) =>
    app.post(`/compliance/page-versions/${made}/publish`, { hash }, { token: who.token });
  const refused = (status: number, code: string) => ({ status, body: { error: { details: { code } } } });
  const edit = async (locale: string, data: object) =>
    documents(app.strapi, 'page-version').update({ documentId: made, locale, data });

  beforeAll(async () => {
    app = await bootStrapi();
    app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date('2026-06-15T12:00:00Z');
    owner = await createAdministrator(app, 'strapi-super-admin');
    const fields = ['key', 'page', 'effectiveFrom', 'title', 'summary', 'body'];
    reader = await createAdministrator(app, [
      { action: READ, subject: 'plugin::compliance.page', properties: { locales: ['en'], fields: ['title', 'body'] } },
      { action: READ, subject: VERSION, properties: { locales: ['en'], fields } },
    ]);
    const pages = writer(app.strapi, 'page');
    page = await pages.create({
      ...{ title: 'SLA', slug: 'storage', path: '/sla/', body: 'Uptime is 99 %. We pay credits.\n' },
    });
    await pages.translate(page, { title: '服务级别协议', path: '/sla-zh/', body: '可用性为 99%。我们支付补偿。\n' });
    await pages.publish(page);
  });
  afterAll(async () => app.close());

  test('a new one copies the draft of the page in all its languages, as drafts with the day', async () => {
    expect(await list()).toEqual({ versions: [], locales: ['en', 'zh-CN'] });
    expect((await make('2026-02-30')).status).toBe(400);
    const { status, body } = await make('2026-07-01');
    expect(status).toBe(201);
    made = (body as { data: MadeVersion }).data.documentId;
    const rows = await rowsOf(app.strapi, 'page-version', { documentId: made });
    expect(
      rows.map(({ locale, key, effectiveFrom, publishedAt, title, body: text }) => [
        ...[locale, key, effectiveFrom, publishedAt, title, text],
      ]),
    ).toEqual([
      ['en', 'storage-2026-07-01', '2026-07-01', null, 'SLA', 'Uptime is 99 %. We pay credits.\n'],
      ['zh-CN', 'storage-2026-07-01', '2026-07-01', null, '服务级别协议', '可用性为 99%。我们支付补偿。\n'],
    ]);
    expect((await list()).versions).toMatchObject([
      { documentId: made, effectiveFrom: '2026-07-01', state: 'draft', locale: 'en', title: 'SLA' },
    ]);
  });

  test('a day that another one has, a role that may not create it, and a page that is not there are refused', async () => {
    expect(await make('2026-07-01')).toMatchObject(refused(409, 'VERSION_DAY_TAKEN'));
    expect(await make('2026-08-01', reader)).toMatchObject(refused(403, 'VERSION_RIGHTS_MISSING'));
    const unknown = await app.post('/compliance/pages/unknown/versions', { effectiveFrom: '2026-08-01' }, owner);
    expect(unknown).toMatchObject(refused(404, 'ENTRY_NOT_FOUND'));
    expect((await asked('page-versions/unknown/outlook')).status).toBe(404);
  });

  test('says by sentence what its publication changes of the page, in each language that the reader may read', async () => {
    expect((await outlook()).languages.map(({ sentences }) => sentences)).toEqual([[], []]);
    await edit('en', { body: 'Uptime is 99.9 %. We pay credits.\n' });
    await edit('zh-CN', { body: '可用性为 99.9%。我们支付补偿。\n' });
    const { languages, missing } = await outlook();
    expect({ languages, missing }).toEqual({
      languages: [
        {
          ...{ locale: 'en', publication: 'draft', comparedWith: 'page', since: null },
          sentences: [{ before: 'Uptime is 99 %.', after: 'Uptime is 99.9 %.' }],
        },
        {
          ...{ locale: 'zh-CN', publication: 'draft', comparedWith: 'page', since: null },
          sentences: [{ before: '可用性为 99%。', after: '可用性为 99.9%。' }],
        },
      ],
      missing: [],
    });
    expect((await outlook(reader)).languages.map(({ locale }) => locale)).toEqual(['en']);
  });

  test('is published in all its languages together, as it was seen and by who may publish', async () => {
    const { hash } = await outlook();
    await edit('en', { summary: 'More uptime' });
    expect(await publish(hash)).toMatchObject(refused(409, 'VERSION_OUTDATED'));
    const seen = await outlook(reader);
    expect(await publish(seen.hash, reader)).toMatchObject(refused(403, 'VERSION_RIGHTS_MISSING'));
    expect((await publish((await outlook()).hash)).status).toBe(200);
    const rows = await rowsOf(app.strapi, 'page-version', { documentId: made, publishedAt: { $notNull: true } });
    expect(rows.map(({ locale }) => locale).sort()).toEqual(['en', 'zh-CN']);
    expect((await list()).versions).toMatchObject([{ state: 'announced' }]);
    expect((await outlook()).languages.map(({ publication }) => publication)).toEqual(['published', 'published']);
  });

  test('is compared with the version before it, and says which language of the page it lacks', async () => {
    const { body } = await make('2026-09-01');
    const first = made;
    made = (body as { data: MadeVersion }).data.documentId;
    await documents(app.strapi, 'page-version').delete({ documentId: made, locale: 'zh-CN' });
    const { languages, missing } = await outlook();
    expect(languages).toEqual([
      {
        ...{ locale: 'en', publication: 'draft', comparedWith: 'version' },
        since: { documentId: first, key: 'storage-2026-07-01', effectiveFrom: '2026-07-01' },
        sentences: [{ before: 'Uptime is 99.9 %.', after: 'Uptime is 99 %.' }],
      },
    ]);
    expect(missing).toEqual(['zh-CN']);
  });

  test('publishes nothing where one language cannot be published', async () => {
    await writer(app.strapi, 'page-version').translate(made, { title: '', body: '正文' });
    const { hash } = await outlook();
    expect((await publish(hash)).status).toBe(400);
    expect(
      await rowsOf(app.strapi, 'page-version', { documentId: made, publishedAt: { $notNull: true } }),
    ).toHaveLength(0);
  });
});
