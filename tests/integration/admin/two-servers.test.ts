/** @database postgres */
import { randomBytes } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { UID } from '@strapi/strapi';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { loadServer } from '../../support/app/served-app';
import { eventually } from '../../support/eventually';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { httpClient, type HttpClient } from '../../support/http/http-client';
import { askUntilReady, dataOf, runIn, type Data } from '../../support/http/staging';
import { upload } from '../../support/http/upload';
import { legacyPage } from '../../support/sites/legacy-site';
import { png } from '../media/sample-files';
import { zipFile } from '../../support/sites/zip-file';

const PAGES = 40;

/** More than one piece in the database, and a file that an import brings into the media library. */
const archive = () =>
  zipFile([
    ...Array.from({ length: PAGES }, (_, n) => ({
      name: `s/page-${String(n)}-en.md`,
      data: legacyPage('en', `Page ${String(n)}`, `Text ${String(n)}. ![Seal](./seal.png)`),
    })),
    { name: 's/seal.png', data: png(8, 8) },
    { name: 's/unread.bin', data: randomBytes(1_500_000) },
  ]);

let app: RunningStrapi;
let here: HttpClient;
let there: HttpClient;
let server: Awaited<ReturnType<typeof loadServer>>;
let owner: Administrator;
let elsewhere: string;

beforeAll(async () => {
  // one by one there is time to stop a run
  app = await bootStrapi({ config: { bulk: 'never' } });
  here = app;
  owner = await createAdministrator(app, 'strapi-super-admin');
  // the same app in another folder: on disk the two share nothing
  elsewhere = `${app.app.dir}-elsewhere`;
  cpSync(app.app.dir, elsewhere, { recursive: true });
  rmSync(path.join(elsewhere, '.tmp'), { recursive: true, force: true });
  server = await loadServer({ ...app.app, dir: elsewhere }, new Date().toISOString());
  there = httpClient(await server.listen());
});
afterAll(async () => {
  await server.kill();
  await app.close();
  rmSync(elsewhere, { recursive: true, force: true });
});

const staged = (id: string, rest = '') => `/compliance/staged/${id}${rest}`;
const asOwner = () => ({ token: owner.token });

const received = async (site: string): Promise<string> => {
  const url = `${app.url}/compliance/staged?site=${site}&name=legacy.zip`;
  const answer = await upload({ url, token: owner.token, chunks: [archive()] });
  expect(answer.status).toBe(201);
  return String(dataOf(answer)['id']);
};

const isIn = async (server: HttpClient, id: string, states: string[]): Promise<Data> =>
  eventually(
    async () => dataOf(await server.get(staged(id), asOwner())),
    ({ state }) => states.includes(String(state)),
  );

test('a source that one server received is shown, planned and applied by the other, and its run resumed by the first', async () => {
  const id = await received('first');
  expect(await isIn(there, id, ['staged'])).toMatchObject({ source: { name: 'legacy.zip' } });
  const map = { text: 'pages:\n  s/page-0-en.md: { skip: old }\n' };
  expect((await there.put(staged(id, '/map'), map, asOwner())).status).toBe(200);
  expect(dataOf(await askUntilReady(async () => here.get(staged(id, '/map'), asOwner())))).toMatchObject(map);

  expect(await here.post(staged(id, '/plan'), { publish: true }, asOwner())).toMatchObject({ status: 202 });
  const planned = await isIn(there, id, ['planned', 'failed']);
  expect(planned).toMatchObject({ state: 'planned', error: null, plan: { counts: { create: PAGES - 1 } } });
  for (const rest of ['/plan', '/plan/items?pageSize=5&page=2', '/plan/items/3', '/plan/files', '/plan/causes'])
    expect((await there.get(staged(id, rest), asOwner())).body).toEqual(
      (await here.get(staged(id, rest), asOwner())).body,
    );

  const { planHash } = planned['plan'] as { planHash: string };
  const run = dataOf(await there.post(staged(id, '/apply'), { planHash }, asOwner()))['id'];
  expect(dataOf(await here.post(`/compliance/runs/${String(run)}/pause`, {}, asOwner()))).toMatchObject({ id: run });
  expect(await runIn(app, owner, run, ['paused', 'done'])).toMatchObject({ state: 'paused' });
  expect(await here.post(`/compliance/runs/${String(run)}/resume`, {}, asOwner())).toMatchObject({ status: 202 });
  await runIn(app, owner, run, ['done']);
  const pages = await app.strapi.documents(uidOf('page') as UID.ContentType).findMany({
    status: 'published',
    filters: { body: { $contains: '/uploads/' } },
  });
  expect(pages).toHaveLength(PAGES - 1);
  expect(await isIn(there, id, ['applied'])).toMatchObject({ run });
});

test('one server plans a source at a time, and each can stop it or discard the source', async () => {
  const id = await received('second');
  expect(await there.post(staged(id, '/plan'), {}, asOwner())).toMatchObject({ status: 202 });
  const again = await here.post(staged(id, '/plan'), {}, asOwner());
  expect(again).toMatchObject({ status: 409, body: { error: { details: { code: 'STAGED_PLANNING' } } } });
  expect(dataOf(await here.delete(staged(id, '/plan'), asOwner()))).toMatchObject({ state: 'staged', plan: null });
  expect(dataOf(await there.get(staged(id), asOwner()))).toMatchObject({ state: 'staged' });
  expect((await here.delete(staged(id), asOwner())).status).toBe(200);
  expect((await there.get(staged(id), asOwner())).status).toBe(404);
});
