/** @database any */
import { createJournal } from '../../../server/src/adapters/strapi/journal/create-journal';
import { png } from '../media/sample-files';
import { createAdministrator, setPermissions, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { lanchuanSite } from '../../support/sites/compliance-sites';
import { legacyPage } from '../../support/sites/legacy-site';
import type { RunItem } from '../../../model/contracts/runs';
import { dataOf, messageOf, planStaged, planUpload, runIn, type Planned } from '../../support/http/staging';

const OWN = ['read', 'upload', 'run'].map((name) => ({ action: `plugin::compliance.import.${name}` }));

interface Pace {
  perSecond: number | null;
  secondsLeft: number | null;
}

let app: RunningStrapi;
let owner: Administrator;

beforeAll(async () => {
  // one by one there is time to stop a run
  app = await bootStrapi({ config: { bulk: 'never' } });
  owner = await createAdministrator(app, 'strapi-super-admin');
});

afterAll(async () => app.close());

/** Pages of a folder of their own; with enough of them there is time to stop a run. */
const manyPages = (folder: string, count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `${folder}/page-${String(n)}-en.md`,
      legacyPage('en', `Page ${String(n)} of ${folder}`, `Text ${String(n)}.`),
    ]),
  );

const apply = async ({ id, planHash }: Planned, who = owner) =>
  app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: who.token });
const post = async (run: unknown, what: string, who = owner) =>
  app.post(`/compliance/runs/${String(run)}/${what}`, {}, { token: who.token });
const get = async (rest: string) => app.get(`/compliance/runs${rest}`, { token: owner.token });

/** The rights to write English pages by hand. */
const writeEnglishPages = () =>
  ['create', 'update'].map((name) => ({
    action: `plugin::content-manager.explorer.${name}`,
    subject: 'plugin::compliance.page',
    properties: {
      fields: Object.keys(app.strapi.contentType('plugin::compliance.page').attributes),
      locales: ['en'],
    },
  }));

const storedPages = async (folder: string) =>
  app.strapi.db.query('plugin::compliance.page').count({ where: { path: { $startsWith: `/${folder}/` } } });

describe('a plan', () => {
  test('is applied in the background when it is approved by its hash', async () => {
    const planned = await planUpload(app, owner, manyPages('approved', 3));
    const refused = await apply({ ...planned, planHash: 'sha256:other' });
    expect(refused).toMatchObject({
      status: 409,
      body: { error: { details: { reason: 'hash', code: 'PLAN_REPLACED' } } },
    });
    expect(await storedPages('approved')).toBe(0);

    const started = await apply(planned);
    expect(started).toMatchObject({
      status: 202,
      body: {
        data: { kind: 'import', planHash: planned.planHash, source: 'legacy.zip', site: 'default' },
      },
    });
    const { id } = dataOf(started);
    const done = await runIn(app, owner, id, ['done', 'failed']);
    expect(done).toMatchObject({ state: 'done', counts: { create: 3, failed: 0 }, progress: null, error: null });
    expect(await storedPages('approved')).toBe(3);
    expect(dataOf(await app.get(`/compliance/staged/${planned.id}`, { token: owner.token }))).toMatchObject({
      state: 'applied',
      run: id,
    });
    expect(await apply(planned)).toMatchObject({ status: 409, body: { error: { details: { reason: 'state' } } } });
  });

  test('is refused while rights on content are missing, and they are named', async () => {
    const weak = await createAdministrator(app, OWN);
    const planned = await planUpload(app, weak, manyPages('rightless', 1));
    const refused = await apply(planned, weak);
    expect(refused).toMatchObject({
      status: 403,
      body: { error: { details: { missing: [{ action: 'create', type: 'page', locale: 'en' }] } } },
    });
    expect(await storedPages('rightless')).toBe(0);
  });

  test('that brings files is refused without the right to add them by hand, and no file comes', async () => {
    const files = {
      'pictured/page-en.md': `${legacyPage('en', 'Pictured', 'Text.')}\n\n![A plan](plan.png)\n`,
      'pictured/plan.png': png(8, 8, 17),
    };
    const clerk = await createAdministrator(app, [...OWN, ...writeEnglishPages()]);
    const planned = await planUpload(app, clerk, files, { site: 'pictured' });
    const plan = dataOf(await app.get(`/compliance/staged/${planned.id}/plan`, { token: clerk.token }));
    const missing = [{ action: 'upload', type: 'file', locale: null, fields: [] }];
    expect(plan['missingRights']).toMatchObject(missing);
    expect(await apply(planned, clerk)).toMatchObject({
      status: 403,
      body: { error: { details: { code: 'PLAN_RIGHTS_MISSING', missing } } },
    });
    expect(await storedPages('pictured')).toBe(0);

    await setPermissions(app.strapi, clerk.role, [
      ...OWN,
      ...writeEnglishPages(),
      { action: 'plugin::upload.assets.create' },
    ]);
    const started = dataOf(await apply(planned, clerk));
    expect(await runIn(app, clerk, started['id'], ['done', 'failed'])).toMatchObject({
      counts: { create: 1, failed: 0 },
    });
    expect(await app.strapi.db.query('plugin::upload.file').count({ where: { name: { $startsWith: 'plan' } } })).toBe(
      1,
    );

    // the file is there: whoever may not add any may go on with it
    await setPermissions(app.strapi, clerk.role, [...OWN, ...writeEnglishPages()]);
    const changed = {
      ...files,
      'pictured/page-en.md': `${legacyPage('en', 'Pictured', 'News.')}\n\n![A plan](plan.png)\n`,
    };
    const again = dataOf(await apply(await planUpload(app, clerk, changed, { site: 'pictured' }), clerk));
    expect(await runIn(app, clerk, again['id'], ['done', 'failed'])).toMatchObject({
      counts: { update: 1, failed: 0 },
    });
  });

  test('is refused when entries have changed since, and they are named', async () => {
    const files = manyPages('moved', 1);
    const first = await apply(await planUpload(app, owner, files, { site: 'moved' }));
    await runIn(app, owner, dataOf(first)['id'], ['done']);
    const changed = { 'moved/page-0-en.md': legacyPage('en', 'A new title', 'Text 0.') };
    const planned = await planUpload(app, owner, changed, { site: 'moved' });
    const again = await planUpload(app, owner, changed, { site: 'moved' });
    await runIn(app, owner, dataOf(await apply(planned))['id'], ['done']);
    const refused = await apply(again);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        error: { details: { reason: 'state', code: 'PLAN_OUTDATED', moves: [{ what: 'changed', fields: ['title'] }] } },
      },
    });
    expect(messageOf(refused)).toContain('Plan again');
    expect(await planStaged(app, owner, again.id)).toMatchObject({ id: again.id });
  });

  test('is refused while another run is at work', async () => {
    const planned = await planUpload(app, owner, manyPages('busy', 1));
    const journal = createJournal(app.strapi, () => new Date());
    const other = await journal.openRun({
      kind: 'import',
      parentRunId: null,
      site: 'other',
      source: 'x',
      planHash: 'x',
      options: {},
      startedBy: 'test',
      files: {},
      planned: {},
      items: [],
    });
    expect(await apply(planned)).toMatchObject({
      status: 409,
      body: { error: { details: { reason: 'busy', code: 'RUN_BUSY' } } },
    });
    if (other) await journal.closeRun(other, 'done', {}, null);
    await runIn(app, owner, dataOf(await apply(planned))['id'], ['done']);
  });
});

describe('a run at work', () => {
  const started = async (folder: string, count = 250, who = owner) =>
    dataOf(await apply(await planUpload(app, who, manyPages(folder, count), { site: folder }), who))['id'];

  test('pauses after the item in hand, tells how far it has come, and goes on where it was', async () => {
    const id = await started('paused');
    expect(dataOf(await get(`/${String(id)}`))).toMatchObject({ state: 'applying', actions: ['pause', 'cancel'] });
    expect(dataOf(await post(id, 'pause'))).toMatchObject({ state: 'pausing', actions: ['cancel'] });
    const paused = await runIn(app, owner, id, ['paused', 'done']);
    expect(paused).toMatchObject({
      state: 'paused',
      error: null,
      actions: ['resume', 'cancel', 'publish', 'rollback'],
    });
    const { done, total } = paused['progress'] as { done: number; total: number };
    expect(total).toBe(250);
    expect(done).toBeLessThan(total);
    expect(await storedPages('paused')).toBe(done);
    expect(dataOf(await post(id, 'pause'))).toMatchObject({ state: 'paused' });

    expect(await post(id, 'resume')).toMatchObject({ status: 202, body: { data: { id } } });
    expect(await runIn(app, owner, id, ['done', 'failed'])).toMatchObject({
      state: 'done',
      counts: { create: 250, failed: 0 },
    });
    expect(await storedPages('paused')).toBe(250);
  });

  test('is resumed only by whoever may begin one of its kind', async () => {
    const journal = createJournal(app.strapi, () => new Date());
    const run = await journal.openRun({
      kind: 'rollback',
      parentRunId: 1,
      site: 'resumed',
      source: 'x',
      planHash: 'x',
      options: {},
      startedBy: 'test',
      files: {},
      planned: {},
      items: [],
    });
    if (run === null) throw new Error('no run');
    await journal.closeRun(run, 'paused', {}, null);
    const weak = await createAdministrator(app, OWN);
    const refused = await post(run.id, 'resume', weak);
    expect(refused).toMatchObject({ status: 403 });
    expect(messageOf(refused)).toContain('plugin::compliance.import.rollback');
    expect((await journal.run(run.id))?.state).toBe('paused');
  });

  test('is cancelled for good', async () => {
    const id = await started('cancelled');
    expect(dataOf(await post(id, 'cancel'))).toMatchObject({ state: 'cancelling', actions: [] });
    const cancelled = await runIn(app, owner, id, ['cancelled', 'done']);
    expect(cancelled).toMatchObject({ state: 'cancelled', error: null, progress: null });
    expect(await storedPages('cancelled')).toBeLessThan(250);
    expect(await post(id, 'resume')).toMatchObject({ status: 409, body: { error: { details: { reason: 'state' } } } });
    expect(await post(id, 'pause')).toMatchObject({ status: 409 });
  });

  test('tells how fast it goes', async () => {
    const id = await started('pace', 120);
    const seen: Pace[] = [];
    for (;;) {
      const run = dataOf(await get(`/${String(id)}`));
      if (run['state'] !== 'applying') break;
      seen.push(run['progress'] as Pace);
    }
    const told = seen.filter(({ perSecond }) => perSecond !== null);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ perSecond, secondsLeft }) => (perSecond ?? 0) > 0 && (secondsLeft ?? -1) >= 0)).toBe(true);
  });

  test('that died is interrupted, and can be cancelled', async () => {
    const journal = createJournal(app.strapi, () => new Date());
    const dead = await journal.openRun({
      kind: 'import',
      parentRunId: null,
      site: 'dead',
      source: 'x',
      planHash: 'x',
      options: {},
      startedBy: 'test',
      files: {},
      planned: {},
      items: [],
    });
    const id = dead?.id ?? 0;
    expect(dataOf(await get(`/${String(id)}`))).toMatchObject({ state: 'applying' });
    await app.strapi.db.query('plugin::compliance.import-run').update({ where: { id }, data: { leaseUntil: 1 } });
    expect(dataOf(await get(`/${String(id)}`))).toMatchObject({ state: 'interrupted', actions: ['resume', 'cancel'] });
    expect(await post(id, 'pause')).toMatchObject({ status: 409 });
    expect(dataOf(await post(id, 'cancel'))).toMatchObject({ state: 'cancelled' });
  });
});

describe('the runs', () => {
  test('are listed with the newest first, by page and by state', async () => {
    const { body } = await get('?pageSize=2');
    const { data, meta } = body as { data: { id: number }[]; meta: { pagination: { total: number } } };
    expect(data).toHaveLength(2);
    expect(data[0]?.id).toBeGreaterThan(data[1]?.id ?? 0);
    expect(meta.pagination.total).toBeGreaterThan(5);
    const cancelled = (await get('?state=cancelled')).body as { data: { state: string }[] };
    expect(cancelled.data.length).toBeGreaterThan(0);
    expect(new Set(cancelled.data.map(({ state }) => state))).toEqual(new Set(['cancelled']));
    expect((await get('?state=rolled-back')).body).toMatchObject({ data: [] });
    expect(await get('/999999')).toMatchObject({
      status: 404,
      body: { error: { details: { code: 'RUN_NOT_FOUND' } } },
    });
    expect((await get('/999999/items')).status).toBe(404);
  });

  test('show what they did to every entry, page by page, as filtered', async () => {
    const [run] = ((await get('?state=done')).body as { data: { id: number }[] }).data.slice(-1);
    const items = async (query: string) => (await get(`/${String(run?.id)}/items?${query}`)).body;
    expect(await items('pageSize=2&page=2')).toMatchObject({
      data: [{ n: 3, action: 'create', state: 'done', type: 'page', locale: 'en' }],
      meta: { pagination: { page: 2, pageSize: 2, pageCount: 2, total: 3 } },
    });
    expect(await items('q=PAGE-1 approved')).toMatchObject({ data: [{ sourcePath: 'approved/page-1-en.md' }] });
    expect(await items('outcome=update')).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
    // what the panel has no filter for narrows nothing
    expect(await items('state=failed')).toMatchObject({ meta: { pagination: { total: 3 } } });
    for (const query of ['q=%00', 'outcome=create&outcome=%00'])
      expect(await items(query)).toMatchObject({
        error: { status: 400, message: expect.stringContaining('must not contain control characters') as string },
      });
  });

  test('tell which of their entries exist: those that were skipped, and those that were deleted since, do not', async () => {
    const site = 'rivals';
    const planned = await planUpload(
      app,
      owner,
      { 'rival/one.md': '# One\n\nText.', 'rival/two.md': '# Two\n\nText.' },
      { site, publish: true },
    );
    const { id } = dataOf(await apply(planned));
    await runIn(app, owner, id, ['done', 'failed']);
    const existing = async () =>
      ((await get(`/${String(id)}/items`)).body as { data: RunItem[] }).data.map(({ sourcePath, exists }) => [
        sourcePath,
        exists,
      ]);
    expect(await existing()).toEqual([
      ['rival/one.md', true],
      ['rival/two.md', true],
    ]);
    const pages = app.strapi.documents('plugin::compliance.page');
    const { documentId = '' } = (await pages.findFirst({ locale: 'en', filters: { title: 'Two' } })) ?? {};
    await pages.delete({ documentId, locale: '*' });
    expect(await existing()).toEqual([
      ['rival/one.md', true],
      ['rival/two.md', false],
    ]);
    const other = await planUpload(
      app,
      owner,
      { 'rival/one.md': '# One\n\nText.' },
      { site: 'other-rivals', publish: true },
    );
    const second = dataOf(await apply(other));
    await runIn(app, owner, second.id, ['done', 'failed']);
    const skipped = (await get(`/${String(second.id)}/items`)).body;
    expect(skipped).toMatchObject({ data: [{ outcome: 'skip', exists: false }] });
  });

  test('that publish tell which certifications they left as drafts', async () => {
    const planned = await planUpload(app, owner, lanchuanSite(), { site: 'lanchuan', publish: true });
    const { id } = dataOf(await apply(planned));
    const run = await runIn(app, owner, id, ['done', 'failed']);
    const drafts = await app.strapi.db
      .query('plugin::compliance.certification')
      .count({ where: { publishedAt: null, certificationStatus: 'unverified' } });
    expect(drafts).toBe(4);
    expect(run).toMatchObject({ unverifiedDrafts: drafts });
    const created = await get(`/${String(id)}/items?outcome=create&pageSize=100`);
    const left = (created.body as { data: { type: string; publish: boolean }[] }).data.filter(
      ({ type }) => type === 'certification',
    );
    expect(left.map(({ publish }) => publish)).toEqual(Array<boolean>(drafts).fill(false));
    const service = app.strapi.documents('plugin::compliance.certification');
    const { documentId = '' } = (await service.findFirst({ locale: 'en' })) ?? {};
    await service.update({ documentId, locale: 'en', data: { certificationStatus: 'active' } as never });
    await service.publish({ documentId, locale: 'en' });
    expect(dataOf(await get(`/${String(id)}`))).toMatchObject({ unverifiedDrafts: drafts - 1 });
  });

  test.each([
    ['json', 'application/json', '"planHash"'],
    ['csv', 'text/csv', 'state,action,type'],
    ['markdown', 'text/markdown', '# Run '],
    ['sarif', 'application/sarif+json', '"version": "2.1.0"'],
  ])('are told as %s', async (format, type, part) => {
    const [run] = ((await get('?state=done')).body as { data: { id: number }[] }).data;
    const response = await fetch(`${app.url}/compliance/runs/${String(run?.id)}/report?format=${format}`, {
      headers: { Authorization: `Bearer ${owner.token}` },
    });
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toContain(`run-${String(run?.id)}.`);
    expect(await response.text()).toContain(part);
  });

  test('are told in no other format', async () => {
    const [run] = ((await get('?state=done')).body as { data: { id: number }[] }).data;
    expect((await get(`/${String(run?.id)}/report?format=exe`)).status).toBe(400);
    expect((await get('/999999/report?format=csv')).status).toBe(404);
  });
});
