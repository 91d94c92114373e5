/** @database any */
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder, planFolder, type FolderImport } from '../../support/sites/import-folder';
import { MAP, OTHER, pagesWith, removeSources } from '../../support/sites/mapped-pages';

afterAll(removeSources);

/** The number of entries that an import would write; a redirect that another site of the app has already is none. */
const writing = (counts: Record<string, number>) =>
  Object.entries(counts).filter(([action, count]) => count > 0 && !['unchanged', 'skip'].includes(action));

describe('the map of a site', () => {
  let app: RunningStrapi;
  const imports = () => getService(app.strapi, 'imports');
  const apply = async (map: string | undefined, options: FolderImport) =>
    importFolder(app.strapi, pagesWith(map), options);
  const plan = async (map: string | undefined, options: FolderImport) =>
    planFolder(app.strapi, pagesWith(map), options);

  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  test('is that of its last import: the same pages without it plan 0 writes, and links stay', async () => {
    const first = await apply(MAP, { site: 'kept' });
    expect(first.plan.map).toMatchObject({ origin: 'source', kept: null, difference: null });
    expect(first.report.map).toMatchObject({ origin: 'source' });

    const second = await apply(undefined, { site: 'kept' });
    expect(writing(second.plan.counts)).toEqual([]);
    expect(second.plan.map).toMatchObject({
      origin: 'site',
      kept: { run: first.report.run },
      difference: null,
      text: MAP,
    });
    const third = await plan(undefined, { site: 'kept' });
    expect(third.plan.map).toMatchObject({ origin: 'site', kept: { run: second.report.run } });
    expect(third.plan.planHash).toBe(second.plan.planHash);

    const queue = await app.strapi
      .documents('plugin::compliance.page')
      .findFirst({ filters: { path: '/sla/queue-en/' } });
    expect(queue?.['body']).toContain('(/promises/mail/)');
  });

  test('is not that of another site', async () => {
    await apply(MAP, { site: 'mine' });
    expect((await plan(undefined, { site: 'theirs' })).plan.map).toMatchObject({
      origin: 'none',
      kept: null,
      hash: null,
    });
  });

  test('gives way to one in the source, which shows how it differs and stays from then on', async () => {
    const first = await apply(MAP, { site: 'replaced' });
    const second = await apply(OTHER, { site: 'replaced' });
    expect(second.plan.map).toMatchObject({
      origin: 'source',
      kept: { run: first.report.run, hash: first.plan.map?.hash },
      difference: {
        added: 1,
        removed: 1,
        lines: ['-   sla/mail-en.md: { path: /promises/mail/ }', '+   sla/mail-en.md: { path: /promises/post/ }'],
      },
    });
    const { plan: third } = await plan(undefined, { site: 'replaced' });
    expect(third.map).toMatchObject({ origin: 'site', kept: { run: second.report.run }, text: OTHER });
    expect(writing(third.counts)).toEqual([]);
  });

  test('the run shows the map that it used, also long after', async () => {
    const first = await apply(MAP, { site: 'shown' });
    const second = await apply(undefined, { site: 'shown' });
    const third = await apply(OTHER, { site: 'shown' });
    const shown = await imports().show(second.report.run);
    expect(shown?.map).toEqual({
      origin: 'site',
      kept: { run: first.report.run, hash: first.plan.map?.hash },
      hash: first.plan.map?.hash,
      difference: null,
    });
    const texts = await Promise.all([first, second, third].map(({ report }) => imports().mapOf(report.run)));
    expect(texts).toEqual([MAP, MAP, OTHER]);
    expect(JSON.stringify(await imports().runs())).not.toContain('mapText');
  });

  test('comes back when the import that replaced it is rolled back', async () => {
    const first = await apply(MAP, { site: 'back' });
    const { report } = await apply(OTHER, { site: 'back' });
    await imports().rollback(await imports().planRollback(report.run), { startedBy: 'test' });
    const again = await plan(undefined, { site: 'back' });
    expect(again.plan.map).toMatchObject({ origin: 'site', kept: { run: first.report.run }, text: MAP });
    expect(writing(again.plan.counts)).toEqual([]);
    await imports().rollback(await imports().planRollback(first.report.run), { startedBy: 'test' });
    expect((await plan(undefined, { site: 'back' })).plan.map).toMatchObject({ origin: 'none' });
  });

  test('comes back, too, when later imports used the one that is rolled back', async () => {
    const first = await apply(MAP, { site: 'used' });
    const { report } = await apply(OTHER, { site: 'used' });
    await apply(undefined, { site: 'used' });
    await apply(undefined, { site: 'used' });
    await imports().rollback(await imports().planRollback(report.run), { startedBy: 'test' });
    const again = await plan(undefined, { site: 'used' });
    expect(again.plan.map).toMatchObject({ origin: 'site', kept: { run: first.report.run }, text: MAP });
    expect(writing(again.plan.counts)).toEqual([]);
  });

  test('stays where a later import brought the same one itself', async () => {
    await apply(MAP, { site: 'brought' });
    const { report } = await apply(OTHER, { site: 'brought' });
    await apply(OTHER, { site: 'brought' });
    const last = await apply(undefined, { site: 'brought' });
    await imports().rollback(await imports().planRollback(report.run), { startedBy: 'test' });
    const again = await plan(undefined, { site: 'brought' });
    expect(again.plan.map).toMatchObject({ origin: 'site', kept: { run: last.report.run }, text: OTHER });
  });

  test('is kept as soon as its import begins to write, and resuming changes nothing about it', async () => {
    await apply(MAP, { site: 'stopped' });
    const planned = await plan(OTHER, { site: 'stopped' });
    const stop = new AbortController();
    let run = 0;
    const stopped = imports().apply(planned, {
      source: 'a folder',
      startedBy: 'test',
      signal: stop.signal,
      onRun: (id) => {
        run = id;
      },
      onOutcome: () => {
        stop.abort();
      },
    });
    await expect(stopped).rejects.toThrow(/interrupted|stopped|resume/i);
    const between = await plan(undefined, { site: 'stopped' });
    expect(between.plan.map).toMatchObject({ origin: 'site', kept: { run }, text: OTHER });
    expect(await imports().resume(run)).toMatchObject({ map: { origin: 'source' } });
    const after = await plan(undefined, { site: 'stopped' });
    expect(after.plan.map).toMatchObject({ origin: 'site', kept: { run }, text: OTHER });
    expect(writing(after.plan.counts)).toEqual([]);
  });

  test('a plan is refused where another map has become the site’s since', async () => {
    await apply(MAP, { site: 'outdated' });
    const planned = await plan(undefined, { site: 'outdated' });
    await apply(OTHER, { site: 'outdated' });
    await expect(imports().apply(planned, { source: 'a folder', startedBy: 'test' })).rejects.toThrow(/changed since/);
  });

  test('runs of earlier versions, which kept none, are passed over', async () => {
    const first = await apply(MAP, { site: 'older' });
    const second = await apply(undefined, { site: 'older' });
    await app.strapi.db
      .query('plugin::compliance.import-run')
      .update({ where: { id: second.report.run }, data: { map: null, mapText: null, mapRun: null } });
    expect((await imports().show(second.report.run))?.map).toBeNull();
    expect(await imports().mapOf(second.report.run)).toBeNull();
    expect((await plan(undefined, { site: 'older' })).plan.map).toMatchObject({
      kept: { run: first.report.run },
      text: MAP,
    });
  });

  test('one that can no longer be read is told with the run that kept it', async () => {
    const { report } = await apply(MAP, { site: 'unread' });
    await app.strapi.db
      .query('plugin::compliance.import-run')
      .update({ where: { id: report.run }, data: { mapText: 'sites: {}\n' } });
    await expect(plan(undefined, { site: 'unread' })).rejects.toThrow(
      new RegExp(`run ${String(report.run)}.*compliance\\.map\\.yml:1:1`, 's'),
    );
  });

  test('as large as a map may be, it is kept whole', async () => {
    const large = `${MAP}# ${'地图'.repeat(2 * 1024 * 1024 - 200)}\n`;
    const { report } = await apply(large, { site: 'large' });
    expect((await imports().mapOf(report.run)) === large).toBe(true);
  });
});
