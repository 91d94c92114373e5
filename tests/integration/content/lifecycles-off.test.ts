import { tableIn } from '../../../server/src/database/table-in';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { eventually } from '../../support/eventually';
import { documents, insertFile, rowsOf } from './stored';

const PATH = '/trust/uptime/';

/** Strapi switches the lifecycles of the database off for the whole server while a `strapi transfer` is connected. */
describe('while a transfer is connected', () => {
  let app: RunningStrapi;
  let documentId: string;

  beforeAll(async () => {
    app = await bootStrapi({ config: { publicRead: true } });
    const data = { title: 'Uptime', slug: 'uptime', path: PATH, kind: 'other', body: 'Before.' };
    ({ documentId } = await documents(app.strapi, 'page').create({ locale: 'en', data }));
    await documents(app.strapi, 'page').publish({ documentId, locale: 'en' });
  });
  beforeEach(() => {
    app.strapi.db.lifecycles.disable();
  });
  afterEach(() => {
    app.strapi.db.lifecycles.enable();
  });
  afterAll(async () => app.close());

  const ask = async (tag = '') => {
    const headers: Record<string, string> = tag === '' ? {} : { 'If-None-Match': tag };
    const {
      status,
      headers: answered,
      body,
    } = await app.request('GET', `/api/compliance/pages/by-path?path=${PATH}&locale=en`, { headers });
    return { status, tag: answered.get('etag') ?? '', body: JSON.stringify(body) };
  };

  test('a page that is published gets another validator', async () => {
    const before = await ask();
    expect(await ask(before.tag)).toMatchObject({ status: 304 });
    await documents(app.strapi, 'page').update({ documentId, locale: 'en', data: { body: 'After.' } });
    await documents(app.strapi, 'page').publish({ documentId, locale: 'en' });
    expect(await ask(before.tag)).toMatchObject({ status: 200, body: expect.stringContaining('After.') as string });
  });

  test('a replaced file takes the hash of its document along', async () => {
    const file = await insertFile(app.strapi, 'report.pdf');
    const created = await documents(app.strapi, 'document').create({
      locale: 'en',
      data: { title: 'Report', file, sha256: 'a'.repeat(64) },
    });
    const hashes = async () =>
      (await rowsOf(app.strapi, 'document', { documentId: created.documentId })).map(({ sha256 }) => sha256);
    expect(await hashes()).toEqual(['a'.repeat(64)]);
    await app.strapi.db.query('plugin::upload.file').update({ where: { id: file }, data: { size: 2 } });
    expect(await hashes()).toEqual([null]);
  });

  test('what it writes past Strapi’s queries is noted when it is over', async () => {
    const before = await ask();
    const { tableName } = app.strapi.db.metadata.get(uidOf('page'));
    await tableIn(app.strapi, app.strapi.db.connection, tableName)
      .where({ document_id: documentId })
      .update({ body: 'Transferred.' });
    app.strapi.db.lifecycles.enable();
    const after = await eventually(
      async () => ask(before.tag),
      ({ status }) => status === 200,
    );
    expect(after.body).toContain('Transferred.');
  });
});
