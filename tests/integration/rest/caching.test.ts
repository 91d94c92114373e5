import type { UID } from '@strapi/strapi';
import sharp from 'sharp';
import { noteChange } from '../../../server/src/content/revision/content-revision';
import { inSavepoint } from '../../../server/src/database/in-transaction';
import { inTransaction } from '../../../server/src/database/in-transaction';
import { getService } from '../../../server/src/get-service';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { said, startCli } from '../../support/app/cli';
import { databaseClient } from '../../support/app/database-client';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { markInStep } from '../../support/http/page-pairs';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents, insertFile } from '../content/stored';
import { createToken } from './create-token';
import { writeSampleContent, writer, type SampleContent } from './sample-content';

const PAGE = uidOf('page') as UID.ContentType;
const NEVER_USED = 'W/"never"';

let testApp: TestApp;
let app: RunningStrapi;
let content: SampleContent;
let now: Date | null = null;
const site = writeSource({ 's/backup-en.md': legacyPage('en', 'Backup', 'Every night.') });

const boot = async () => {
  app = await bootStrapi({ app: testApp });
  const clock = app.strapi.plugin('compliance').service<{ now: () => Date }>('clock');
  clock.now = () => now ?? new Date();
};

beforeAll(async () => {
  testApp = await createTestApp({ config: { publicRead: true, timeZone: 'Asia/Shanghai' } });
  await boot();
  content = await writeSampleContent(app.strapi);
});

afterEach(() => {
  now = null;
});

afterAll(async () => {
  await app.close();
  await testApp.remove();
  site.remove();
});

interface Asked {
  tag?: string;
  token?: string;
  method?: string;
}

const ask = async (path: string, { tag, token, method = 'GET' }: Asked = {}) => {
  const headers: Record<string, string> = tag === undefined ? {} : { 'If-None-Match': tag };
  const { status, headers: answered, body } = await app.request(method, `/api/compliance/${path}`, { headers, token });
  const control = answered.get('cache-control') ?? '';
  return { status, body, tag: answered.get('etag'), control, vary: answered.get('vary') ?? '' };
};

const tagOf = async (path: string, token?: string): Promise<string> => {
  const { status, tag } = await ask(path, { token });
  expect({ path, status }).toEqual({ path, status: 200 });
  return tag ?? '';
};

const BY_PATH = 'pages/by-path?path=/support/sla/storage-en/';

describe('every read', () => {
  test.each([
    ...['pages', 'certifications', 'standards', 'organizations', 'services', 'documents', 'processors', 'redirects'],
    'page-versions',
    'pages/versions?path=/support/sla/storage-en/',
    'pages?locale=zh-CN&fields=title',
    BY_PATH,
  ])('%s is answered with 304 to who has it', async (path) => {
    const { status, tag, control, vary } = await ask(path);
    expect({ status, control }).toEqual({ status: 200, control: 'public, max-age=60, must-revalidate' });
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(vary).toContain('Authorization');
    const again = await ask(path, { tag: `"other", ${tag ?? ''}` });
    expect(again).toEqual({ status: 304, body: null, tag, control, vary });
    expect(await ask(path, { tag: (tag ?? '').replace('W/', ''), method: 'HEAD' })).toMatchObject({ status: 304 });
    expect(await ask(path, { tag: NEVER_USED })).toMatchObject({ status: 200, tag });
    expect(await ask(path, { tag: '*' })).toMatchObject({ status: 200 });
  });

  test('one entry too', async () => {
    const path = `pages/${content.pages.storage}`;
    expect(await ask(path, { tag: await tagOf(path) })).toMatchObject({ status: 304 });
    expect(await tagOf(`${path}?fields=title`)).not.toBe(await tagOf(path));
  });

  test.each([
    ['pages/nothing', 404],
    ['pages/by-path?path=/nowhere/', 404],
    ['pages/by-path?path=/old-sla/', 404],
    ['pages/by-path?path=/gone/', 410],
    ['pages?filters[nothing]=1', 400],
  ])('%s, which is answered with %d, is not kept', async (path, status) => {
    expect(await ask(path, { tag: '*' })).toMatchObject({ status, tag: null, control: 'no-store' });
  });

  test('claims are read each time', async () => {
    const token = await app.apiToken();
    expect(await ask('claims?asOf=2020-01-01', { token })).toMatchObject({
      status: 200,
      tag: null,
      control: 'no-store',
    });
  });
});

describe('readers', () => {
  test('share nothing unless they are anybody', async () => {
    const one = await app.apiToken(['plugin::compliance.page.find']);
    const other = await app.apiToken(['plugin::compliance.page.find', 'plugin::compliance.certification.find']);
    const tags = [await tagOf('pages'), await tagOf('pages', one), await tagOf('pages', other)];
    expect(new Set(tags).size).toBe(3);
    expect(await ask('pages', { token: one })).toMatchObject({ control: 'private, max-age=60, must-revalidate' });
    for (const tag of [tags[0], tags[2]])
      expect(await ask('pages', { token: one, tag })).toMatchObject({ status: 200 });
    expect(await ask('pages', { token: one, tag: tags[1] })).toMatchObject({ status: 304 });
    expect(await ask('pages', { tag: tags[1] })).toMatchObject({ status: 200 });
  });

  test('who may not read is refused, whatever they name', async () => {
    const tag = await tagOf('pages');
    const token = await app.apiToken(['plugin::compliance.standard.find']);
    expect(await ask('pages', { tag, token })).toMatchObject({ status: 403 });
    expect(await ask('pages', { tag, token: 'wrong' })).toMatchObject({ status: 401 });
    const full = await app.apiToken();
    const drafts = await ask('pages?status=draft', { token: full });
    expect(drafts).toMatchObject({ status: 200, control: 'private, no-cache' });
    expect(await ask('pages?status=draft', { token: full, tag: drafts.tag ?? '' })).toMatchObject({ status: 304 });
    expect(await ask('pages?status=draft', { tag: drafts.tag ?? '' })).toMatchObject({ status: 403 });
  });

  test('a token that may read more or less is answered anew', async () => {
    const actions = ['plugin::compliance.page.find', 'plugin::compliance.certification.find'];
    const token = await createToken(app, 'changing', { type: 'custom', permissions: actions });
    const before = await ask('pages?populate=certifications&filters[slug]=storage', { token });
    const admin = { token: await app.adminToken() };
    const { body } = await app.get('/admin/api-tokens', admin);
    const id = (body as { data: { id: number; name: string }[] }).data.find(({ name }) => name === 'changing')?.id;
    const permissions = actions.slice(0, 1);
    const path = `/admin/api-tokens/${String(id)}`;
    const changed = { name: 'changing', description: '', type: 'custom', permissions };
    expect((await app.put(path, changed, admin)).status).toBe(200);
    const after = await ask('pages?populate=certifications&filters[slug]=storage', { token, tag: before.tag ?? '' });
    expect(after.status).toBe(200);
    expect(JSON.stringify(after.body)).not.toContain('ISO/IEC 27001:2013');
  });
});

describe('dates', () => {
  test('no answer is kept beyond a change of status', async () => {
    const certification = writer(app.strapi, 'certification');
    const ending = await certification.create({
      key: 'ending',
      name: 'Ending',
      certificationStatus: 'active',
      validUntil: '2026-06-30',
    });
    await certification.publish(ending);
    const path = 'certifications?filters[key]=ending';
    now = new Date('2026-06-30T12:00:00.000Z');
    const { tag } = await ask(path);
    now = new Date('2026-06-30T15:59:29.500Z');
    const last = await ask(path, { tag: tag ?? '' });
    expect(last).toMatchObject({ status: 304, tag, control: 'public, max-age=30, must-revalidate' });
    now = new Date('2026-06-30T15:59:59.999Z');
    expect(await ask(path)).toMatchObject({ control: 'public, max-age=0, must-revalidate' });
    now = new Date('2026-06-30T16:00:00.000Z');
    const first = await ask(path, { tag: tag ?? '' });
    expect(first).toMatchObject({ status: 200, body: { data: [{ effectiveStatus: 'expired' }] } });
    expect(first.tag).not.toBe(tag);
  });

  test('a setting that decides on statuses changes answers', async () => {
    const tag = await tagOf('certifications');
    const settings = getService(app.strapi, 'settings');
    await settings.save({ expiringDays: 7 });
    expect(await ask('certifications', { tag })).toMatchObject({ status: 200 });
    await settings.save({});
    // each time that they are saved, other servers read them anew
    expect(await ask('certifications', { tag })).toMatchObject({ status: 200 });
    expect(await ask('certifications', { tag: await tagOf('certifications') })).toMatchObject({ status: 304 });
  });
});

describe('a write is seen at once', () => {
  const admin = async () => ({ token: await app.adminToken() });
  const inPanel = async (path: string, json: unknown = {}) => {
    const { status } = await app.post(`/content-manager/collection-types/${PAGE}${path}`, json, await admin());
    expect(status).toBeLessThan(300);
  };
  const png = async (color: string) =>
    new Blob([
      await sharp({ create: { width: 8, height: 8, channels: 3, background: color } })
        .png()
        .toBuffer(),
    ]);
  const uploaded = async (query: string, file: Blob | null, info: object): Promise<number> => {
    const form = new FormData();
    if (file !== null) form.append('files', file, 'mark.png');
    form.append('fileInfo', JSON.stringify(info));
    const { token } = await admin();
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(`${app.url}/upload${query}`, { method: 'POST', headers, body: form });
    const answer = (await response.json()) as { id: number } | { id: number }[];
    expect({ status: response.status, answer }).toMatchObject({ status: expect.any(Number) as number });
    expect(response.ok).toBe(true);
    return [answer].flat()[0]?.id ?? 0;
  };
  const locales = () =>
    app.strapi.plugin('i18n').service<{
      update(where: object, locale: object): Promise<unknown>;
      setDefaultLocale(locale: object): Promise<unknown>;
    }>('locales');

  let file = 0;
  let run = 0;
  const writes: [string, () => Promise<unknown>][] = [
    [
      'a draft saved in the Content Manager',
      async () => {
        const { about } = content.pages;
        const place = `/content-manager/collection-types/${PAGE}/${about}?locale=en`;
        expect((await app.put(place, { title: 'About us' }, await admin())).status).toBe(200);
      },
    ],
    ['published there', async () => inPanel(`/${content.pages.about}/actions/publish?locale=en`)],
    ['unpublished there', async () => inPanel(`/${content.pages.about}/actions/unpublish?locale=en`)],
    [
      'published there, several at once',
      async () => inPanel('/actions/bulkPublish?locale=en', { documentIds: [content.pages.about] }),
    ],
    [
      'a relation alone',
      async () =>
        documents(app.strapi, 'page').update({
          documentId: content.pages.about,
          locale: 'en',
          status: 'published',
          data: { parent: content.pages.storage },
        }),
    ],
    [
      'a record without drafts',
      async () =>
        documents(app.strapi, 'organization').update({
          documentId: content.organization,
          locale: 'en',
          data: { country: 'DE' },
        }),
    ],
    ['deleted', async () => documents(app.strapi, 'page').delete({ documentId: content.pages.news, locale: '*' })],
    [
      'many rows past the Document Service',
      async () => app.strapi.db.query(PAGE).updateMany({ where: { slug: 'about' }, data: { kind: 'other' } }),
    ],
    [
      'a file uploaded',
      async () => {
        file = await uploaded('', await png('#123'), { name: 'mark.png' });
      },
    ],
    [
      'what a file is called',
      async () => uploaded(`?id=${String(file)}`, null, { name: 'mark.png', alternativeText: 'A mark' }),
    ],
    ['a file replaced', async () => uploaded(`?id=${String(file)}`, await png('#456'), { name: 'mark.png' })],
    [
      'a file deleted',
      async () => {
        expect((await app.delete(`/upload/files/${String(file)}`, await admin())).status).toBe(200);
      },
    ],
    ['a language renamed', async () => locales().update({ code: 'zh-CN' }, { name: '中文' })],
    ['another default language', async () => locales().setDefaultLocale({ code: 'zh-CN' })],
    ['the former default language', async () => locales().setDefaultLocale({ code: 'en' })],
    [
      'an import',
      async () => {
        const { report } = await importFolder(app.strapi, site.dir, { publish: true });
        run = report.run;
      },
    ],
    [
      'its rollback',
      async () => {
        const imports = getService(app.strapi, 'imports');
        await imports.rollback(await imports.planRollback(run), { startedBy: 'test' });
      },
    ],
    [
      'a part of a transaction whose other part is undone',
      async () => {
        await inTransaction(app.strapi, async () => {
          await inSavepoint(app.strapi, async () => {
            await insertFile(app.strapi, 'undone');
            throw new Error('undone');
          }).catch(() => undefined);
          await insertFile(app.strapi, 'kept');
        });
      },
    ],
    ['a write of which Strapi knows nothing', async () => noteChange(app.strapi)],
  ];

  test.each(writes)('%s', async (_name, write) => {
    const tags = [await tagOf('pages'), await tagOf(BY_PATH)];
    expect(await ask('pages', { tag: tags[0] })).toMatchObject({ status: 304 });
    await write();
    expect(await ask('pages', { tag: tags[0] })).toMatchObject({ status: 200 });
    expect(await ask(BY_PATH, { tag: tags[1] })).toMatchObject({ status: 200 });
  });

  test('two languages that are said to be in step', async () => {
    const { storage } = content.pages;
    await documents(app.strapi, 'page').update({
      ...{ documentId: storage, locale: 'en', status: 'published' },
      data: { tagline: 'Kept twice' },
    });
    const chinese = 'pages/by-path?path=/support/sla/storage/';
    const translation = async (path: string) => (await ask(path)).body as { meta: { translation: object } };
    expect((await translation(chinese)).meta.translation).toMatchObject({ behind: true });
    const tag = await tagOf(chinese);
    await markInStep(app, storage, (await admin()).token);
    expect(await ask(chinese, { tag })).toMatchObject({ status: 200 });
    expect((await translation(chinese)).meta.translation).toMatchObject({ behind: false });
  });

  test('by another process', async () => {
    const { child, result } = startCli(testApp, ['apply', site.dir, '--publish', '--yes', '--json']);
    await said(child, 'Importing: 0/');
    // it has booted, so that what follows are its writes
    const tag = await tagOf('pages');
    const { code, stderr } = await result;
    expect({ code, stderr }).toEqual({ code: 0, stderr });
    expect(await ask('pages', { tag })).toMatchObject({ status: 200 });
  });

  test.each<[option: string, value: unknown]>([
    ['endedClaims', 'off'],
    ['sites', { docs: { names: ['Globex'] } }],
  ])('the option %s, on which the HTML of pages depends', async (option, value) => {
    const name = `plugin::compliance.${option}`;
    const before: unknown = app.strapi.config.get(name);
    const tag = await tagOf('pages');
    app.strapi.config.set(name, value);
    expect(await ask('pages', { tag })).toMatchObject({ status: 200 });
    app.strapi.config.set(name, before);
    expect(await ask('pages', { tag })).toMatchObject({ status: 304 });
  });

  test('and one that is undone changes nothing', async () => {
    const tag = await tagOf('pages');
    const undone = inTransaction(app.strapi, async () => {
      await insertFile(app.strapi, 'undone');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await ask('pages', { tag })).toMatchObject({ status: 304 });
  });

  test('what belongs to nothing that is shown changes nothing', async () => {
    const tag = await tagOf('pages');
    await app.strapi.store.set({ type: 'plugin', name: 'other', key: 'setting', value: 1 });
    expect(await ask('pages', { tag })).toMatchObject({ status: 304 });
  });

  // SQLite has one writer
  (databaseClient() === 'sqlite' ? test.skip : test)('whichever of two open transactions ends first', async () => {
    const steps: string[] = [];
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const long = inTransaction(app.strapi, async () => {
      await insertFile(app.strapi, 'long');
      begin();
      await ended;
    }).then(() => steps.push('long'));
    await begun;
    await insertFile(app.strapi, 'short');
    const tag = await tagOf('pages');
    expect(await ask('pages', { tag })).toMatchObject({ status: 304 });
    end();
    await long;
    expect(await ask('pages', { tag })).toMatchObject({ status: 200 });
  });

  test('after many of them few rows are left', async () => {
    const revisions = app.strapi.db.query(uidOf('content-revision'));
    for (let count = 0; count < 130; count += 1) await noteChange(app.strapi);
    expect(await revisions.count()).toBeLessThan(130);
    const tag = await tagOf('pages');
    expect(await ask('pages', { tag })).toMatchObject({ status: 304 });
  });

  test('what is written while Strapi is off is seen when it is on', async () => {
    const tag = await tagOf('pages');
    await app.close();
    await boot();
    expect(await ask('pages', { tag })).toMatchObject({ status: 200 });
  });
});
