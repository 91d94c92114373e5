import type { UID } from '@strapi/strapi';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

const PAGE = uidOf('page') as UID.ContentType;

const site = (overrides: Record<string, string> = {}) =>
  writeSource({
    'support/sla/backup-en.md': legacyPage('en', 'SLA for Backup', 'We promise 99.9 % of backups in time.'),
    'support/sla/backup.md': legacyPage('zh-CN', '备份服务级别协议', '我们承诺 99.9% 的备份按时完成。'),
    'support/sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'Mail arrives within five minutes.'),
    ...overrides,
  });

const importSite = async (app: RunningStrapi, overrides: Record<string, string> = {}, publish = true) => {
  const { dir, remove } = site(overrides);
  try {
    return (await importFolder(app.strapi, dir, { publish })).report;
  } finally {
    remove();
  }
};

describe('an editor and an import meet', () => {
  let app: RunningStrapi;
  let ids: Map<string, string>;

  beforeEach(async () => {
    app = await bootStrapi();
    const report = await importSite(app);
    ids = new Map(report.items.map(({ key, documentId }) => [key, documentId]));
  });
  afterEach(async () => app.close());

  const document = (key: string) => ({ documentId: ids.get(key) ?? '', locale: key.slice(key.lastIndexOf(' ') + 1) });
  const stored = async (key: string, status: 'draft' | 'published' = 'draft') =>
    app.strapi.documents(PAGE).findOne({ ...document(key), status });
  const actionsOf = async (...args: Parameters<typeof importSite>) =>
    Object.fromEntries((await importSite(...args)).items.map(({ key, action, reason }) => [key, reason ?? action]));

  test('an edited page keeps its edit while the source stands still', async () => {
    const edit = { data: { title: 'Our backup promise' } };
    await app.strapi.documents(PAGE).update({ ...document('page support/sla/backup en'), ...edit });
    expect(await actionsOf(app)).toMatchObject({ 'page support/sla/backup en': 'unchanged' });
    expect(await stored('page support/sla/backup en')).toMatchObject({ title: 'Our backup promise' });
  });

  test('a page changed on both sides is left to a person; the others go on', async () => {
    const edit = { data: { title: 'Our backup promise' } };
    await app.strapi.documents(PAGE).update({ ...document('page support/sla/backup en'), ...edit });
    const actions = await actionsOf(app, {
      'support/sla/backup-en.md': legacyPage('en', 'Backup SLA', 'We promise 99.9 % of backups in time.'),
      'support/sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'Mail arrives within one minute.'),
    });
    expect(actions).toEqual({
      'page support/sla/backup en': 'edited-by-both',
      'page support/sla/backup zh-CN': 'unchanged',
      'page support/sla/mail en': 'update',
    });
    expect(await stored('page support/sla/backup en')).toMatchObject({ title: 'Our backup promise' });
    expect(await stored('page support/sla/mail en', 'published')).toMatchObject({
      body: expect.stringContaining('one minute') as string,
    });
  });

  test('a body in which both changed different lines holds both changes, and waits for the editor to publish it', async () => {
    const key = 'page support/sla/mail en';
    const lines = ['Mail arrives within five minutes.', '', 'We keep it for a year.', '', 'Write to us.'];
    const page = (last: string) => ({
      'support/sla/mail-en.md': legacyPage('en', 'SLA for Mail', [...lines.slice(0, -1), last].join('\n')),
    });
    await importSite(app, page('Write to us.'));
    const body = String((await stored(key))?.['body']).replace('a year', 'two years');
    await app.strapi.documents(PAGE).update({ ...document(key), data: { body } });
    expect(await actionsOf(app, page('Call us.'))).toMatchObject({ [key]: 'update' });
    expect(await stored(key)).toMatchObject({ body: body.replace('Write to us.', 'Call us.') });
    expect(await stored(key, 'published')).toMatchObject({ body: body.replace('two years', 'a year') });
    expect(await actionsOf(app, page('Call us.'))).toMatchObject({ [key]: 'unchanged' });
  });

  test('without --publish an update stays a draft and the published text stands', async () => {
    const mail = legacyPage('en', 'SLA for Mail', 'Mail arrives within one minute.');
    await importSite(app, { 'support/sla/mail-en.md': mail }, false);
    expect(await stored('page support/sla/mail en')).toMatchObject({
      body: expect.stringContaining('one minute') as string,
    });
    expect(await stored('page support/sla/mail en', 'published')).toMatchObject({
      body: expect.stringContaining('five minutes') as string,
    });
    expect(await actionsOf(app, { 'support/sla/mail-en.md': mail })).toMatchObject({
      'page support/sla/mail en': 'publish',
    });
    expect(await stored('page support/sla/mail en', 'published')).toMatchObject({
      body: expect.stringContaining('one minute') as string,
    });
  });

  test('what an editor deleted or took offline stays so', async () => {
    await app.strapi.documents(PAGE).delete(document('page support/sla/backup zh-CN'));
    await app.strapi.documents(PAGE).unpublish(document('page support/sla/mail en'));
    expect(await actionsOf(app)).toEqual({
      'page support/sla/backup en': 'unchanged',
      'page support/sla/backup zh-CN': 'removed-by-editor',
      'page support/sla/mail en': 'unpublished-by-editor',
    });
    expect(await stored('page support/sla/backup zh-CN')).toBeNull();
    expect(await stored('page support/sla/mail en', 'published')).toBeNull();
  });

  test('an edit that waits in a field of the editor’s own is not published by an import', async () => {
    const key = 'page support/sla/backup en';
    await app.strapi.documents(PAGE).update({ ...document(key), data: { noIndex: true } });
    expect(await actionsOf(app)).toMatchObject({ [key]: 'unchanged', 'page support/sla/backup zh-CN': 'unchanged' });
    expect(await stored(key, 'published')).not.toMatchObject({ noIndex: true });
    const body = 'We promise 99.99 % of backups in time.';
    const actions = await actionsOf(app, { 'support/sla/backup-en.md': legacyPage('en', 'SLA for Backup', body) });
    expect(actions).toMatchObject({ [key]: 'update' });
    expect(await stored(key)).toMatchObject({ noIndex: true, body: expect.stringContaining('99.99') as string });
    expect(await stored(key, 'published')).not.toMatchObject({ noIndex: true });
  });

  test('a field that no import writes is the editor’s alone', async () => {
    const reviewed = { data: { reviewDueOn: '2030-01-31', summary: 'By the editor.' } };
    await app.strapi.documents(PAGE).update({ ...document('page support/sla/mail en'), ...reviewed });
    await importSite(app, { 'support/sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'One minute.') });
    expect(await stored('page support/sla/mail en')).toMatchObject({
      ...reviewed.data,
      body: expect.stringContaining('One minute.') as string,
    });
  });
});
