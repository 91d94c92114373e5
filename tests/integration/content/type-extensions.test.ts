/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { bootChangingApp, changedTables, copyOf, storedRows, type ChangingApp } from './changing-app';
import { documents, rowsOf } from './stored';

/** As docs/extending.md has it. Without `body` where a file says so, since a module is loaded once in a process. */
const EXTENSION = `const { existsSync } = require('node:fs');
module.exports = (plugin) => {
  const { attributes } = plugin.contentTypes.page.schema;
  if (existsSync(__dirname + '/without-body')) delete attributes.body;
  Object.assign(attributes, {
    audience: { type: 'string', minLength: 3 },
    rating: { type: 'integer', min: 1, max: 5 },
  });
  return plugin;
};
`;

let app: ChangingApp;

beforeAll(async () => {
  app = await bootChangingApp();
  await documents(app.now().strapi, 'page').create({ data: { title: 'Another page', path: '/b/' } });
});

afterAll(async () => app.remove());

describe('fields that the app adds', () => {
  test('in the Content-Type Builder stand in its copy, beside the locked ones of the plugin', async () => {
    const before = await storedRows(app.now().strapi);
    const added = { type: 'integer', min: 1, max: 5 };
    expect(
      await app.save('page', {
        displayName: 'Page',
        draftAndPublish: true,
        attributes: { audience: { type: 'string', minLength: 3 }, rating: added },
      }),
    ).toBe(201);
    const copy: unknown = JSON.parse(fs.readFileSync(path.join(app.dir, copyOf('page')), 'utf8'));
    expect(copy).toMatchObject({ attributes: { path: { configurable: false }, rating: added } });
    expect(await app.restart()).not.toContain('compliance:');
    const after = await storedRows(app.now().strapi);
    expect(after['compliance_pages']?.[0]).toMatchObject({ audience: null, rating: null });
    for (const row of after['compliance_pages'] ?? []) {
      delete row['audience'];
      delete row['rating'];
    }
    expect(changedTables(before, after)).toEqual([]);
  });

  test('are checked and published like any other', async () => {
    const pages = documents(app.now().strapi, 'page');
    const { documentId } = await pages.create({ data: { title: 'A page', path: '/a/', audience: 'us' } });
    await expect(pages.publish({ documentId })).rejects.toHaveProperty('message', expect.stringContaining('3'));
    await pages.update({ documentId, data: { audience: 'everybody' } });
    await pages.publish({ documentId });
    expect(await rowsOf(app.now().strapi, 'page', { audience: 'everybody' })).toHaveLength(2);
  });
});

describe('an extension in strapi-server.js', () => {
  const folder = () => path.join(app.dir, 'src/extensions/compliance');

  test('takes the place of copies, with nothing to put back', async () => {
    const before = await storedRows(app.now().strapi);
    fs.rmSync(folder(), { recursive: true });
    fs.mkdirSync(folder());
    fs.writeFileSync(path.join(folder(), 'strapi-server.js'), EXTENSION);
    expect(await app.restart()).not.toContain('compliance:');
    expect(changedTables(before, await storedRows(app.now().strapi))).toEqual([]);
    expect(before['compliance_pages']?.[0]).toHaveProperty('rating');
    const query = 'filters[path]=/a/&fields[0]=audience';
    const { body } = await app.now().get(`/api/compliance/pages?${query}`, { token: await app.now().apiToken() });
    expect(body).toMatchObject({ data: [{ audience: 'everybody' }] });
  });

  test('takes no attribute of the plugin away', async () => {
    const before = await storedRows(app.now().strapi);
    fs.writeFileSync(path.join(folder(), 'without-body'), '');
    expect(await app.restart()).toContain('compliance: src/extensions/compliance overrides the schema');
    expect(changedTables(before, await storedRows(app.now().strapi))).toEqual([]);
  });
});
