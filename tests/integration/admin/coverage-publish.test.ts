import type { PagePublication, PublishedPage } from '../../../model/contracts/coverage';
import { createAdministrator, type RolePermission } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writer } from '../rest/sample-content';
import { PAGE, read } from './page-readers';

let app: RunningStrapi;
let admin: string;

const documents = () => app.strapi.documents(PAGE);
const update = async (documentId: string, locale: string, data: object) =>
  documents().update({ documentId, locale, data });

beforeAll(async () => {
  app = await bootStrapi();
  admin = (await createAdministrator(app, 'strapi-super-admin')).token;
});

afterAll(async () => app.close());

describe('publishing a selection', () => {
  const ids: Record<string, string> = {};
  const post = async (path: string, json: object, token = admin) =>
    app.post(`/compliance/coverage/${path}`, json, { token });
  const preview = async (names: string[], token = admin) => {
    const { body } = await post('publish-preview', { documentIds: names.map((name) => ids[name]) }, token);
    return (body as { data: PagePublication[] }).data;
  };
  const publish = async (plans: PagePublication[], token = admin) => {
    const pages = plans.map(({ documentId, hash }) => ({ documentId, hash }));
    return ((await post('publish', { pages }, token)).body as { data: PublishedPage[] }).data;
  };
  const said = ({ entries }: Pick<PagePublication, 'entries'>) =>
    entries.map(({ type, locale, action, reason }) => `${type} ${locale} ${reason ?? action}`);
  const online = async (type: string, documentId: string | undefined) =>
    app.strapi.db.query(`plugin::compliance.${type}`).count({ where: { documentId, publishedAt: { $notNull: true } } });

  beforeAll(async () => {
    const both = async (type: string, data: Record<string, unknown> & { path?: string }) => {
      const id = await writer(app.strapi, type).create(data);
      const { key: _, ...chinese } = data;
      await writer(app.strapi, type).translate(id, {
        ...chinese,
        ...(data.path !== undefined && { path: `${data.path}zh/` }),
      });
      return id;
    };
    const evidence = await both('document', { key: 'report', title: 'Report' });
    ids['verified'] = await both('certification', {
      ...{ key: 'soc', name: 'SOC 2', certificationStatus: 'active', verifiedOn: '2026-01-01', documents: [evidence] },
    });
    ids['unverified'] = await both('certification', { key: 'new', name: 'New' });
    ids['evidence'] = evidence;
    const certifications = [ids['verified'], ids['unverified']];
    ids['one'] = await both('page', { title: 'One', path: '/one/', certifications });
    ids['two'] = await both('page', { title: 'Two', path: '/two/', certifications: [ids['verified']] });
    ids['broken'] = await both('page', { title: 'Broken', path: '/one-more/' });
    ids['taken'] = await both('page', { title: 'Taken', path: '/taken/' });
    await writer(app.strapi, 'page').publish(ids['taken'], 'en');
    await app.strapi.db
      .query('plugin::compliance.page')
      .update({ where: { documentId: ids['broken'], locale: 'en' }, data: { path: '/taken/' } });
  });

  test('says what will be published, supporting records first, and what is refused and why', async () => {
    const [one, two, broken] = await preview(['one', 'two', 'broken']);
    expect(one && said(one).slice(0, 2)).toEqual(['document en publish', 'document zh-CN publish']);
    // in the order of their ids
    expect(one && said(one).slice(2, 6).sort()).toEqual([
      'certification en publish',
      'certification en unverified',
      'certification zh-CN publish',
      'certification zh-CN unverified',
    ]);
    expect(one && said(one).slice(6)).toEqual(['page en publish', 'page zh-CN publish']);
    expect([one?.action, two?.action, broken?.action]).toEqual(['publish', 'publish', 'refuse']);
    expect(broken && said(broken)).toEqual(['page en invalid', 'page zh-CN publish']);
    expect(broken?.entries[0]?.problems.join()).toMatch(/path/);
    expect(await online('page', ids['one'])).toBe(0);
  });

  test('calls pages by their titles in the language of the reader', async () => {
    await update(ids['two'] ?? '', 'zh-CN', { title: '二' });
    const documentIds = [ids['two']];
    const { body } = await post('publish-preview?language=zh-Hans', { documentIds });
    const [plan] = (body as { data: PagePublication[] }).data;
    expect(plan?.title).toBe('二');
    const pages = [{ documentId: ids['two'], hash: 'of another preview' }];
    const answer = await post('publish?language=zh-Hans', { pages });
    expect(answer.body).toMatchObject({ data: [{ title: '二', result: 'outdated' }] });
  });

  test('needs the right to publish each language', async () => {
    const translator = await createAdministrator(app, [
      read(['en', 'zh-CN']),
      { action: 'plugin::content-manager.explorer.publish', subject: PAGE, properties: { locales: ['zh-CN'] } },
    ]);
    const [two] = await preview(['two'], translator.token);
    expect(two?.action).toBe('refuse');
    expect(two && said(two).at(-2)).toBe('page en no-right');
    expect(await publish(two ? [two] : [], translator.token)).toMatchObject([{ result: 'refused' }]);
    const chinese = await createAdministrator(app, [read(['zh-CN'])]);
    const [hidden] = await preview(['two'], chinese.token);
    expect(hidden?.entries.find(({ type, locale }) => type === 'page' && locale === 'en')).toMatchObject({
      name: '',
      reason: 'no-right',
    });
    const english = await createAdministrator(app, [read(['en'], { conditions: ['admin::is-creator'] })]);
    expect(await preview(['two'], english.token)).toEqual([]);
    expect(await online('page', ids['two'])).toBe(0);
  });

  test('names no certification and no evidence to somebody who may not read them, and says what becomes of each', async () => {
    const locales = ['en', 'zh-CN'];
    const onType = (action: string, type: string, properties: RolePermission['properties'] = { locales }) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: `plugin::compliance.${type}`,
      properties,
    });
    const pages = [read(locales), ...['page', 'certification', 'document'].map((type) => onType('publish', type))];
    const blind = await createAdministrator(app, pages);
    const [seen] = await preview(['one']);
    const [one] = await preview(['one'], blind.token);
    const records = one?.entries.filter(({ type }) => type !== 'page');
    expect(records?.map(({ name, problems }) => [name, problems.length])).toEqual(Array(6).fill(['', 0]));
    expect(one?.entries.map(({ action }) => action)).toEqual(seen?.entries.map(({ action }) => action));
    expect(one && said(one).filter((line) => line.endsWith('hidden'))).toEqual([
      'certification en hidden',
      'certification zh-CN hidden',
    ]);
    const english = onType('read', 'certification', { fields: ['name'], locales: ['en'] });
    const [some] = await preview(['one'], (await createAdministrator(app, [...pages, english])).token);
    const names = some?.entries
      .filter(({ type }) => type === 'certification')
      .map(({ locale, name }) => `${locale} ${name}`);
    expect(names?.sort()).toEqual(['en New', 'en SOC 2', 'zh-CN ', 'zh-CN ']);
  });

  test('publishes page by page, in all languages, and nothing that has changed since', async () => {
    const plans = await preview(['one', 'two', 'broken', 'taken']);
    await update(ids['taken'] ?? '', 'zh-CN', { title: 'Changed since' });
    const results = await publish(plans);
    expect(results.map(({ result }) => result)).toEqual(['published', 'published', 'refused', 'outdated']);
    expect(await Promise.all(['one', 'two', 'broken', 'taken'].map(async (name) => online('page', ids[name])))).toEqual(
      [2, 2, 0, 1],
    );
    expect([
      await online('document', ids['evidence']),
      await online('certification', ids['verified']),
      await online('certification', ids['unverified']),
    ]).toEqual([2, 2, 0]);
    const published = await app.strapi.db.query('plugin::compliance.page').findMany({
      where: { documentId: ids['one'], publishedAt: { $notNull: true } },
      populate: ['certifications'],
    });
    expect(published.map((row: { certifications: unknown[] }) => row.certifications.length)).toEqual([1, 1]);
    expect((await preview(['two'])).map(({ action }) => action)).toEqual(['unchanged']);
  });

  test('publishes nothing that was not locked: what somebody unpublished between the plan and the lock', async () => {
    const certification = async (key: string) => {
      const facts = { certificationStatus: 'active', verifiedOn: '2026-01-01' };
      return writer(app.strapi, 'certification').create({ key, name: key, ...facts });
    };
    const [drafted, published] = [await certification('drafted'), await certification('published')];
    const certifications = app.strapi.documents('plugin::compliance.certification');
    await certifications.publish({ documentId: published, locale: 'en' });
    const path = '/between/';
    ids['between'] = await writer(app.strapi, 'page').create({
      ...{ title: 'Between', path, certifications: [drafted, published] },
    });
    const plans = await preview(['between']);
    const transaction = app.strapi.db.transaction.bind(app.strapi.db);
    const beginning = jest.spyOn(app.strapi.db, 'transaction');
    const edit = async () => {
      await certifications.publish({ documentId: drafted, locale: 'en' });
      await certifications.unpublish({ documentId: published, locale: 'en' });
    };
    let edited: Promise<void> | undefined;
    beginning.mockImplementationOnce((async (work: Parameters<typeof transaction>[0]) => {
      beginning.mockRestore();
      edited = edit();
      await edited;
      return transaction(work) as Promise<unknown>;
    }) as typeof transaction);
    expect(await publish(plans)).toMatchObject([{ title: 'Between', result: 'outdated' }]);
    // the transaction may have been one of the server's own
    await edited;
    expect([await online('certification', published), await online('page', ids['between'])]).toEqual([0, 0]);
  });

  test.each([
    ['publish-preview', { documentIds: [] }],
    ['publish-preview', {}],
    ['publish', { pages: [{ documentId: 'a' }] }],
    ['publish', { pages: Array.from({ length: 26 }, () => ({ documentId: 'a', hash: 'b' })) }],
  ])('refuses %s of %j', async (path, json) => {
    expect((await post(path, json)).status).toBe(400);
  });

  afterAll(async () => {
    for (const name of ['one', 'two', 'broken', 'taken', 'between'])
      await documents().delete({ documentId: ids[name] ?? '', locale: '*' });
  });
});
