/** @database any */
import { createAdministrator, setPermissions, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { legacyPage } from '../../support/sites/legacy-site';
import { askUntilReady, dataOf, planUpload, runIn } from '../../support/http/staging';

const OWN = ['read', 'upload', 'run', 'rollback'].map((name) => ({ action: `plugin::compliance.import.${name}` }));
const PAGES = 70;
/** Entries that may still be written after a right is gone. */
const LATE = 50;

let app: RunningStrapi;
let owner: Administrator;

beforeAll(async () => {
  // one by one there is time to stop a run
  app = await bootStrapi({ config: { bulk: 'never' } });
  owner = await createAdministrator(app, 'strapi-super-admin');
});
afterAll(async () => app.close());

const writeEnglishPages = () =>
  ['create', 'update', 'delete'].map((name) => ({
    action: `plugin::content-manager.explorer.${name}`,
    subject: 'plugin::compliance.page',
    properties: {
      fields: Object.keys(app.strapi.contentType('plugin::compliance.page').attributes),
      locales: ['en'],
    },
  }));

const pagesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: PAGES }, (_, n) => [
      `${folder}/page-${String(n)}-en.md`,
      legacyPage('en', `Page ${String(n)} of ${folder}`, `Text ${String(n)}.`),
    ]),
  );

const storedPages = async (folder: string) =>
  app.strapi.db.query('plugin::compliance.page').count({ where: { path: { $startsWith: `/${folder}/` } } });
const post = async (run: unknown, what: string, who: Administrator, body = {}) =>
  app.post(`/compliance/runs/${String(run)}/${what}`, body, { token: who.token });
const users = () => app.strapi.db.query('admin::user');

/** Ways in which the starter of a run loses a right, and the reason with which the run stops. */
const LOSSES: [string, (clerk: Administrator) => Promise<unknown>, object][] = [
  [
    'is deactivated',
    ({ id }) => users().update({ where: { id }, data: { isActive: false } }),
    { code: 'RUN_STARTER_GONE' },
  ],
  ['is deleted', ({ id }) => users().delete({ where: { id } }), { code: 'RUN_STARTER_GONE' }],
  [
    'loses a right on content',
    ({ role }) => setPermissions(app.strapi, role, OWN),
    { code: 'RUN_RIGHTS_LOST', right: 'create entries of the type page in en' },
  ],
  [
    'loses the right to import',
    ({ role }) => setPermissions(app.strapi, role, writeEnglishPages()),
    { code: 'RUN_RIGHTS_LOST', right: 'plugin::compliance.import.run' },
  ],
];

describe('a run whose starter', () => {
  test.each(LOSSES)(
    '%s is paused, says whose rights are gone, and is finished by somebody who may',
    async (...loss) => {
      const [what, lose, details] = loss;
      const folder = what.replaceAll(' ', '-');
      const clerk = await createAdministrator(app, [...OWN, ...writeEnglishPages()]);
      const { lastname } = (await users().findOne({ where: { id: clerk.id } })) as { lastname: string };
      const name = `Test ${lastname}`;
      const { id, planHash } = await planUpload(app, clerk, pagesOf(folder), { site: folder });
      const started = await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: clerk.token });
      const run = dataOf(started)['id'];
      await lose(clerk);
      const written = await storedPages(folder);
      const paused = await runIn(app, owner, run, ['paused', 'done', 'failed']);
      expect(paused).toMatchObject({
        state: 'paused',
        startedBy: name,
        errorDetails: { ...details, name },
        error: expect.stringContaining(name) as unknown,
        counts: { failed: 0 },
      });
      const left = await storedPages(folder);
      expect(left).toBeLessThan(PAGES);
      expect(left - written).toBeLessThanOrEqual(LATE);

      const weak = await createAdministrator(app, OWN);
      expect(await post(run, 'resume', weak)).toMatchObject({
        status: 403,
        body: { error: { details: { missing: [{ action: 'create', type: 'page', locale: 'en' }] } } },
      });
      expect(dataOf(await app.get(`/compliance/runs/${String(run)}`, { token: owner.token }))).toMatchObject({
        state: 'paused',
        startedBy: name,
      });
      expect(await post(run, 'resume', owner)).toMatchObject({ status: 202 });
      expect(await runIn(app, owner, run, ['paused', 'done', 'failed'])).toMatchObject({
        state: 'done',
        error: null,
        counts: { create: PAGES, failed: 0 },
      });
    },
  );

  test('takes it back halts in the same way', async () => {
    const clerk = await createAdministrator(app, [...OWN, ...writeEnglishPages()]);
    const planned = await planUpload(app, clerk, pagesOf('taken-back'), { site: 'taken-back' });
    const { planHash } = planned;
    const applied = await app.post(`/compliance/staged/${planned.id}/apply`, { planHash }, { token: clerk.token });
    const run = dataOf(applied)['id'];
    await runIn(app, owner, run, ['done']);
    const path = `/compliance/runs/${String(run)}/rollback`;
    const preview = dataOf(await askUntilReady(() => app.get(path, { token: clerk.token })));
    const rollback = dataOf(await post(run, 'rollback', clerk, { planHash: preview['planHash'] }))['id'];
    await users().update({ where: { id: clerk.id }, data: { isActive: false } });
    expect(await runIn(app, owner, rollback, ['paused', 'done', 'failed'])).toMatchObject({
      state: 'paused',
      errorDetails: { code: 'RUN_STARTER_GONE' },
    });
    await post(rollback, 'resume', owner);
    expect(await runIn(app, owner, rollback, ['paused', 'done', 'failed'])).toMatchObject({ state: 'done' });
    expect(await storedPages('taken-back')).toBe(0);
  });
});
