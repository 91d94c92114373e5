import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { databaseClient } from '../../support/app/databases';
import { documents, rowsOf } from './stored';

// MariaDB checks nothing as late as that; SQLite's only connection stays in the transaction, and reads what it wrote.
(databaseClient() === 'postgres' ? describe : describe.skip)('what is not committed', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  /** Lets each transaction fail at its COMMIT, and no earlier, that writes to a page. */
  const refuseCommits = async () => {
    const { connection: knex } = app.strapi.db;
    await knex.raw(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no commit'; END $$`);
    await knex.raw(
      `CREATE CONSTRAINT TRIGGER refuse AFTER INSERT OR UPDATE ON compliance_pages
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
  };
  const acceptCommits = async () => {
    await app.strapi.db.connection.raw('DROP FUNCTION refuse CASCADE');
  };

  const url = (documentId: string, action = '') =>
    `/content-manager/collection-types/plugin::compliance.page/${documentId}${action}?locale=en`;

  test.each([
    ['save', 'PUT', ''],
    ['publication', 'POST', '/actions/publish'],
  ])('is no success to its editor: a %s', async (name, method, action) => {
    const token = await app.adminToken();
    const data = { title: 'Before', path: `/${name}/` };
    const { documentId } = await documents(app.strapi, 'page').create({ locale: 'en', data });
    await refuseCommits();
    const { status } = await app.request(method, url(documentId, action), { token, json: { ...data, title: 'After' } });
    await acceptCommits();
    expect(status).toBe(500);
    expect(await rowsOf(app.strapi, 'page', { documentId })).toMatchObject([{ title: 'Before', publishedAt: null }]);
  });
});
