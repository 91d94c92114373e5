/** @database any */
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { eventually } from '../../support/eventually';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { planUpload, runIn } from '../../support/http/staging';
import { upload, type UploadAnswer, type UploadRequest } from '../../support/http/upload';
import { asZip64, zipFile } from '../../support/sites/zip-file';

const ACTION = 'plugin::compliance.import';
const MIB = 1024 * 1024;

let app: RunningStrapi;
let owner: Administrator;
let other: Administrator;
let reader: Administrator;
let folder: ReturnType<typeof writeSource>;

const pages = {
  'support/sla/storage-en.md': legacyPage('en', 'Storage SLA', 'Ninety-nine.'),
  'support/sla/storage.md': legacyPage('zh-CN', '存储服务级别协议', '百分之九十九。'),
};

beforeAll(async () => {
  folder = writeSource({ ...pages, 'inner/deep/a.md': legacyPage('en', 'A', 'Text.') });
  fs.symlinkSync('/', path.join(folder.dir, 'outside'));
  app = await bootStrapi({
    config: { folders: { legacy: folder.dir }, limits: { zipBytes: MIB, stagedBytes: 3 * MIB } },
  });
  const rights = ['read', 'upload', 'run'].map((name) => ({ action: `${ACTION}.${name}` }));
  owner = await createAdministrator(app, rights);
  other = await createAdministrator(app, 'strapi-super-admin');
  reader = await createAdministrator(app, [{ action: `${ACTION}.read` }]);
});

afterAll(async () => {
  await app.close();
  folder.remove();
});

const archive = () => zipFile(Object.entries(pages).map(([name, data]) => ({ name, data })));

const send = async (
  chunks: UploadRequest['chunks'],
  more: { token?: string; announced?: number; headers?: Record<string, string> } = {},
) => upload({ url: `${app.url}/compliance/staged?site=default&name=legacy.zip`, token: owner.token, chunks, ...more });

const dataOf = ({ body }: { body: unknown }) => (body as { data: Record<string, unknown> }).data;
const messageOf = ({ body }: { body: unknown }) => (body as { error: { message: string } }).error.message;
const idOf = (answer: { body: unknown }) => String(dataOf(answer)['id']);

const stagedFiles = () =>
  fs.readdirSync(path.join(app.app.dir, '.tmp/compliance/staged'), { recursive: true, encoding: 'utf8' });

describe('an upload', () => {
  test('is staged under a name of its own, outside the public folder', async () => {
    const answer = await send([archive()]);
    expect(answer.status).toBe(201);
    expect(dataOf(answer)).toMatchObject({
      site: 'default',
      source: { kind: 'upload', name: 'legacy.zip', bytes: archive().length },
      state: 'staged',
      plan: null,
      run: null,
    });
    expect(stagedFiles()).toContain(`${idOf(answer)}/source.zip`);
    const { body } = await app.get('/compliance/staged', { token: owner.token });
    expect(body).toMatchObject({ data: [{ id: idOf(answer) }] });
  });

  test.each<[string, (sent: Buffer[]) => Promise<UploadAnswer>, number]>([
    ['without a token', async (sent) => send(sent, { token: 'none', announced: 900_000 }), 401],
    ['without the right', async (sent) => send(sent, { token: reader.token, announced: 900_000 }), 403],
    ['announced too large', async (sent) => send(sent, { announced: 10 * MIB }), 413],
    [
      'that is no zip by its type',
      async (sent) => send(sent, { headers: { 'Content-Type': 'application/octet-stream' }, announced: 900_000 }),
      415,
    ],
    [
      'sent as a form',
      async (sent) =>
        send(sent, { headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, announced: 900_000 }),
      415,
    ],
    [
      'sent as a form without a boundary',
      async (sent) => send(sent, { headers: { 'Content-Type': 'multipart/form-data' }, announced: 900_000 }),
      415,
    ],
  ])('%s is answered before its body is read', async (_, attempt, status) => {
    const before = stagedFiles();
    // One byte of many: the answer cannot have waited for the rest.
    const answer = await attempt([Buffer.from('P')]);
    expect(answer).toMatchObject({ status, sent: 1 });
    expect(stagedFiles()).toEqual(before);
  });

  test('that turns out too large is refused while it arrives, and leaves nothing', async () => {
    const before = stagedFiles();
    const chunk = Buffer.alloc(64 * 1024, 'PK\u0003\u0004');
    const answer = await send(Array.from({ length: 640 }, () => chunk));
    expect(answer.status).toBe(413);
    expect(messageOf(answer)).toContain('1048576 bytes');
    expect(answer.sent).toBeLessThan(20 * MIB);
    expect(stagedFiles()).toEqual(before);
  });

  test.each([
    ['is empty', Buffer.alloc(0), 'The upload is empty', 'UPLOAD_EMPTY'],
    ['is no archive', Buffer.from('<html>no zip</html>'), 'The upload is not a zip archive', 'UPLOAD_NOT_A_ZIP'],
  ])('that %s is refused', async (_, body, message, code) => {
    const answer = await send(body.length === 0 ? [] : [body]);
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toContain(message);
    expect(answer.body).toMatchObject({ error: { details: { code } } });
  });

  test('past what all uploads may take together is refused with what to do', async () => {
    const bytes = Buffer.concat([archive(), Buffer.alloc(1_000_000)]);
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await send([bytes], { announced: bytes.length }));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 507]);
    expect(messageOf(answers[3] ?? { body: null })).toContain('stagedBytes');
    for (const answer of answers.slice(0, 3))
      await app.delete(`/compliance/staged/${idOf(answer)}`, { token: owner.token });
  });

  test('beside others that are on their way may not take their place', async () => {
    const announced = MIB - 1;
    let arrive: () => void = () => undefined;
    const arriving = new Promise<void>((resolve) => (arrive = resolve));
    const slowly = async function* () {
      yield archive();
      await arriving;
      yield Buffer.alloc(announced - archive().length);
    };
    const before = stagedFiles().length;
    const slow = [1, 2].map(async () => send(slowly(), { announced }));
    await eventually(
      () => Promise.resolve(stagedFiles().length),
      (count) => count === before + 4,
    );
    const third = await send([archive()], { announced });
    arrive();
    const first = await Promise.all(slow);
    expect([...first, third].map(({ status }) => status)).toEqual([201, 201, 507]);
    expect(third.sent).toBeLessThan(announced);
    for (const answer of first) await app.delete(`/compliance/staged/${idOf(answer)}`, { token: owner.token });
  });

  test('is there for its owner alone', async () => {
    const id = idOf(await send([archive()]));
    const requests: [string, string, object?][] = [
      ['GET', ''],
      ['GET', '/map'],
      ['POST', '/decisions', { planHash: 'sha256:0', decisions: [{ rule: { kind: 'exclude', path: 'a.md' } }] }],
      ['GET', '/plan/findings'],
      ['GET', '/plan'],
      ['GET', '/plan/items'],
      ['POST', '/plan', {}],
      ['DELETE', ''],
    ];
    for (const [method, rest, json] of requests) {
      const { status } = await app.request(method, `/compliance/staged/${id}${rest}`, {
        token: other.token,
        json,
      });
      expect([method, rest, status]).toEqual([method, rest, 404]);
    }
    expect((await app.get(`/compliance/staged/${id}`, { token: owner.token })).status).toBe(200);
  });
});

describe('a folder of the server', () => {
  const stage = async (json: Record<string, unknown>) =>
    app.post('/compliance/staged/folder', json, { token: owner.token });

  test('is staged by the name that the configuration gives it', async () => {
    const { body } = await app.get('/compliance/sites', { token: owner.token });
    expect(body).toMatchObject({ data: { folders: [{ name: 'legacy' }], sites: [{ name: 'default' }] } });
    expect(JSON.stringify(body)).not.toContain(folder.dir);
    const answer = await stage({ folder: 'legacy', path: 'inner' });
    expect(answer.status).toBe(201);
    expect(dataOf(answer)).toMatchObject({ source: { kind: 'folder', name: 'legacy', path: 'inner' } });
  });

  test.each([
    ['that is not allowed', { folder: 'etc' }],
    ['above an allowed one', { folder: 'legacy', path: '..' }],
    ['that a link leads out to', { folder: 'legacy', path: 'outside/etc' }],
    ['that is not there', { folder: 'legacy', path: 'nowhere' }],
    ['that is a file', { folder: 'legacy', path: 'inner/deep/a.md' }],
    ['with a zero byte', { folder: 'legacy', path: 'inner\0' }],
    ['that is absolute', { folder: 'legacy', path: '/etc' }],
  ])('%s is refused, and its place not told', async (_, json) => {
    const answer = await stage(json);
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).not.toContain(folder.dir);
  });
});

describe('the plan', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** Refuses to write records of staged sources, as a full database would. */
  const refuseNotes = (isRefused: (record: string) => boolean) => {
    const { client } = app.strapi.db.connection as unknown as {
      client: { query: (connection: unknown, query: { sql?: string; bindings?: unknown[] }) => Promise<unknown> };
    };
    const query = client.query.bind(client);
    jest.spyOn(client, 'query').mockImplementation(async (connection, asked) => {
      const isNote = /^update \S*compliance_staged_sources. set .record./.test(asked.sql ?? '');
      if (isNote && isRefused(String(asked.bindings?.[0]))) throw new Error('the database is full');
      return query(connection, asked);
    });
  };

  const planned = async (id: string, json: Record<string, unknown> = {}) => {
    const { status, body } = await app.post(`/compliance/staged/${id}/plan`, json, { token: owner.token });
    expect({ status, body }).toMatchObject({ status: 202, body: { data: { state: 'planning' } } });
    return eventually(
      async () => dataOf(await app.get(`/compliance/staged/${id}`, { token: owner.token })),
      ({ state }) => state !== 'planning',
    );
  };

  test('is made in the background, and read page by page', async () => {
    const id = idOf(await send([archive()]));
    expect(await planned(id)).toMatchObject({
      state: 'planned',
      plan: {
        planHash: expect.stringMatching(/^sha256:/) as unknown,
        total: 2,
        writing: 2,
        counts: { create: 2 },
        files: { page: 2 },
      },
    });
    const get = async (rest: string) => app.get(`/compliance/staged/${id}/plan${rest}`, { token: owner.token });
    expect((await get('/items?pageSize=1&page=2')).body).toMatchObject({
      data: [{ n: 1, key: 'page support/sla/storage zh-CN', kind: 'sla', title: '存储服务级别协议' }],
      meta: {
        pagination: { page: 2, pageSize: 1, pageCount: 2, total: 2 },
        facets: {
          locale: [
            { value: 'en', count: 1 },
            { value: 'zh-CN', count: 1 },
          ],
        },
      },
    });
    expect((await get('/items?locale=en&locale=fr&action=create&q=STORAGE+sla')).body).toMatchObject({
      data: [{ key: 'page support/sla/storage en' }],
      meta: { pagination: { total: 1 } },
    });
    expect((await get('/items?q=nothing')).body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
    expect((await get('/items/0')).body).toMatchObject({
      data: {
        key: 'page support/sla/storage en',
        source: pages['support/sla/storage-en.md'],
        fieldsStored: null,
        fieldsAfter: { title: 'Storage SLA', path: '/support/sla/storage-en/' },
        findings: expect.any(Array) as unknown,
      },
    });
    expect(await get('/items/2')).toMatchObject({
      status: 404,
      body: { error: { name: 'NotFoundError', details: { code: 'PLAN_ITEM_NOT_FOUND' } } },
    });
    expect(await get('/items/x')).toMatchObject({
      status: 404,
      body: { error: { name: 'NotFoundError', details: { code: 'ADDRESS_UNKNOWN' } } },
    });
    expect((await get('/items?pageSize=1000')).status).toBe(400);
    expect((await get('/files?state=page')).body).toMatchObject({ data: [{ path: 'support/sla/storage-en.md' }, {}] });
  });

  test('of a bad archive fails with what is wrong, in the words of its owner', async () => {
    const bytes = archive();
    bytes.writeUInt8(bytes.readUInt8(80) ^ 0xff, 80);
    const id = idOf(await send([bytes]));
    const { state, error, errorDetails } = await planned(id);
    expect(state).toBe('failed');
    expect(error).toMatch(/^legacy\.zip: /);
    expect(errorDetails).toEqual({ code: 'ARCHIVE_CORRUPT' });
  });

  test.each([
    ['end record', { record: 2n ** 62n }],
    ['directory', { start: 2n ** 60n }],
  ])('of an archive whose %s lies behind the end of any file fails, and the server goes on', async (_, claims) => {
    const id = idOf(await send([asZip64(archive(), claims)]));
    const { state, error, errorDetails } = await planned(id);
    expect(state).toBe('failed');
    expect(error).toMatch(/^legacy\.zip: the archive is damaged/);
    expect(errorDetails).toEqual({ code: 'ARCHIVE_CORRUPT' });
    expect((await app.get('/compliance/staged', { token: owner.token })).status).toBe(200);
  });

  test('follows the map that was stored, and is dropped by a new one', async () => {
    const id = idOf(await send([archive()]));
    const put = async (text: string | null) =>
      app.put(`/compliance/staged/${id}/map`, { text }, { token: owner.token });
    const wrong = await put('pages:\n  "**": { kind: nonsense }\n');
    expect(wrong.status).toBe(400);
    expect(wrong.body).toMatchObject({ error: { details: { problems: [{ line: 2, column: 17 }] } } });
    const check = async (text: string) =>
      app.post(`/compliance/staged/${id}/map/check`, { text }, { token: owner.token });
    expect(await check('exclude: x')).toMatchObject({
      status: 200,
      body: { data: { problems: [{ line: 1, column: 10 }] } },
    });
    const long = `pages:\n${Array.from({ length: 3_000 }, (_, n) => `  a-${String(n)}.md: { kind: sla }\n`).join('')}`;
    expect(await check(long)).toMatchObject({ status: 200, body: { data: { problems: [] } } });
    expect(await check(`${long}  a-7.md: { kind: sla }\n`)).toMatchObject({
      body: { data: { problems: [{ line: 3_002, column: 3, message: 'the key "a-7.md" occurs twice' }] } },
    });

    expect((await put('exclude: ["**/storage.md"]\n')).body).toMatchObject({
      data: { origin: 'panel', problems: [] },
    });
    expect(await planned(id)).toMatchObject({ plan: { total: 1 } });
    expect((await put(null)).body).toMatchObject({ data: { origin: 'none', text: '' } });
    expect(dataOf(await app.get(`/compliance/staged/${id}`, { token: owner.token }))).toMatchObject({
      state: 'staged',
      plan: null,
    });
    expect((await app.get(`/compliance/staged/${id}/plan`, { token: owner.token })).status).toBe(404);
  });

  describe('that cannot be stored', () => {
    const lost: unknown[] = [];
    const note = (reason: unknown) => void lost.push(reason);
    beforeAll(() => process.on('unhandledRejection', note));
    afterAll(() => process.off('unhandledRejection', note));
    afterEach(() => {
      expect(lost).toEqual([]);
    });

    const inStage = (id: string, name: string) => path.join(app.app.dir, '.tmp/compliance/staged', id, name);

    test('fails where uploads and plans have taken their room already, and says what to do', async () => {
      const id = idOf(await send([archive()]));
      const piece = { stage: id, file: 'other.bin', part: 0, bytes: 3 * MIB, data: Buffer.from('x') };
      await app.strapi.db.connection('compliance_staged_pieces').insert(piece);
      expect(await planned(id)).toMatchObject({
        state: 'failed',
        error: expect.stringContaining('stagedBytes') as unknown,
        errorDetails: { code: 'STAGED_FULL' },
      });
      expect(fs.readdirSync(inStage(id, '.'))).toEqual(['source.zip']);
      expect((await app.delete(`/compliance/staged/${id}`, { token: owner.token })).status).toBe(200);
    });

    test('ends all the same when its end cannot be noted; the import can still be discarded', async () => {
      const id = idOf(await send([archive()]));
      let notes = 0;
      refuseNotes(() => (notes += 1) > 1);
      const log = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
      await app.post(`/compliance/staged/${id}/plan`, {}, { token: owner.token });
      await eventually(
        () => Promise.resolve(log.mock.calls.map(String).join()),
        (said) => said.includes('noting how the planning of an import ended failed: Error: the database is full'),
      );
      jest.restoreAllMocks();
      // its server says nothing more of the planning, which ends for others so
      await app.strapi.db.connection('compliance_staged_sources').where({ id }).update({ planning_until: 0 });
      expect(dataOf(await app.get(`/compliance/staged/${id}`, { token: owner.token }))).toMatchObject({
        state: 'planned',
      });
      expect((await app.delete(`/compliance/staged/${id}`, { token: owner.token })).status).toBe(200);
      expect(fs.existsSync(inStage(id, '.'))).toBe(false);
    });
  });

  test('names the files that nothing is imported from, unless it is of a part of the source', async () => {
    const files = { ...pages, 'docs/plan.adoc': '= Plan', 'docs/faq.adoc': '= FAQ', '.drafts/a.md': '# A' };
    const notReadOf = async (only?: string): Promise<unknown> => {
      const { id } = await planUpload(app, owner, files, only === undefined ? {} : { only });
      const staged = dataOf(await app.get(`/compliance/staged/${id}`, { token: owner.token }));
      await app.delete(`/compliance/staged/${id}`, { token: owner.token });
      return (staged['plan'] as { notRead: unknown }).notRead;
    };
    expect(await notReadOf()).toEqual([
      { kind: 'extension', extension: '.adoc', count: 2, inFolders: 1, folders: ['docs'] },
      { kind: 'dot', extension: '', count: 1, inFolders: 1, folders: ['.drafts'] },
    ]);
    expect(await notReadOf('support/**')).toEqual([]);
  });

  test('is applied all the same when its run cannot be noted any more', async () => {
    const { id, planHash } = await planUpload(app, other, pages);
    refuseNotes((record) => /"run":\d/.test(record));
    const answer = await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: other.token });
    jest.restoreAllMocks();
    expect(answer).toMatchObject({ status: 202, body: { data: { kind: 'import', planHash } } });
    expect(dataOf(await app.get(`/compliance/staged/${id}`, { token: other.token }))).toMatchObject({ run: null });
    await runIn(app, other, dataOf(answer)['id'], ['done']);
  });

  test('in a folder that cannot be written fails, and says so, but where in the log alone', async () => {
    const id = idOf(await send([archive()]));
    const refuse = (folder: unknown) =>
      Promise.reject(
        Object.assign(new Error(`EROFS: read-only file system, mkdir '${String(folder)}'`), {
          ...{ code: 'EROFS', syscall: 'mkdir', path: folder },
        }),
      );
    jest.spyOn(fsp, 'mkdir').mockImplementation(refuse);
    const log = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
    const refused = await send([archive()]);
    expect(refused).toMatchObject({ status: 507, body: { error: { details: { code: 'WORK_FOLDER_UNUSABLE' } } } });
    const failed = await planned(id);
    expect(failed).toMatchObject({ state: 'failed', errorDetails: { code: 'WORK_FOLDER_UNUSABLE' } });
    for (const message of [messageOf(refused), failed['error']]) expect(message).not.toContain(app.app.dir);
    expect(log.mock.calls.map(String).join()).toContain('the work folder cannot be used: EROFS');
    jest.restoreAllMocks();
    expect(await planned(id)).toMatchObject({ state: 'planned', error: null });
  });
});

describe('what was chosen for a plan', () => {
  const staged = async (id: string) => dataOf(await app.get(`/compliance/staged/${id}`, { token: owner.token }));
  const request = async (method: string, id: string, rest: string, json?: unknown) =>
    app.request(method, `/compliance/staged/${id}${rest}`, {
      token: owner.token,
      ...(json !== undefined && { json }),
    });

  test('stays chosen when the plan is dropped, and when another map is kept', async () => {
    const id = idOf(await send([archive()]));
    expect((await staged(id))['choices']).toMatchObject({ publish: false, only: null });
    const chosen = { publish: true, only: 'support/**' };
    const plan = async () => {
      await request('POST', id, '/plan', chosen);
      return eventually(
        async () => staged(id),
        ({ state }) => state !== 'planning',
      );
    };
    expect(await plan()).toMatchObject({ state: 'planned', choices: chosen, plan: { options: { publish: true } } });
    expect(dataOf(await request('DELETE', id, '/plan'))).toMatchObject({ state: 'staged', choices: chosen });
    await plan();
    const map = 'pages:\n  support/sla/storage.md:\n    skip: not needed\n';
    expect((await request('PUT', id, '/map', { text: map })).status).toBe(200);
    expect(await staged(id)).toMatchObject({ state: 'staged', plan: null, choices: chosen });
  });
});

describe('a body that is no JSON', () => {
  const SETTINGS = '/compliance/settings';

  test('is refused, and replaces nothing', async () => {
    const token = await app.adminToken();
    expect(await app.put(SETTINGS, { expiringDays: 60 }, { token })).toMatchObject({ status: 200 });
    const refused = { status: 415, body: { error: { details: { code: 'BODY_TYPE_WRONG' } } } };
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])
      expect(await app.put(SETTINGS, {}, { token, headers: { 'Content-Type': type } })).toMatchObject(refused);
    expect(await app.request('PUT', SETTINGS, { token })).toMatchObject(refused);
    expect(dataOf(await app.get(SETTINGS, { token }))['stored']).toMatchObject({ expiringDays: 60 });
    expect(await app.put(SETTINGS, {}, { token })).toMatchObject({ status: 200 });
  });

  test.each([
    ['POST', '/compliance/coverage/publish'],
    ['PUT', SETTINGS],
    ['PUT', '/compliance/evidence/x/file'],
  ])('%s %s refuses a form before the login is checked', async (method, address) => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    expect(await app.request(method, address, { headers, json: {} })).toMatchObject({ status: 415 });
  });
});
