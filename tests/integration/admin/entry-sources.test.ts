/** @database any */
import type { EntrySource } from '../../../model/contracts/entry-sources';
import { createAdministrator, type RolePermission } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { harbourSite, lanchuanSite } from '../../support/sites/compliance-sites';
import { writeSource } from '../../support/sites/legacy-site';
import { fewestStatements } from '../../support/content/fewest-statements';
import { documents, rowsOf } from '../content/stored';

const READ = 'plugin::content-manager.explorer.read';
const FACTS = ['name', 'level', 'auditCycle', 'issuedBy', 'standard', 'services'];

let app: RunningStrapi;
let superAdmin: string;
let certification: string;
let page: string;

const ask = async (type: string, id: string, { token = superAdmin, locale = 'en' } = {}) =>
  app.get(`/compliance/entry-sources/${type}/${id}${locale === '' ? '' : `?locale=${locale}`}`, { token });
const sources = async (type: string, id: string, who: Parameters<typeof ask>[2] = {}) => {
  const { status, body } = await ask(type, id, who);
  expect(status).toBe(200);
  return (body as { data: EntrySource[] }).data;
};
const fieldOf = (source: EntrySource | undefined, name: string) => source?.fields.find(({ field }) => field === name);

const role = async (...permissions: RolePermission[]) =>
  (
    await createAdministrator(
      app,
      permissions.map((each) => ({ ...each, action: READ })),
    )
  ).token;
const reads = (type: string, properties: RolePermission['properties'] = {}): RolePermission => ({
  action: READ,
  subject: `plugin::compliance.${type}`,
  properties,
});
const all = (type: string) => Object.keys(app.strapi.contentTypes[`plugin::compliance.${type}`]?.attributes ?? {});

beforeAll(async () => {
  app = await bootStrapi();
  superAdmin = (await createAdministrator(app, 'strapi-super-admin')).token;
  const { dir, remove } = writeSource(lanchuanSite());
  await importFolder(app.strapi, dir, {
    ...{ site: 'lanchuan', publish: true },
    rules: { urlTemplate: '/{lang}/{group}/' },
  });
  // what is shown has to be there without the source
  remove();
  certification = String((await rowsOf(app.strapi, 'certification', { key: 'iso-iec-27001' }))[0]?.documentId);
  page = String((await rowsOf(app.strapi, 'page', { title: 'Compliance' }))[0]?.documentId);
});

afterAll(async () => app.close());

describe('a page', () => {
  test('comes with what each role of somebody may read of this language', async () => {
    const title = reads('page', { fields: ['title'], locales: ['zh-CN'] });
    const token = await role(reads('page', { fields: all('page'), locales: ['en'] }), title);
    const namesIn = async (locale: string) => {
      const [source] = await sources('page', page, { token, locale });
      return { fields: source?.fields.map(({ field }) => field), texts: source?.files.map(({ text }) => text) };
    };
    expect(await namesIn('zh-CN')).toEqual({ fields: ['title'], texts: [null] });
    const english = await namesIn('en');
    expect(english.fields?.length).toBeGreaterThan(1);
    expect(english.texts).toEqual([expect.stringContaining('Compliance')]);
  });

  test('comes with its file as its author wrote it, and the line of each text', async () => {
    const [source, ...others] = await sources('page', page);
    expect(others).toEqual([]);
    expect(source).toMatchObject({ site: 'lanchuan', path: 'trust/compliance-en.md', adopted: false });
    expect(source?.run?.id).toBeGreaterThan(0);
    expect(source?.files).toEqual([{ path: 'trust/compliance-en.md', text: lanchuanSite()['trust/compliance-en.md'] }]);
    const title = fieldOf(source, 'title');
    expect(title).toMatchObject({ imported: 'Compliance', current: 'Compliance', changed: false });
    const line = source?.files[0]?.text?.split('\n')[(title?.quote?.line ?? 0) - 1];
    expect(line).toContain('Compliance');
    expect(fieldOf(source, 'kind')?.quote).toBeNull();
    expect(source?.fields.some(({ changed }) => changed)).toBe(false);
  });

  test('shows what somebody has changed since the import', async () => {
    await documents(app.strapi, 'page').update({ documentId: page, locale: 'en', data: { title: 'Trust' } });
    const [source] = await sources('page', page);
    expect(source?.fields.filter(({ changed }) => changed)).toMatchObject([
      { field: 'title', imported: 'Compliance', current: 'Trust' },
    ]);
    const [chinese] = await sources('page', page, { locale: 'zh-CN' });
    expect(chinese?.path).toBe('trust/compliance.md');
    expect(chinese?.fields.some(({ changed }) => changed)).toBe(false);
  });
});

describe('a certification', () => {
  test('has the sentence of each fact with its file and line, and the files that state it', async () => {
    const [source] = await sources('certification', certification);
    expect(fieldOf(source, 'issuedBy')).toMatchObject({
      imported: 'Qingyuan Certification Center',
      changed: false,
      quote: { path: 'trust/compliance-en.md', text: expect.stringContaining('Qingyuan') as string },
    });
    const { path = '', line = 0, text = '' } = fieldOf(source, 'auditCycle')?.quote ?? {};
    const file = source?.files.find((each) => each.path === path);
    expect(text).toContain('audited every year');
    expect(file?.text?.split('\n')[line - 1]).toContain('audited every year');
  });

  test('of two sites shows what each of them wrote, and takes neither for a change', async () => {
    const { dir, remove } = writeSource(harbourSite());
    await importFolder(app.strapi, dir, { site: 'harbour' });
    remove();
    const [first, second] = await sources('certification', certification);
    expect([first?.site, second?.site]).toEqual(['lanchuan', 'harbour']);
    expect(second).toMatchObject({ adopted: true, path: 'about/security-en.md' });
    expect(first?.fields.filter(({ changed }) => changed)).toEqual([]);
  });
});

test('a redirect, which has no languages, has its file', async () => {
  const [redirect] = await rowsOf(app.strapi, 'redirect', {});
  const [source] = await sources('redirect', String(redirect?.documentId), { locale: '' });
  expect(source?.path).toMatch(/^trust\//);
  expect(source?.files[0]?.text).not.toBeNull();
  expect(fieldOf(source, 'page')?.imported).toMatch(/Compliance|Certificates|合规|Trust/);
  expect(source?.fields.some(({ changed }) => changed)).toBe(false);
});

test('an entry that no import has written has no source', async () => {
  const made = await documents(app.strapi, 'service').create({ locale: 'en', data: { key: 'own', name: 'Own' } });
  expect(await sources('service', made.documentId)).toEqual([]);
});

test.each(['page', 'certification', 'standard', 'organization', 'service', 'redirect'])(
  'every %s takes at most 20 statements',
  async (type) => {
    const where = type === 'redirect' ? {} : { locale: 'en' };
    const [row] = await rowsOf(app.strapi, type, where);
    const statements = await fewestStatements(app.strapi, async () =>
      sources(type, String(row?.documentId), type === 'redirect' ? { locale: '' } : {}),
    );
    expect(statements).toBeGreaterThan(1);
    expect(statements).toBeLessThanOrEqual(20);
  },
);

describe('a role', () => {
  test('is shown the fields that it may read, and no text of a page that it may not', async () => {
    const token = await role(reads('certification', { fields: FACTS, locales: ['en'] }));
    const [source] = await sources('certification', certification, { token });
    expect(source?.fields.map(({ field }) => field).every((field) => FACTS.includes(field))).toBe(true);
    expect(fieldOf(source, 'auditCycle')?.quote?.text).toContain('audited every year');
    expect(source?.files.map(({ text }) => text)).toEqual(source?.files.map(() => null));
    // the organization is named by its id: the role may not read organizations
    expect(fieldOf(source, 'issuedBy')?.imported).not.toBe('Qingyuan Certification Center');
  });

  test('reads the text of a page with all fields of the page, in its language', async () => {
    const english = { fields: all('page'), locales: ['en'] };
    const token = await role(reads('page', english), reads('certification', { fields: FACTS, locales: ['en'] }));
    const textOf = async (type: string, id: string) =>
      (await sources(type, id, { token }))[0]?.files.find(({ path }) => path === 'trust/compliance-en.md')?.text;
    expect(await textOf('page', page)).toContain('audited every year');
    expect(await textOf('certification', certification)).toContain('audited every year');
    const less = { fields: all('page').filter((name) => name !== 'body'), locales: ['en'] };
    const [source] = await sources('page', page, { token: await role(reads('page', less)) });
    expect(source?.files[0]?.text).toBeNull();
    expect(fieldOf(source, 'body')).toBeUndefined();
  });

  test('finds no entry in a language that it may not read', async () => {
    const token = await role(reads('page', { fields: all('page'), locales: ['en'] }));
    expect((await ask('page', page, { token, locale: 'zh-CN' })).status).toBe(404);
    expect((await ask('certification', certification, { token })).status).toBe(403);
  });
});
