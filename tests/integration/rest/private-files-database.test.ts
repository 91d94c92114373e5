import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Evidence } from '../../../model/contracts/evidence';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, lookInside, type RunningStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { bytesOf, evidenceEditor, type EvidenceEditor } from '../../support/http/private-evidence';

const TABLE = 'compliance_private_pieces';
const DAY = 86_400_000;
/** Three pieces, the last one shorter. */
const REPORT = Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(1_200_000)]);

let own: TestApp;
let app: RunningStrapi;
let editor: EvidenceEditor;
let ahead = 0;

const folderOf = (name: string): string => path.join(own.dir, name);
const copies = (): string[] => fs.readdirSync(folderOf('.tmp/compliance/evidence'));
const rows = async () => app.strapi.db.connection<{ file: string; part: number }>(TABLE).select('file', 'part');
const nameOf = (bytes: Buffer): string => `${createHash('sha256').update(bytes).digest('hex')}-report.pdf`;

const boot = async (): Promise<void> => {
  app = await bootStrapi({ app: own });
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date(Date.now() + ahead);
};

beforeAll(async () => {
  own = await createTestApp({ config: { privateFiles: 'database', privateDir: 'evidence' } });
  await boot();
  editor = await evidenceEditor(() => app);
});
afterAll(async () => {
  await app.close();
  await own.remove();
});

let documentId: string;
let link: string;

test('a file is stored in pieces, and handed out whole and in ranges by a server that has no copy', async () => {
  documentId = await editor.make('report', REPORT);
  expect((await rows()).sort((a, b) => a.part - b.part)).toEqual(
    [0, 1, 2].map((part) => ({ file: nameOf(REPORT), part })),
  );
  expect(fs.existsSync(folderOf('evidence'))).toBe(false);
  const { body } = await app.get(`/compliance/evidence/${documentId}`, { token: editor.token });
  expect((body as { data: Evidence }).data).toMatchObject({ isConfigured: true, draft: { bytes: REPORT.length } });
  link = await editor.linkTo(documentId);
  for (const name of copies()) fs.rmSync(path.join(folderOf('.tmp/compliance/evidence'), name));
  expect((await bytesOf(await fetch(link))).equals(REPORT)).toBe(true);
  const range = await fetch(link, { headers: { Range: 'bytes=600000-1100000' } });
  expect(range.status).toBe(206);
  expect((await bytesOf(range)).equals(REPORT.subarray(600_000, 1_100_001))).toBe(true);
});

test('the same file twice is stored once, and its bytes are those of its hash or are not sent', async () => {
  await editor.make('again', REPORT);
  expect(await rows()).toHaveLength(3);
  const other = Buffer.from('%PDF-1.7 other');
  const changed = await editor.linkTo(await editor.make('changed', other));
  await app.strapi.db
    .connection(TABLE)
    .where({ file: nameOf(other) })
    .update({ data: Buffer.from('forged') });
  fs.rmSync(path.join(folderOf('.tmp/compliance/evidence'), nameOf(other)));
  const answer = await fetch(changed);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('forged');
  expect(copies()).toEqual([nameOf(REPORT)]);
});

test('copies and files that no document names go after a day', async () => {
  const sweep = async () => getService(app.strapi, 'evidence-sweep').sweep(new AbortController().signal);
  const old = Buffer.from('%PDF-1.7 old');
  const replaced = await editor.make('replaced', old);
  await editor.upload(replaced, REPORT);
  await editor.publish(replaced);
  await sweep();
  expect((await rows()).map(({ file }) => file)).toContain(nameOf(old));
  ahead += 2 * DAY;
  await sweep();
  const left = (await rows()).map(({ file }) => file);
  expect(left).not.toContain(nameOf(old));
  expect(left).toContain(nameOf(REPORT));
  expect(copies()).toEqual([]);
  expect((await bytesOf(await fetch(link))).equals(REPORT)).toBe(true);
});

test('the command moves files to the folder and back; a file whose bytes have changed stays where it was', async () => {
  await app.close();
  const move = async (to: string) => runCli(own, ['files', '--to', to, '--app', '.']);
  const stored = async () =>
    lookInside(own, async ({ db }) => (await db.connection<object>(TABLE).where({ file: nameOf(REPORT) })).length);
  expect(await move('folder')).toMatchObject({
    code: 3,
    stdout: expect.stringMatching(/Moved 1 file\.[^]*Not moved[^]*f8b4fc68/) as string,
  });
  expect(await stored()).toBe(0);
  expect(fs.readFileSync(path.join(folderOf('evidence'), nameOf(REPORT))).equals(REPORT)).toBe(true);
  const { stdout } = await runCli(own, ['doctor', '--json']);
  const { checks } = JSON.parse(stdout) as { checks: { state: string; says: string }[] };
  expect(checks.filter(({ state }) => state === 'problem').map(({ says }) => says)).toContain(
    '1 file that documents name not found in the database',
  );
  expect(await move('database')).toMatchObject({ code: 0, stdout: expect.stringContaining('Moved 1 file') as string });
  expect(fs.existsSync(path.join(folderOf('evidence'), nameOf(REPORT)))).toBe(false);
  expect(await stored()).toBe(3);
  expect(await move('database')).toMatchObject({ code: 0, stdout: expect.stringContaining('Moved 0 files') as string });
  await boot();
  expect((await bytesOf(await fetch(app.url + new URL(link).pathname))).equals(REPORT)).toBe(true);
});
