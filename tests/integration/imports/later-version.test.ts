/** @database any */
import { createItemPages } from '../../../server/src/adapters/strapi/journal/item-pages';
import { createJournal } from '../../../server/src/adapters/strapi/journal/create-journal';
import { getService } from '../../../server/src/get-service';
import { uidOf } from '../../../model/plugin-id';
import { number, object } from '../../../model/readers';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

/** Rows that a later version of the plugin may have left in the journal, in an app that went back to this one. */
describe('rows of a later version', () => {
  const source = writeSource({
    'support/sla/a-en.md': legacyPage('en', 'SLA for A', 'A text.'),
    'support/sla/b-en.md': legacyPage('en', 'SLA for B', 'B text.'),
  });
  let app: RunningStrapi;
  let known: number;

  const RUN = uidOf('import-run');
  const ITEM = uidOf('import-item');
  const journal = () => createJournal(app.strapi, () => new Date());
  const addRun = async (values: object): Promise<void> => {
    const row = (await app.strapi.db.query(RUN).findOne({ where: { id: known } })) as { id?: number };
    delete row.id;
    await app.strapi.db.query(RUN).create({ data: { ...row, ...values } });
  };

  beforeAll(async () => {
    app = await bootStrapi();
    known = (await importFolder(app.strapi, source.dir)).report.run;
    await addRun({ state: 'frozen', fence: 100 });
    await addRun({ kind: 'archive', fence: 99 });
  });
  afterAll(async () => {
    source.remove();
    await app.close();
  });

  test('the list of runs shows all others, and the log says once which are missing', async () => {
    const warn = jest.spyOn(app.strapi.log, 'warn').mockImplementation(() => app.strapi.log);
    const all = async () => (await getService(app.strapi, 'runs').all({ state: [] }, { page: 1, pageSize: 10 })).data;
    expect((await all()).map(({ id }) => id)).toEqual([known]);
    expect(await all()).toHaveLength(1);
    await expect(getService(app.strapi, 'runs').one(known + 1)).rejects.toMatchObject({ code: 'RUN_NOT_FOUND' });
    expect(warn.mock.calls.map(([message]) => message)).toEqual([
      expect.stringMatching(/row \d+ of \S+import-run is not shown: kind: .*"archive".* A later version/),
      expect.stringMatching(/row \d+ of \S+import-run is not shown: state: .*"frozen".* A later version/),
    ]);
    warn.mockRestore();
  });

  test('the next run still gets a number of its own', async () => {
    expect(await journal().lastFence()).toBe(100);
  });

  test('nothing is done with a run of the same site before them, since nobody knows what they did', async () => {
    const imports = getService(app.strapi, 'imports');
    const refused = { code: 'RUN_OF_LATER_VERSION', message: expect.stringContaining('a later version') as string };
    await expect(imports.planRollback(known)).rejects.toMatchObject(refused);
    await expect(imports.planPublish(known)).rejects.toMatchObject(refused);
    await expect(imports.rightsLeft(known)).rejects.toMatchObject(refused);
    await expect(imports.resolve(known, 1, [], { startedBy: 'test' })).rejects.toMatchObject(refused);
    const other = await importFolder(app.strapi, source.dir, { site: 'other' });
    expect((await imports.planRollback(other.report.run)).site).toBe('other');
  });

  test('a run of theirs that is at work counts as such', async () => {
    const row = object({ id: number })(await app.strapi.db.query(RUN).findOne({ where: { kind: 'archive' } }));
    const set = async (data: object): Promise<void> => {
      await app.strapi.db.query(RUN).update({ where: { id: row.id }, data });
    };
    await set({ state: 'applying', leaseUntil: Date.now() + 60_000 });
    expect(await getService(app.strapi, 'imports').atWork()).toEqual(new Set([row.id]));
    await set({ state: 'applying', leaseUntil: 0 });
    expect(await getService(app.strapi, 'imports').atWork()).toEqual(new Set());
  });

  test('items whose state is not known do not hide the others, nor the run', async () => {
    const second = object({ id: number })(
      await app.strapi.db.query(ITEM).findOne({ where: { run: known, position: 2 } }),
    );
    await app.strapi.db.query(ITEM).update({ where: { id: second.id }, data: { state: 'held' } });
    expect(await journal().items(known)).toMatchObject([{ number: 1, state: 'done' }]);
    const filter = { outcome: [], action: [], state: [], type: [], publish: null, q: '' };
    const pages = createItemPages(app.strapi);
    expect((await pages.page(known, filter, 1, 10)).data).toHaveLength(1);
    expect((await pages.counts([known])).get(known)?.states).toEqual({ done: 1 });
    expect((await getService(app.strapi, 'runs').one(known)).state).toBe('done');
  });
});
