/** @database any */
import type { UID } from '@strapi/strapi';
import type { Conflict, StartedResolving } from '../../../model/contracts/runs';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { legacyPage } from '../../support/sites/legacy-site';
import { askUntilReady, dataOf, messageOf, planUpload, runIn, type Data } from '../../support/http/staging';

const PAGE = 'plugin::compliance.page' as UID.ContentType;
const NAMES = ['dns', 'mail', 'queue', 'sql', 'storage'];
const UPDATE = 'plugin::content-manager.explorer.update';

let app: RunningStrapi;
let owner: Administrator;

beforeAll(async () => {
  app = await bootStrapi();
  owner = await createAdministrator(app, 'strapi-super-admin');
});

afterAll(async () => app.close());

const importFiles = async (site: string, files: Record<string, string>): Promise<Data> => {
  const { id, planHash } = await planUpload(app, owner, files, { site });
  const started = await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: owner.token });
  return runIn(app, owner, dataOf(started)['id'], ['done', 'needs-review', 'failed']);
};
const request = async (method: string, run: unknown, rest: string, json?: object, who = owner) =>
  app.request(method, `/compliance/runs/${String(run)}${rest}`, { token: who.token, ...(json && { json }) });

const stored = async (site: string, name: string) => {
  const found = await app.strapi.documents(PAGE).findMany({ locale: 'en', filters: { path: `/${site}/${name}-en/` } });
  return found[0] as unknown as { documentId: string; title: string; body: string };
};
const edit = async (site: string, name: string, data: object) => {
  const { documentId } = await stored(site, name);
  await app.strapi.documents(PAGE).update({ documentId, locale: 'en', data });
};
const titles = async (site: string) => Promise.all(NAMES.map(async (name) => (await stored(site, name)).title));

const filesOf = (site: string, title: (name: string) => string, body: string) =>
  Object.fromEntries(NAMES.map((name) => [`${site}/${name}-en.md`, legacyPage('en', title(name), body)]));

/** Five entries of a site, of which an editor and the files have both changed title and body. */
const conflicting = async (site: string) => {
  await importFiles(
    site,
    filesOf(site, (name) => name, 'Ninety-nine.'),
  );
  for (const name of NAMES) await edit(site, name, { title: `our ${name}`, body: 'Our ninety-nine.' });
  const run = await importFiles(
    site,
    filesOf(site, (name) => `their ${name}`, 'Their ninety-nine.'),
  );
  expect(run).toMatchObject({ state: 'needs-review', counts: { conflict: NAMES.length } });
  const { data } = (await request('GET', run['id'], '/conflicts')).body as { data: Conflict[] };
  expect(data.map(({ title }) => title)).toEqual(NAMES.map((name) => `our ${name}`));
  return { run: run['id'], conflicts: data };
};
const history = async (): Promise<Data[]> =>
  ((await app.get('/compliance/runs', { token: owner.token })).body as { data: Data[] }).data;
const resolve = async (run: unknown, asked: object, who = owner) => {
  const answer = await request('POST', run, '/resolutions', asked, who);
  expect([answer.status, answer.body]).toEqual([202, expect.anything()]);
  const started = dataOf(answer) as unknown as StartedResolving;
  if (started.run !== null) await runIn(app, owner, started.run.id, ['done']);
  return started;
};
const take = (field: string, side: string) => ({ field, take: side });

test('conflicts are resolved together in one run, which is rolled back as one', async () => {
  const { run, conflicts } = await conflicting('together');
  const before = (await history()).length;
  const [dns, mail, queue] = conflicts;
  const { run: resolving } = await resolve(run, {
    items: [
      { item: dns?.item, resolutions: [take('title', 'editor'), { field: 'body', text: 'Both of us.\n' }] },
      { item: mail?.item, resolutions: [take('title', 'source')] },
      { item: queue?.item, resolutions: [take('title', 'editor'), take('body', 'editor')] },
    ],
    rest: 'source',
  });
  expect(await titles('together')).toEqual(['our dns', 'their mail', 'our queue', 'their sql', 'their storage']);
  expect((await stored('together', 'dns')).body).toBe('Both of us.\n');
  expect((await stored('together', 'mail')).body).toContain('Their ninety-nine.');
  expect((await stored('together', 'queue')).body).toBe('Our ninety-nine.');
  expect(dataOf(await request('GET', run, ''))).toMatchObject({ state: 'done', counts: { resolved: 5 } });
  const runs = await history();
  expect(runs.length).toBe(before + 1);
  expect(runs[0]).toMatchObject({ id: resolving?.id, kind: 'resolve', parentRunId: run, counts: { update: 5 } });

  // the next import finds all of them resolved
  const again = await planUpload(
    app,
    owner,
    filesOf('together', (name) => `their ${name}`, 'Their ninety-nine.'),
    {
      site: 'together',
    },
  );
  expect(dataOf(await app.get(`/compliance/staged/${again.id}/plan`, { token: owner.token }))).toMatchObject({
    writing: 0,
    counts: { unchanged: 5, conflict: 0 },
  });

  const { planHash } = dataOf(await askUntilReady(() => request('GET', resolving?.id, '/rollback')));
  const back = dataOf(await request('POST', resolving?.id, '/rollback', { planHash: planHash as string }));
  await runIn(app, owner, back['id'], ['done']);
  expect(await titles('together')).toEqual(NAMES.map((name) => `our ${name}`));
});

test('an entry that somebody edits meanwhile stays open and keeps that text, and the others are written', async () => {
  const { run, conflicts } = await conflicting('meanwhile');
  await edit('meanwhile', 'mail', { title: 'newer mail' });
  const mail = conflicts.find(({ title }) => title === 'our mail');
  const { changed, closed } = await resolve(run, { rest: 'source' });
  expect([changed, closed]).toEqual([[mail?.item], []]);
  expect(await titles('meanwhile')).toEqual(['their dns', 'newer mail', 'their queue', 'their sql', 'their storage']);
  const { body } = await request('GET', run, '/conflicts');
  expect(body).toMatchObject({ data: [{ item: mail?.item }], meta: { pagination: { total: 1 } } });
  // nothing is left to write, so there is no run of it
  const runs = (await history()).length;
  expect(await resolve(run, { rest: 'editor' })).toMatchObject({ run: null, changed: [mail?.item] });
  expect((await history()).length).toBe(runs);
});

test('what somebody else has resolved is said, and not written again', async () => {
  const { run, conflicts } = await conflicting('closed');
  const [dns, mail] = conflicts;
  const both = (item: number | undefined, side: string) => ({
    item,
    resolutions: [take('title', side), take('body', side)],
  });
  await resolve(run, { items: [both(dns?.item, 'editor')] });
  const { closed, changed } = await resolve(run, { items: [both(dns?.item, 'source'), both(mail?.item, 'source')] });
  expect([closed, changed]).toEqual([[dns?.item], []]);
  expect((await titles('closed')).slice(0, 2)).toEqual(['our dns', 'their mail']);
  expect(await resolve(run, { items: [both(999, 'source')] })).toMatchObject({ run: null, closed: [999] });
});

test('who may not write an entry resolves no conflict of it, and a wrong question is refused', async () => {
  const { run, conflicts } = await conflicting('rights');
  const [dns] = conflicts;
  const resolving = { action: 'plugin::compliance.import.resolve' };
  const powerless = await createAdministrator(app, [resolving]);
  const refused = await request('POST', run, '/resolutions', { rest: 'source' }, powerless);
  expect([refused.status, messageOf(refused)]).toEqual([403, expect.stringContaining('Your role may not update')]);
  const fields = ['title'];
  const titlesOnly = await createAdministrator(app, [
    resolving,
    { action: UPDATE, subject: PAGE, properties: { fields, locales: ['en'] } },
  ]);
  const asked = {
    items: [
      { item: dns?.item, resolutions: [take('title', 'source')] },
      { item: conflicts[1]?.item, resolutions: [take('body', 'source')] },
    ],
  };
  const { run: partly } = await resolve(run, asked, titlesOnly);
  expect((await titles('rights')).slice(0, 2)).toEqual(['their dns', 'our mail']);
  const { body } = await request('GET', partly?.id, '/items?outcome=failed');
  expect(body).toMatchObject({
    data: [{ key: conflicts[1]?.key, error: expect.stringContaining('may not update') as string }],
  });
  for (const wrong of [{ rest: 'nobody' }, { items: [{ item: 0, resolutions: [] }] }, { items: 'all' }])
    expect((await request('POST', run, '/resolutions', wrong)).status).toBe(400);
  const text = { items: [{ item: conflicts[2]?.item, resolutions: [{ field: 'title', text: 'a\u202e' }] }] };
  const hidden = await request('POST', run, '/resolutions', text);
  expect([hidden.status, messageOf(hidden)]).toEqual([400, expect.stringMatching(/^The text for title contains/)]);
});

test('conflicts are listed a page at a time', async () => {
  const { run } = await conflicting('pages');
  const { body } = await request('GET', run, '/conflicts?page=2&pageSize=2');
  expect(body).toMatchObject({
    data: [{ title: 'our queue' }, { title: 'our sql' }],
    meta: { pagination: { page: 2, pageSize: 2, pageCount: 3, total: 5 } },
  });
});
