/** @database any */
import type { UID } from '@strapi/strapi';
import { createAdministrator, setPermissions, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { legacyPage } from '../../support/sites/legacy-site';
import { png } from '../media/sample-files';
import { askUntilReady, dataOf, messageOf, planUpload, runIn, type Data } from '../../support/http/staging';

const PAGE = 'plugin::compliance.page' as UID.ContentType;

let app: RunningStrapi;
let owner: Administrator;
/** May resolve and roll back, as far as the plugin goes, and write nothing. */
let powerless: Administrator;

beforeAll(async () => {
  app = await bootStrapi();
  owner = await createAdministrator(app, 'strapi-super-admin');
  const own = ['read', 'resolve', 'publish', 'rollback'].map((name) => ({
    action: `plugin::compliance.import.${name}`,
  }));
  powerless = await createAdministrator(app, own);
});

afterAll(async () => app.close());

const importFiles = async (site: string, files: Record<string, string | Buffer>, publish = false): Promise<Data> => {
  const { id, planHash } = await planUpload(app, owner, files, { site, publish });
  const started = await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: owner.token });
  return runIn(app, owner, dataOf(started)['id'], ['done', 'needs-review', 'failed']);
};

const page = (title: string, body = 'Ninety-nine.') => legacyPage('en', title, body);
const requestOnce = async (method: string, run: unknown, rest: string, json?: unknown, who = owner) =>
  app.request(method, `/compliance/runs/${String(run)}${rest}`, {
    token: who.token,
    ...(json !== undefined && { json }),
  });
const request: typeof requestOnce = async (method, ...rest) =>
  method === 'GET' ? askUntilReady(() => requestOnce(method, ...rest)) : requestOnce(method, ...rest);
const overview = async () => dataOf(await app.get('/compliance/overview', { token: owner.token }));
const actionsOf = async (run: unknown) => dataOf(await request('GET', run, ''))['actions'];

const stored = async (path: string) => {
  const found = await app.strapi.documents(PAGE).findMany({ locale: 'en', filters: { path } });
  return (found as unknown as { documentId: string; title: string }[])[0] ?? null;
};
const edit = async (path: string, title: string) => {
  const documentId = (await stored(path))?.documentId ?? '';
  await app.strapi.documents(PAGE).update({ documentId, locale: 'en', data: { title } });
};

describe('a conflict', () => {
  const conflicting = async (site: string, publish = false) => {
    const file = `${site}/mail-en.md`;
    await importFiles(site, { [file]: page('Mail') }, publish);
    await edit(`/${site}/mail-en/`, 'Our mail');
    const run = await importFiles(site, { [file]: page('Mail, renewed') }, publish);
    expect(run).toMatchObject({ state: 'needs-review', counts: { conflict: 1 } });
    expect(run['actions']).toContain('resolve');
    const { data } = (await request('GET', run['id'], '/conflicts')).body as { data: { item: number }[] };
    return { run: run['id'], conflict: data[0] };
  };

  test('is shown with the three texts, and settled by one who may write it', async () => {
    const { run, conflict } = await conflicting('settled');
    expect(conflict).toMatchObject({
      type: 'page',
      locale: 'en',
      title: 'Our mail',
      sourcePath: 'settled/mail-en.md',
      fields: [{ field: 'title', base: 'Mail', editor: 'Our mail', source: 'Mail, renewed' }],
    });
    expect(await overview()).toMatchObject({
      conflicts: { open: 1, runs: [run] },
      lastImport: { id: run, state: 'needs-review' },
    });
    const place = `/conflicts/${String(conflict?.item)}`;
    const take = { field: 'title', take: 'source' };
    const refused = await request('PUT', run, place, take, powerless);
    expect(refused.status).toBe(403);
    expect(messageOf(refused)).toContain('Your role may not update');
    expect((await request('PUT', run, place, { field: 'body', take: 'source' })).status).toBe(400);
    expect((await request('PUT', run, place, { field: 'title', take: 'neither' })).status).toBe(400);
    expect(await stored('/settled/mail-en/')).toMatchObject({ title: 'Our mail' });

    expect(await request('PUT', run, place, take)).toMatchObject({
      status: 200,
      body: { data: null, meta: { published: false } },
    });
    expect(dataOf(await request('GET', run, ''))).toMatchObject({ state: 'done' });
    expect(await stored('/settled/mail-en/')).toMatchObject({ title: 'Mail, renewed' });
    expect((await request('GET', run, '/conflicts')).body).toMatchObject({
      data: [],
      meta: { pagination: { total: 0 } },
    });
    expect(await overview()).toMatchObject({ conflicts: { open: 0, runs: [] }, lastImport: { id: run } });
    expect(await actionsOf(run)).not.toContain('resolve');
    expect(await request('PUT', run, place, take)).toMatchObject({ status: 409 });
  });

  const titlesOnline = async (path: string) =>
    (await app.strapi.documents(PAGE).findMany({ locale: 'en', status: 'published', filters: { path } })).map(
      (one) => (one as unknown as { title: string }).title,
    );

  test('of a run that publishes goes online when it is resolved, by one who may publish', async () => {
    const { run, conflict } = await conflicting('online', true);
    expect(conflict).toMatchObject({ publish: true });
    expect(await titlesOnline('/online/mail-en/')).toEqual(['Mail']);
    const take = { field: 'title', take: 'source' };
    const update = {
      action: 'plugin::content-manager.explorer.update',
      subject: PAGE,
      properties: { fields: Object.keys(app.strapi.contentType(PAGE).attributes), locales: ['en'] },
    };
    const clerk = await createAdministrator(app, [{ action: 'plugin::compliance.import.resolve' }, update]);
    const refused = await request('PUT', run, `/conflicts/${String(conflict?.item)}`, take, clerk);
    expect(refused.status).toBe(403);
    expect(messageOf(refused)).toContain('Your role may not publish');
    expect(await request('PUT', run, `/conflicts/${String(conflict?.item)}`, take)).toMatchObject({
      status: 200,
      body: { data: null, meta: { published: true } },
    });
    expect(await titlesOnline('/online/mail-en/')).toEqual(['Mail, renewed']);
    expect(await actionsOf(run)).not.toContain('publish-resolved');
  });

  test('that was resolved in a run of drafts is published on its own', async () => {
    const { run, conflict } = await conflicting('apart');
    expect(conflict).toMatchObject({ publish: false });
    expect(await actionsOf(run)).not.toContain('publish-resolved');
    await request('PUT', run, `/conflicts/${String(conflict?.item)}`, { field: 'title', take: 'source' });
    expect(await actionsOf(run)).toContain('publish-resolved');
    const preview = dataOf(await request('GET', run, '/publish?resolved=true'));
    expect(preview).toMatchObject({ writing: 1, counts: { publish: 1 }, kept: [] });
    const { planHash } = preview;
    const started = await request('POST', run, '/publish', { planHash, resolved: true });
    await runIn(app, owner, dataOf(started)['id'], ['done']);
    expect(await titlesOnline('/apart/mail-en/')).toEqual(['Mail, renewed']);
    expect(await actionsOf(run)).not.toContain('publish-resolved');
    expect((await request('GET', run, '/publish?resolved=perhaps')).status).toBe(400);
  });

  test('is settled with a text of one’s own', async () => {
    const { run, conflict } = await conflicting('written');
    const place = `/conflicts/${String(conflict?.item)}`;
    for (const text of ['Mail\u202e for all', 'Mail\ud800 for all', 'Mail\0 for all', 'Mail\u3164 for all']) {
      const refused = await request('PUT', run, place, { field: 'title', text });
      expect(refused.status).toBe(400);
      expect(messageOf(refused)).toMatch(/^The text for title contains (?:invisible )?characters/);
    }
    expect((await request('PUT', run, place, { field: 'title', text: 'Mail for all' })).status).toBe(200);
    expect(await stored('/written/mail-en/')).toMatchObject({ title: 'Mail for all' });
  });
});

describe('pages that their front matter marks as drafts', () => {
  const marked = (title: string, body = 'Ninety-nine.') => `---\ntitle: ${title}\ndraft: true\n---\n\n${body}\n`;
  const files = { 'marked/a.md': marked('First'), 'marked/b.md': marked('Second'), 'marked/c-en.md': page('Third') };

  test('are counted with the run, and published when that is asked for', async () => {
    const run = await importFiles('marked', files);
    expect(run).toMatchObject({ markedDrafts: 2 });
    const without = dataOf(await request('GET', run['id'], '/publish'));
    expect(without).toMatchObject({ writing: 1, counts: { publish: 1, skip: 2 }, markedDrafts: 2 });
    const preview = dataOf(await request('GET', run['id'], '/publish?publishDrafts=true'));
    expect(preview).toMatchObject({ writing: 3, counts: { publish: 3, skip: 0 }, markedDrafts: 0 });
    const { planHash } = preview;
    expect((await request('POST', run['id'], '/publish', { planHash })).status).toBe(409);
    const started = await request('POST', run['id'], '/publish', { planHash, publishDrafts: true });
    await runIn(app, owner, dataOf(started)['id'], ['done']);
    const online = await app.strapi.documents(PAGE).findMany({
      locale: 'en',
      status: 'published',
      filters: { path: { $startsWith: '/marked/' } },
    });
    expect(online).toHaveLength(3);
    expect(dataOf(await request('GET', run['id'], ''))).toMatchObject({ markedDrafts: 0 });
  });

  test('are counted also where nothing of them changes', async () => {
    const some = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name.replace('marked', 'again'), text]),
    );
    await importFiles('again', some, true);
    expect(await importFiles('again', some, true)).toMatchObject({ markedDrafts: 2, counts: { unchanged: 3 } });
  });
});

describe('rolling a run back', () => {
  const files = (site: string) => ({ [`${site}/a-en.md`]: page('A'), [`${site}/b-en.md`]: page('B') });

  test('says first what it will do, then does it, and keeps what somebody has changed since', async () => {
    const { id } = await importFiles('back', files('back'));
    expect(await actionsOf(id)).toContain('rollback');
    await edit('/back/b-en/', 'B, by hand');
    const preview = dataOf(await request('GET', id, '/rollback'));
    expect(preview).toMatchObject({
      writing: 1,
      counts: { delete: 1, keep: 1 },
      kept: [{ key: 'page back/b en', action: 'keep', reason: 'changed-since', fields: ['title'] }],
      missingRights: [],
    });
    const { planHash } = preview;
    expect(await request('POST', id, '/rollback', { planHash: 'sha256:other' })).toMatchObject({
      status: 409,
      body: { error: { details: { reason: 'hash' } } },
    });
    expect(await stored('/back/a-en/')).not.toBeNull();

    const started = await request('POST', id, '/rollback', { planHash });
    expect(started).toMatchObject({ status: 202, body: { data: { kind: 'rollback', parentRunId: id } } });
    const rollback = await runIn(app, owner, dataOf(started)['id'], ['done', 'failed']);
    expect(rollback).toMatchObject({ state: 'done', counts: { delete: 1, keep: 1, failed: 0 }, actions: [] });
    expect(await stored('/back/a-en/')).toBeNull();
    expect(await stored('/back/b-en/')).toMatchObject({ title: 'B, by hand' });
    expect(dataOf(await request('GET', id, ''))).toMatchObject({ state: 'rolled-back', actions: [] });
    expect(await request('GET', rollback['id'], '/rollback')).toMatchObject({ status: 409 });
  });

  test.each(['/rollback', '/publish'])('%s: a preview that takes long goes on after its request', async (rest) => {
    const { id } = await importFiles(`late${rest}`, files(`late${rest}`));
    const clock = app.strapi.plugin('compliance').service<{ sleep: () => Promise<void> }>('clock');
    const { sleep } = clock;
    clock.sleep = () => Promise.resolve();
    const first = await requestOnce('GET', id, rest);
    clock.sleep = sleep;
    expect(first).toEqual({
      status: 202,
      headers: expect.anything() as unknown,
      body: { data: null, meta: { progress: { done: expect.any(Number) as unknown } } },
    });
    expect(await request('GET', id, rest)).toMatchObject({ status: 200, body: { data: { writing: 2 } } });
  });

  test('needs the rights on content that it writes with', async () => {
    const { id } = await importFiles('kept', files('kept'));
    const preview = dataOf(await request('GET', id, '/rollback', undefined, powerless));
    expect(preview['missingRights']).toMatchObject([{ action: 'delete', type: 'page', locale: 'en' }]);
    const { planHash } = preview;
    expect(await request('POST', id, '/rollback', { planHash }, powerless)).toMatchObject({
      status: 403,
      body: { error: { details: { missing: [{ action: 'delete' }] } } },
    });
    expect(await stored('/kept/a-en/')).not.toBeNull();
  });

  test('needs the right to delete files where the import added some', async () => {
    const { id } = await importFiles('pictured', {
      'pictured/a-en.md': page('A', 'Text.\n\n![A plan](plan.png)'),
      'pictured/plan.png': png(8, 8, 23),
    });
    const mayDelete = {
      action: 'plugin::content-manager.explorer.delete',
      subject: PAGE,
      properties: { locales: ['en'] },
    };
    const own = [{ action: 'plugin::compliance.import.read' }, { action: 'plugin::compliance.import.rollback' }];
    const clerk = await createAdministrator(app, [...own, mayDelete]);
    const { planHash, missingRights } = dataOf(await request('GET', id, '/rollback', undefined, clerk));
    const missing = [{ action: 'delete', type: 'file', locale: null }];
    expect(missingRights).toMatchObject(missing);
    expect(await request('POST', id, '/rollback', { planHash }, clerk)).toMatchObject({
      status: 403,
      body: { error: { details: { missing } } },
    });
    const plans = () => app.strapi.db.query('plugin::upload.file').count({ where: { name: { $startsWith: 'plan' } } });
    expect(await plans()).toBe(1);
    await setPermissions(app.strapi, clerk.role, [...own, mayDelete, { action: 'plugin::upload.assets.update' }]);
    const started = await request('POST', id, '/rollback', { planHash }, clerk);
    await runIn(app, owner, dataOf(started)['id'], ['done']);
    expect(await plans()).toBe(0);
  });

  test('is refused when entries have changed since somebody looked', async () => {
    const { id } = await importFiles('looked', files('looked'));
    const { planHash } = dataOf(await request('GET', id, '/rollback'));
    await edit('/looked/a-en/', 'A, by hand');
    expect(await request('POST', id, '/rollback', { planHash })).toMatchObject({ status: 409 });
    expect((await request('GET', '999999', '/rollback')).status).toBe(404);
  });
});

describe('publishing what a run left as drafts', () => {
  test('says first what it will do, then does it, and is rolled back with its import', async () => {
    const { id } = await importFiles('drafts', { 'drafts/a-en.md': page('A'), 'drafts/b-en.md': page('B') });
    expect(await actionsOf(id)).toContain('publish');
    await edit('/drafts/b-en/', 'B, by hand');
    const forbidden = dataOf(await request('GET', id, '/publish', undefined, powerless));
    expect(forbidden['missingRights']).toMatchObject([{ action: 'publish', type: 'page', locale: 'en' }]);
    const preview = dataOf(await request('GET', id, '/publish'));
    expect(preview).toMatchObject({
      writing: 1,
      counts: { publish: 1, skip: 1 },
      kept: [{ key: 'page drafts/b en', reason: 'changed-since' }],
      missingRights: [],
    });
    const { planHash } = preview;
    expect((await request('POST', id, '/publish', { planHash }, powerless)).status).toBe(403);
    const started = await request('POST', id, '/publish', { planHash });
    expect(started).toMatchObject({ status: 202, body: { data: { kind: 'publish', parentRunId: id } } });
    await runIn(app, owner, dataOf(started)['id'], ['done']);
    const online = async (path: string) =>
      app.strapi.documents(PAGE).findMany({ locale: 'en', status: 'published', filters: { path } });
    expect(await online('/drafts/a-en/')).toHaveLength(1);
    expect(await online('/drafts/b-en/')).toHaveLength(0);
    expect(await request('POST', id, '/publish', { planHash })).toMatchObject({ status: 409 });

    const back = dataOf(await request('GET', id, '/rollback'));
    const rollback = await request('POST', id, '/rollback', { planHash: back['planHash'] });
    await runIn(app, owner, dataOf(rollback)['id'], ['done']);
    expect(await online('/drafts/a-en/')).toHaveLength(0);
  });
});
