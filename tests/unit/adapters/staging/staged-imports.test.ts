import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stagedImports, type StagedRecord } from '../../../../server/src/adapters/staging/staged-imports';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'staged-'));
const staged = stagedImports(root);
afterAll(() => {
  fs.rmSync(root, { recursive: true });
});

const put = async (changes: object): Promise<string> => {
  const { id } = await staged.create();
  const record: StagedRecord = {
    id,
    owner: 1,
    site: 'default',
    source: { kind: 'upload', name: 'site.zip', bytes: 9 },
    stagedOn: '2026-01-01T00:00:00.000Z',
    run: null,
    error: null,
  };
  await staged.put({ ...record, ...changes });
  return id;
};

test('a record is read as it was written', async () => {
  const source = { kind: 'folder', name: 'docs', path: 'a/b' };
  const choices = { publish: true, publishDrafts: true, only: 'support/**' };
  const changes = { source, run: 3, error: 'no', errorDetails: { code: 'SOURCE_EMPTY' }, choices };
  const id = await put(changes);
  expect(await staged.get(id)).toMatchObject({ id, owner: 1, ...changes });
  await staged.remove(id);
});

test('what a later version staged otherwise is not shown, and not taken for an upload that was cut short', async () => {
  const known = await put({});
  const later = await put({ source: { kind: 'repository', url: 'https://example.com' } });
  const { id: cutShort } = await staged.create();
  expect(await staged.get(later)).toBeNull();
  expect((await staged.all()).map(({ id }) => id)).toEqual([known]);
  expect(await staged.incomplete()).toEqual([cutShort]);
  expect(fs.existsSync(staged.folderOf(later))).toBe(true);
});
