import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { claimPlanning, requestStop } from '../../../../server/src/adapters/staging/planning-claims';
import { storedBytes } from '../../../../server/src/adapters/staging/staged-files';
import {
  stagedImports,
  type StagedImports,
  type StagedRecord,
} from '../../../../server/src/adapters/staging/staged-imports';
import { memoryDatabase } from '../../../support/memory/memory-database';

const { strapi, connection } = memoryDatabase();
const folders: string[] = [];
const server = async (): Promise<StagedImports> => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'staged-'));
  folders.push(root);
  return stagedImports(strapi, root, ['plan.json', 'items.jsonl']);
};
let staged: StagedImports;
let other: StagedImports;

beforeAll(async () => {
  staged = await server();
  other = await server();
});
afterAll(async () => {
  await connection.destroy();
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
});

const inRoot = (name = '.') => fs.readdirSync(path.join(staged.root, name)).sort();

const put = async (changes: object, archive?: Buffer): Promise<string> => {
  const place = await staged.create();
  const record: StagedRecord = {
    id: place.id,
    owner: 1,
    site: 'default',
    source: { kind: 'upload', name: 'site.zip', bytes: 9 },
    stagedOn: '2026-01-01T00:00:00.000Z',
    run: null,
    error: null,
  };
  if (archive !== undefined) {
    fs.writeFileSync(place.archive, archive);
    await staged.putArchive(place.id);
  }
  await staged.put({ ...record, ...changes });
  return place.id;
};

const plan = async (id: string, items: string) =>
  staged.putPlan(id, (folder) => {
    fs.writeFileSync(path.join(folder, 'plan.json'), '{}');
    fs.writeFileSync(path.join(folder, 'items.jsonl'), items);
    return Promise.resolve();
  });

test('a record is read as it was written', async () => {
  const source = { kind: 'folder', name: 'docs', path: 'a/b' };
  const choices = { publish: true, publishDrafts: true, only: 'support/**' };
  const changes = { source, run: 3, error: 'no', errorDetails: { code: 'SOURCE_EMPTY' }, choices };
  const id = await put(changes);
  expect(await other.get(id)).toEqual({
    ...{ id, owner: 1, site: 'default', stagedOn: '2026-01-01T00:00:00.000Z', ...changes },
    ...{ map: null, plan: null, planning: null },
  });
  await staged.remove(id);
  expect(await other.get(id)).toBeNull();
});

test('what a later version staged otherwise is not shown, and not taken for an upload that was cut short', async () => {
  const known = await put({});
  const later = await put({ source: { kind: 'repository', url: 'https://example.com' } });
  expect(await staged.get(later)).toBeNull();
  expect((await staged.all()).map(({ id }) => id)).toEqual([known]);
  await staged.clear(() => false);
  expect(inRoot()).toContain(later);
});

test('an upload that was cut short an hour ago goes, and the folder of a source that another server removed', async () => {
  const kept = await put({});
  const removed = await put({});
  await other.remove(removed);
  const { id: old } = await staged.create();
  const { id: young } = await staged.create();
  const { id: busy } = await staged.create();
  const ofAnotherDatabase = 'f'.repeat(32);
  fs.mkdirSync(path.join(staged.root, ofAnotherDatabase));
  fs.utimesSync(path.join(staged.root, removed), 0, 0);
  for (const id of [old, busy])
    await connection('compliance_staged_sources')
      .where({ id })
      .update({ created_on: Date.now() - 3_700_000 });
  await staged.clear((id) => id === busy);
  for (const id of [kept, young, busy, ofAnotherDatabase]) expect(inRoot()).toContain(id);
  for (const id of [old, removed]) expect(inRoot()).not.toContain(id);
});

test.each([0, 1, 512 * 1024, 1_300_000])('an archive of %d bytes is the same on another server', async (size) => {
  const archive = Buffer.alloc(size, 'PK and more');
  const id = await put({}, archive);
  expect(fs.readFileSync(await other.archiveOf(id)).equals(archive)).toBe(true);
  expect(await storedBytes(strapi, [])).toBe(size);
  expect(await storedBytes(strapi, [id])).toBe(0);
  await staged.remove(id);
  expect(await storedBytes(strapi, [])).toBe(0);
});

test('a plan takes the place of the one before, on this server and on others', async () => {
  const id = await put({});
  const first = await plan(id, 'one');
  const there = (await other.folderOfPlan(id, first.plan)) ?? '';
  expect(fs.readFileSync(path.join(there, 'items.jsonl'), 'utf8')).toBe('one');
  const second = await plan(id, '');
  expect(await other.get(id)).toMatchObject({ plan: second.plan });
  expect(inRoot(id)).toEqual([`plan-${second.plan}`]);
  expect(await (await server()).folderOfPlan(id, first.plan)).toBeNull();
  expect(fs.readdirSync((await other.folderOfPlan(id, second.plan)) ?? '').sort()).toEqual([
    'items.jsonl',
    'plan.json',
  ]);
  await staged.dropPlan(id);
  expect(await other.get(id)).toMatchObject({ plan: null });
  expect(inRoot(id)).toEqual([]);
  await staged.remove(id);
});

test('a plan that cannot be written leaves nothing, and the one before stands', async () => {
  const id = await put({});
  const before = await plan(id, 'one');
  const full = new Error('ENOSPC: no space left on device, write');
  await expect(staged.putPlan(id, () => Promise.reject(full))).rejects.toBe(full);
  expect(inRoot(id)).toEqual([`plan-${before.plan}`]);
  expect(await staged.get(id)).toMatchObject({ plan: before.plan });
  await staged.remove(id);
});

describe('who plans a source', () => {
  let id: string;
  beforeEach(async () => (id = await put({})));
  afterEach(async () => staged.remove(id));
  const silent = async () =>
    connection('compliance_staged_sources')
      .where({ id })
      .update({ planning_until: Date.now() - 1 });

  test('is one server, whose progress all others see', async () => {
    const claim = await claimPlanning(strapi, id);
    expect(await claimPlanning(strapi, id)).toBeNull();
    expect(await claim?.renew({ read: 3, total: 9 })).toBe(true);
    expect(await other.get(id)).toMatchObject({ planning: { read: 3, total: 9 } });
    await claim?.end();
    expect(await other.get(id)).toMatchObject({ planning: null });
    expect(await claimPlanning(strapi, id)).not.toBeNull();
  });

  test('hears when somebody wants it to stop, or removes the source', async () => {
    const claim = await claimPlanning(strapi, id);
    await requestStop(strapi, id);
    expect(await claim?.renew({ read: 3, total: 9 })).toBe(false);
    await claim?.end();
    const next = await claimPlanning(strapi, id);
    expect(await next?.renew({ read: 0, total: 9 })).toBe(true);
    await other.remove(id);
    expect(await next?.renew({ read: 0, total: 9 })).toBe(false);
  });

  test('loses its claim when it is silent for too long', async () => {
    const claim = await claimPlanning(strapi, id);
    await silent();
    expect(await other.get(id)).toMatchObject({ planning: null });
    const next = await claimPlanning(strapi, id);
    expect(next).not.toBeNull();
    expect(await claim?.renew({ read: 3, total: 9 })).toBe(false);
    await claim?.end();
    expect(await next?.renew({ read: 1, total: 9 })).toBe(true);
  });
});
