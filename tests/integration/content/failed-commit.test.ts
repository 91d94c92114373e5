import { bootStrapi, type RunningStrapi } from '../../support/boot';
import { databaseClient } from '../../support/databases';
import { documents, rowsOf } from './stored';

/** Lets each transaction fail at its COMMIT, and no earlier, that writes to a page. */
const BREAK = [
  `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no commit'; END $$`,
  `CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON compliance_pages
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`,
];

// MariaDB checks nothing as late as that; SQLite's only connection stays in the transaction, and reads what it wrote.
(databaseClient() === 'postgres' ? describe : describe.skip)('a save that is not committed', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  test('is no success to its editor', async () => {
    const token = await app.adminToken();
    const { documentId } = await documents(app.strapi, 'page').create({ locale: 'en', data: { title: 'Before' } });
    for (const statement of BREAK) await app.strapi.db.connection.raw(statement);
    const url = `/content-manager/collection-types/plugin::compliance.page/${documentId}?locale=en`;
    const { status } = await app.put(url, { title: 'After' }, { token });
    expect(status).toBe(500);
    expect(await rowsOf(app.strapi, 'page', { documentId })).toMatchObject([{ title: 'Before' }]);
  });
});
