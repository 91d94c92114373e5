import type { ToldVersionsAnswer } from '../../../model/contracts/answers';
import { getService } from '../../../server/src/get-service';
import { createApiToken } from '../../support/http/tokens';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writer } from '../rest/sample-content';
import { documents, rowsOf } from './stored';

const ZH = '/sla/';

describe('the ledger of versions of pages', () => {
  let app: RunningStrapi;
  let auditor: string;
  let page: string;
  let first: string;
  let second: string;
  let now = new Date('2026-01-10T08:00:00Z');

  const ask = async (query: string, token = auditor) => app.get(`/api/compliance/claims/pages?${query}`, { token });
  const on = async (asOf: string, path = ZH) => {
    const { status, body } = await ask(`path=${path}&asOf=${asOf}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as ToldVersionsAnswer;
  };
  const inForce = async (asOf: string) => {
    const found = (await on(asOf)).data.filter(({ state }) => state === 'in-force');
    return found.map(({ body, recordedOn }) => [body, recordedOn]);
  };
  const entries = async () => rowsOf(app.strapi, 'ledger-entry', { kind: 'page-version' });
  const damaged = async () => (await on('2026-01-11')).meta.damagedEntries;
  const each = () => writer(app.strapi, 'page-version');

  beforeAll(async () => {
    app = await bootStrapi({ config: { timeZone: 'Asia/Shanghai' } });
    app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => now;
    auditor = await createApiToken(app.strapi, ['plugin::compliance.claims.pages']);
    const pages = writer(app.strapi, 'page');
    page = await pages.create({ title: 'SLA', path: '/sla-en/', body: '99 %' });
    await pages.translate(page, { title: '协议', path: ZH, body: '可用性为 99%。' });
    await pages.publish(page);
    first = await each().create({ key: 'sla-1', page, effectiveFrom: '2026-01-01', title: 'SLA', body: '99 %' });
    await each().translate(first, { title: '协议', body: '可用性为 99%。' });
    await each().publish(first);
    now = new Date('2026-02-10T08:00:00Z');
    second = await each().create({ key: 'sla-2', page, effectiveFrom: '2026-03-01', title: 'SLA', body: '99.9 %' });
    await each().translate(second, { title: '协议', body: '可用性为 99.9%。' });
    await each().publish(second);
  });
  afterAll(async () => app.close());

  test('says what readers were told on a day, in a language, with when it was recorded', async () => {
    now = new Date('2026-05-01T08:00:00Z');
    expect(await inForce('2026-03-01')).toEqual([['可用性为 99.9%。', '2026-02-10T08:00:00.000Z']]);
    expect(await inForce('2026-02-28')).toEqual([['可用性为 99%。', '2026-01-10T08:00:00.000Z']]);
    const { data, meta } = await on('2026-02-28');
    expect(data.map(({ key, state, replacedOn }) => [key, state, replacedOn])).toEqual([
      ['sla-2', 'announced', null],
      ['sla-1', 'in-force', '2026-03-01'],
    ]);
    expect(meta).toMatchObject({ locale: 'zh-CN', isRecorded: true, damagedEntries: [] });
    // not known then
    expect((await on('2026-01-31')).data.map(({ key }) => key)).toEqual(['sla-1']);
  });

  test('no later edit, unpublication or deletion alters the answer', async () => {
    const before = await on('2026-03-01');
    await each().translate(second, { body: '可用性为 100%。' });
    await each().publish(second);
    expect(await inForce('2026-05-01')).toEqual([['可用性为 100%。', '2026-05-01T08:00:00.000Z']]);
    await documents(app.strapi, 'page-version').unpublish({ documentId: second, locale: '*' });
    await documents(app.strapi, 'page-version').delete({ documentId: first, locale: '*' });
    expect(await on('2026-03-01')).toEqual(before);
    now = new Date('2026-05-02T08:00:00Z');
    expect((await on('2026-05-02')).data).toEqual([]);
  });

  test('of days before the first entry it gives the first texts that it recorded, and says so', async () => {
    const { data, meta } = await on('2026-01-01');
    expect(meta.isRecorded).toBe(false);
    expect(data.filter(({ state }) => state === 'in-force').map(({ body }) => body)).toEqual(['可用性为 99%。']);
  });

  test('the text that a page had before its first version is told of the days before it', async () => {
    now = new Date('2026-02-10T08:00:00Z');
    const pages = writer(app.strapi, 'page');
    const terms = await pages.create({ title: 'Terms', path: '/terms/', body: 'Old terms.' });
    await pages.publish(terms);
    const data = { key: 'terms-2', page: terms, effectiveFrom: '2026-03-01', title: 'Terms', body: 'New terms.' };
    await each().publish(await each().create(data));
    const at = async (day: string) => {
      const answer = await on(day, '/terms/');
      const then = answer.data.find(({ state }) => state === 'in-force');
      return { text: then?.body, isRecorded: answer.meta.isRecorded, hash: answer.meta.ledgerHash };
    };
    now = new Date('2026-02-20T08:00:00Z');
    const early = await at('2026-02-15');
    // nobody has recorded it yet
    expect(early).toMatchObject({ text: undefined, isRecorded: true });
    now = new Date('2026-03-02T08:00:00Z');
    await getService(app.strapi, 'changes').look();
    expect(await at('2026-02-15')).toEqual({ text: 'Old terms.', isRecorded: false, hash: early.hash });
    expect(await at('2026-03-02')).toMatchObject({ text: 'New terms.', isRecorded: true });
    now = new Date('2026-05-02T08:00:00Z');
  });

  test('an entry that was altered, moved to another kind or removed in the database is named', async () => {
    expect(await damaged()).toEqual([]);
    const rows = app.strapi.db.query('plugin::compliance.ledger-entry');
    const [entry] = (await entries()).filter(({ certification }) => certification === second);
    const { id, claim } = entry as unknown as { id: number; claim: Record<string, { facts: object }> };
    const told = claim['zh-CN'];
    const altered = { ...claim, 'zh-CN': { ...told, facts: { ...told?.facts, body: '可用性为 90%。' } } };
    await rows.update({ where: { id }, data: { claim: altered } });
    expect(await damaged()).toEqual([{ documentId: second, position: 1 }]);
    await rows.update({ where: { id }, data: { claim } });
    expect(await damaged()).toEqual([]);
    await rows.update({ where: { id }, data: { kind: null } });
    expect(await damaged()).toEqual([{ documentId: second, position: 1 }]);
    const token = await createApiToken(app.strapi, ['plugin::compliance.claims.asOf']);
    const claims = await app.get('/api/compliance/claims?asOf=2026-05-01', { token });
    expect(claims.body).toMatchObject({ meta: { damagedEntries: [{ documentId: second, position: 1 }] } });
    await rows.update({ where: { id }, data: { kind: 'page-version' } });
    expect(await damaged()).toEqual([]);
  });

  test('is for auditors: another right, a path that is none, and a day to come are refused', async () => {
    const other = await createApiToken(app.strapi, ['plugin::compliance.claims.asOf']);
    expect((await ask(`path=${ZH}&asOf=2026-03-01`, other)).status).toBe(403);
    expect((await ask(`path=/none/&asOf=2026-03-01`)).status).toBe(404);
    expect((await ask(`path=${ZH}&asOf=2999-01-01`)).status).toBe(400);
    expect((await ask('asOf=2026-03-01')).status).toBe(400);
  });
});
